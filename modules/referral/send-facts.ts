import * as z from 'zod'
import type { DoorRow, ReferralRow, RequestRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { officeDelays } from './delays.ts'
import { isOpen } from './rules.ts'

/** Where a referral comes from: a door of a request, at the network's office, or somebody of the caseload. */
export const From = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('door'), door: z.uuid(), request: z.uuid() }),
  z.object({ kind: z.literal('person'), person: z.uuid(), /** What she asks for; the service's own when it is not said. */ need: z.enum(['financial', 'social', 'work']).optional() }),
])
export type From = z.infer<typeof From>
export const subjectOf = (from: From): string => (from.kind === 'door' ? from.request : from.person)

/** Everything that sending, and the preview of what leaves, decide on. */
export const sendFacts = (see: See, i: { from: From; to: string; service: string }, session: Session) => together({
  service: see.one('service', i.service),
  to: see.one('organisation', i.to),
  door: i.from.kind === 'door' ? see.one('door', i.from.door) : undefined,
  request: i.from.kind === 'door' ? see.one('request', i.from.request) : undefined,
  person: i.from.kind === 'person' ? see.one('person', i.from.person) : undefined,
  known: see.many('known_thing', { subject_id: subjectOf(i.from), replaced_at: null }),
  consents: see.many('consent', { subject_id: subjectOf(i.from), recipient_id: i.to, withdrawn_at: null }),
  live: see.many('referral', { from_id: session.tenant, subject_id: subjectOf(i.from), status: ['sent', 'question', 'accepted'] }),
  settings: officeDelays(see),
})
export type SendFacts = Awaited<ReturnType<typeof sendFacts>>

/** Why it cannot leave; `undefined` when it can. */
export const sendRefusal = ({ service, to, door, request, live }: SendFacts, i: { from: From; to: string; service: string }, tenant: string, today: string): string | undefined => {
  if (service.organisation_id !== i.to) return 'referral.service-of-another'
  if (i.to === tenant) return 'referral.to-oneself'
  if ((service.closed_on !== null && service.closed_on <= today) || (to.closed_on !== null && to.closed_on <= today)) return 'referral.service-closed'
  if (live.some((r) => isOpen(r) && r.tenant_id === i.to && r.service_id === i.service)) return 'referral.already-sent'
  return door && request ? doorRefusal(door, request, live) : undefined
}
const doorRefusal = (door: DoorRow, request: RequestRow, live: readonly ReferralRow[]): string | undefined => {
  if (door.request_id !== request.id) return 'referral.door-of-another'
  if (request.submitted_at === null) return 'referral.not-asked-yet'
  if (door.status === 'closed') return 'referral.door-closed'
  // The door follows its referral a moment later: what the referral says counts.
  if (door.status === 'accepted' || live.some((r) => r.id === door.referral_id && r.status === 'accepted')) return 'referral.door-taken'
  return live.some((r) => isOpen(r) && r.door_id === door.id) ? 'referral.one-open-a-door' : undefined
}
