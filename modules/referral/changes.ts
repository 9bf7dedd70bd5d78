import type { DoorRow, MemberRow, ReferralMessageRow, ReferralRow } from '#db/types.ts'
import { insert, job, type Change } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import type { Delays } from '#modules/directory/settings.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { doorAfter, doorChange } from './rules.ts'

/** A word from one side of a referral to the other; each side writes its own rows. */
export const message = (command: string, referral: ReferralRow, kind: ReferralMessageRow['kind'], text: string, author: Pick<MemberRow, 'name'> | undefined, now: string): Change => {
  const toSender = kind !== 'answer'
  return insert('referral_message', {
    tenant_id: toSender ? referral.tenant_id : referral.from_id, to_id: toSender ? referral.from_id : referral.tenant_id,
    id: childId(command, 'message'), referral_id: referral.id, subject_id: referral.subject_id, kind, text, author: author?.name ?? '', sent_at: now,
  })
}

/**
 * The receiver may not touch a door that it does not have yet: the sender's own command brings it to what the referral says, right after.
 * The sender, and she when she agreed to messages, hear of it.
 */
export const doorFollows = (referral: ReferralRow): Change[] => {
  const about = { referral: referral.id, receiver: referral.tenant_id }, sender = { tenant: referral.from_id }
  return [...(referral.door_id === null ? [] : [job('referral.moved', about, sender)]), job('notify.moved', about, sender)]
}

/** On the sender's side the door follows in the same transaction. `after`: the referral as it becomes. */
export const doorNow = (door: DoorRow | undefined, after: ReferralRow, today: string, delays: Delays): Change[] => {
  if (!door || door.status === 'closed' || door.referral_id !== after.id) return []
  const set = doorChange(door, doorAfter(after, door.tenant_id, today, delays))
  return set ? [moveDoor(door, set)] : []
}
