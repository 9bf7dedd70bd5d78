import type { DoorRow, ReferralRow, RequestRow } from '#db/types.ts'
import { refuse, together, type Refusal, type See } from '#kernel/command.ts'
import { NOBODY, subjectOf, type Session } from '#kernel/session.ts'

/** A request and what was said in it. */
export const saidFacts = (see: See, request: string) => ({
  request: see.one('request', request),
  known: see.many('known_thing', { subject_id: request, replaced_at: null }),
})

/** Everything that stands on a request: asked together, one trip. */
export const wholeFacts = (see: See, request: string, session: Session) => together({
  ...saidFacts(see, request),
  consents: see.many('consent', { subject_id: request, withdrawn_at: null }),
  doors: see.many('door', { request_id: request }),
  referrals: see.many('referral', { from_id: session.tenant, subject_id: request }),
  contents: see.many('referral_content', { subject_id: request, withdrawn_at: null }),
  settings: see.many('setting', { key: 'delays', organisation_id: session.tenant }),
})
export type Whole = Awaited<ReturnType<typeof wholeFacts>>

export const isOpenDoor = ({ status }: Pick<DoorRow, 'status'>): boolean => status !== 'closed'
/** A request is open while one of its doors is; a draft is neither open nor closed. */
export const isOpenRequest = (doors: readonly Pick<DoorRow, 'status'>[]): boolean => doors.some(isOpenDoor)

/** The organisations that have one of these doors, or were asked for it and may still answer. */
export const standsAt = (doors: readonly DoorRow[], referrals: readonly ReferralRow[]): string[] =>
  referrals.filter(({ id }) => doors.some((door) => isOpenDoor(door) && door.referral_id === id)).map(({ tenant_id }) => tenant_id)

/** Why nothing more can be written in a request; `undefined` while it lives. */
export const endedRefusal = ({ withdrawn_at }: Pick<RequestRow, 'withdrawn_at'>): Refusal | undefined => (withdrawn_at === null ? undefined : refuse('intake.withdrawn'))

/** Whom a link is held to; nobody for anybody else. */
export const heldTo = (session: Session): string => subjectOf(session) ?? NOBODY
