import type { DoorRow, FreshReferral, ReferralRow, RequestRow, ServiceRow } from '#db/types.ts'
import { insert, job, update, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import type { Delays } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { isOpen } from './rules.ts'

/** The state of a new referral that a person's own request sends; its content is written beside it (`modules/consent/changes.ts`). */
export const referralFor = (request: RequestRow, door: Pick<DoorRow, 'id' | 'kind'>, service: ServiceRow, delays: Delays, { id, now, today, session }: Moment) => ({
  tenant_id: service.organisation_id, id: childId(id, `referral ${door.kind}`), from_id: request.tenant_id, path_id: request.path_id, subject_id: request.id,
  door_id: door.id, need: door.kind, service_id: service.id, status: 'sent' as const, sent_by: session.actor, sent_at: now, due_on: addWorkdays(today, delays.referral),
}) satisfies FreshReferral

/** Sends it; the receiver hears that an answer is expected. */
export const sendsReferral = (referral: ReturnType<typeof referralFor>): Change[] =>
  [insert('referral', referral), job('notify.referral', { referral: referral.id }, { tenant: referral.tenant_id })]

/** A referral that she takes back, as long as nobody has decided; she knows its end. */
export const takeBack = (referral: ReferralRow, { now }: Pick<Moment, 'now'>): Change[] =>
  isOpen(referral) ? [update('referral', referral, { status: 'withdrawn', decided_at: now, seen_end_at: now })] : []
