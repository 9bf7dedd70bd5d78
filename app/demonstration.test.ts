import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tiny } from '#modules/demo/fill.ts'
import { freshDatabase } from '#test/fresh-database.ts'
import type { FreshDatabase } from '#test/postgres.ts'
import { makeApp, type App } from './app.ts'
import { demonstrate, isWhole } from './demonstration.ts'

const data = mkdtempSync(join(tmpdir(), 'jalon-demonstration-')), key = () => randomBytes(32).toString('hex')
let database: FreshDatabase, app: App
beforeAll(async () => {
  database = await freshDatabase()
  app = await makeApp({ config: { port: 0, data, demo: true, trustProxy: false, secrets: { session: key(), journal: key(), pepper: key(), auth: key() } }, connection: database.connection, jobs: false })
})
afterAll(async () => {
  await app.close()
  await database.drop()
  rmSync(data, { recursive: true, force: true })
})

test('a demonstration is made once, in an empty database, and one that was stopped on the way is known', async () => {
  const days: string[] = [], shares: number[] = []
  expect(await isWhole(app.tools)).toBe(true) // nothing yet
  await demonstrate(app.tools, { size: tiny, told: (day, share) => { days.push(day); shares.push(share) } })
  expect(app.tools.installation()?.demonstration).toBe(true)
  expect([days.toSorted(), shares.toSorted((a, b) => a - b), shares.at(-1)]).toEqual([days, shares, 1])
  expect(await isWhole(app.tools)).toBe(true)
  await expect(demonstrate(app.tools, { size: tiny })).rejects.toThrow('installation_pkey')
  await app.tools.ownerPool.query("delete from setting where key = 'demonstration'")
  expect(await isWhole(app.tools)).toBe(false)
})
