import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { serverQuery } from '#kernel/query.ts'
import { isUuid } from '#kernel/uuid.ts'

/** Who helps, and where. */
export interface Helper { organisation: string; member: string }
const minutes = 10

const macOf = (pepper: string, text: string): Buffer => createHmac('sha256', pepper).update(`assist\n${text}`).digest()

/** What a member brings from the staff side to the public pages: she helps somebody, for ten minutes; it opens nothing that exists. */
export const ticketFor = (pepper: string, { organisation, member }: Helper, now: string): string => {
  const text = [organisation, member, Date.parse(now) + minutes * 60_000].join('.')
  return `${text}.${macOf(pepper, text).toString('base64url')}`
}
export const helperIn = (pepper: string, ticket: string, now: string): Helper | undefined => {
  const [organisation = '', member = '', until = '', mac = ''] = ticket.split('.')
  const right = macOf(pepper, [organisation, member, until].join('.')), given = Buffer.from(mac, 'base64url')
  if (right.length !== given.length || !timingSafeEqual(right, given) || !isUuid(organisation) || !isUuid(member)) return undefined
  return Date.parse(now) <= Number(until) ? { organisation, member } : undefined
}

/** For the button « Remplir une demande avec la personne » of the staff side: what the form posts to `/demande/au-comptoir`. */
export const assistTicket = (pepper: () => string) => serverQuery('intake.assist-ticket', {
  input: z.object({}),
  permission: 'request.assist',
  how: 'listed',
  run: async (_ask, _i, { session, now }) => ({ ticket: ticketFor(pepper(), { organisation: session.tenant, member: session.actor }, now) }),
  reads: () => [],
})
