import { randomInt } from 'node:crypto'
import * as z from 'zod'
import type { Tools } from '#app/tools.ts'
import { jobOf, type Job } from '#kernel/module.ts'
import { serverQuery } from '#kernel/query.ts'
import { uuid7 } from '#kernel/uuid.ts'
import type { Codes, Drawn } from '#modules/access/code.ts'
import { drawDigits } from './digits.ts'

/** A code to hand to somebody: it opens nothing until `intake.hand-code` keeps it. `digits`: hers; drawn when she chose none. */
export const drawCode = (codes: () => Codes) => serverQuery('intake.draw-code', {
  input: z.object({ digits: z.string().regex(/^\d{4}$/).optional() }),
  permission: 'request.assist',
  how: 'listed',
  run: (_ask, { digits }): Promise<Drawn> => codes().draw(uuid7(), digits ?? drawDigits(() => randomInt(10_000))),
  reads: () => [],
})

/** Pages that a lost code opened are closed, wherever they are. */
export const closeLinks = (tools: () => Tools): Job => jobOf('intake.close-links', async ({ path = '' }) => {
  const { sessions, installation } = tools(), tenant = installation()?.officeId
  if (tenant) await sessions.end({ tenant, actor: path })
})
