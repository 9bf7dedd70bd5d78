import * as z from 'zod'
import type { DoorRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { officeDelays } from './delays.ts'

/** Where a referral comes from: a door of a request, at the network's office, or somebody of the caseload. */
export const From = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('door'), door: z.uuid(), request: z.uuid() }),
  z.object({ kind: z.literal('person'), person: z.uuid() }),
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
  open: see.many('referral', { from_id: session.tenant, subject_id: subjectOf(i.from), status: ['sent', 'question'] }),
  settings: officeDelays(see),
})
export type SendFacts = Awaited<ReturnType<typeof sendFacts>>

/** Why it cannot leave; `undefined` when it can. */
export const sendRefusal = ({ service, to, door, request, open }: SendFacts, i: { from: From; to: string; service: string }, tenant: string, today: string): string | undefined => {
  if (service.organisation_id !== i.to) return 'referral.service-of-another'
  if (i.to === tenant) return 'referral.to-oneself'
  if ((service.closed_on !== null && service.closed_on <= today) || (to.closed_on !== null && to.closed_on <= today)) return 'referral.service-closed'
  if (open.some((r) => r.tenant_id === i.to && r.service_id === i.service)) return 'referral.already-sent'
  return door && request ? doorRefusal(door, request.id, request.submitted_at, open.some((r) => r.door_id === door.id)) : undefined
}
const doorRefusal = (door: DoorRow, request: string, submitted: string | null, sent: boolean): string | undefined => {
  if (door.request_id !== request) return 'referral.door-of-another'
  if (submitted === null) return 'referral.not-asked-yet'
  if (door.status === 'closed') return 'referral.door-closed'
  if (door.status === 'accepted') return 'referral.door-taken'
  return sent ? 'referral.one-open-a-door' : undefined
}
