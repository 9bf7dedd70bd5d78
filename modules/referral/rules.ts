import type { DoorRow, ReferralRow } from '#db/types.ts'
import type { Delays } from '#modules/directory/settings.ts'
import { workdaysBetween } from '#modules/directory/workdays.ts'
import { asks, waits } from '#modules/intake/changes.ts'

export type Status = ReferralRow['status']
export type Side = 'receiver' | 'sender'
export type Step = 'accept' | 'decline' | 'ask' | 'reply' | 'withdraw' | 'acknowledge'

/** The whole life of a referral: from where, by which side, to where. `acknowledge` notes that the sender saw the end. */
export const steps: Readonly<Record<Step, { side: Side; from: readonly Status[]; to?: Status }>> = {
  accept: { side: 'receiver', from: ['sent', 'question'], to: 'accepted' },
  decline: { side: 'receiver', from: ['sent', 'question'], to: 'declined' },
  ask: { side: 'receiver', from: ['sent'], to: 'question' },
  reply: { side: 'sender', from: ['question'], to: 'sent' },
  withdraw: { side: 'sender', from: ['sent', 'question'], to: 'withdrawn' },
  acknowledge: { side: 'sender', from: ['accepted', 'declined', 'withdrawn'] },
}
export const openStatuses: readonly Status[] = ['sent', 'question']
export const declineReasons = ['full', 'clientele', 'territory', 'age', 'language', 'closed', 'already-accompanied', 'other'] as const
export const isOpen = (r: Pick<ReferralRow, 'status'>): boolean => openStatuses.includes(r.status)

/** Where a door is to be looked for. `to-do`: my organisation must act · `asked`: another must answer · `elsewhere`: another has it · `with-us`: accompanied here. */
export type DoorPlace = 'to-do' | 'asked' | 'with-us' | 'elsewhere' | 'closed'
export const doorPlace = (door: Pick<DoorRow, 'status' | 'owner_id'>, tenant: string): DoorPlace => {
  if (door.status === 'closed') return 'closed'
  if (door.owner_id !== tenant) return 'elsewhere'
  return door.status === 'referred' ? 'asked' : door.status === 'accepted' ? 'with-us' : 'to-do'
}
export const openDoors: readonly DoorRow['status'][] = ['waiting', 'referred', 'accepted', 'answered']
/** Past the day when she should have heard. The one meaning of « late » for a door: whoever has it counts it, and nobody else. */
export const doorLate = (door: Pick<DoorRow, 'next_on'>, today: string): boolean => door.next_on !== null && door.next_on < today

/** Which side of a referral an organisation is on; the network's office may look at others' and act on none. */
export const sideOf = (r: Pick<ReferralRow, 'tenant_id' | 'from_id'>, tenant: string): Side | undefined =>
  r.tenant_id === tenant ? 'receiver' : r.from_id === tenant ? 'sender' : undefined

/** Why a step cannot be taken by this organisation now; `undefined` when it can. */
export const stepRefusal = (step: Step, r: Pick<ReferralRow, 'tenant_id' | 'from_id' | 'status' | 'seen_end_at'>, tenant: string): string | undefined => {
  const { side, from } = steps[step]
  if (sideOf(r, tenant) !== side) return side === 'receiver' ? 'referral.for-the-receiver' : 'referral.for-the-sender'
  if (from.includes(r.status)) return step === 'acknowledge' && r.seen_end_at !== null ? 'referral.end-already-seen' : undefined
  if (step === 'acknowledge') return 'referral.not-ended'
  if (step === 'ask' && r.status === 'question') return 'referral.question-already-asked'
  if (step === 'reply' && r.status === 'sent') return 'referral.no-question'
  return r.status === 'withdrawn' ? 'referral.withdrawn' : 'referral.already-decided'
}

/** The clock of a referral, for both sides. `left`: working days until the answer is due, below zero when it is late. */
export interface Clocked { on: string; left: number; of: number; late: boolean; waits: Side }
export const clockOf = (r: Pick<ReferralRow, 'status' | 'due_on'>, today: string, delays: Delays): Clocked | undefined => {
  if (!openStatuses.includes(r.status)) return undefined
  const late = r.due_on < today
  const left = workdaysBetween(today, r.due_on)
  return { on: r.due_on, left: late ? Math.min(left, -1) : Math.max(left, 0), of: delays.referral, late, waits: r.status === 'question' ? 'sender' : 'receiver' }
}

/** What a door becomes by what its referral says. Until somebody accepts, it is the office's; refused or withdrawn, the office calls and she chooses again. */
export const doorAfter = (r: Pick<ReferralRow, 'id' | 'tenant_id' | 'status' | 'due_on' | 'meeting_on' | 'service_id'>, office: string, today: string, delays: Delays): Partial<DoorRow> => {
  if (r.status === 'accepted') return { owner_id: r.tenant_id, status: 'accepted', next_on: r.meeting_on }
  return isOpen(r) ? asks(office, r) : waits(office, today, delays)
}

/** What differs between a door and what it should be; `undefined` when nothing does. */
export const doorChange = (door: DoorRow, wanted: Partial<DoorRow>): Partial<DoorRow> | undefined => {
  const changed = (Object.keys(wanted) as (keyof DoorRow)[]).filter((key) => door[key] !== wanted[key])
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((key) => [key, wanted[key]]))
}

/** Why an organisation cannot say by when she hears, or close a door: it is not its own, it waits for an answer, or it is closed. */
export const doorRefusal = (door: DoorRow, tenant: string): string | undefined => {
  if (door.owner_id !== tenant) return 'referral.door-elsewhere'
  if (door.status === 'closed') return 'referral.door-closed'
  return door.status === 'referred' ? 'referral.one-open-a-door' : door.status === 'accepted' ? 'referral.door-in-a-file' : undefined
}
