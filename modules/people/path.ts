import type { DoorRow, ParticipationRow, PauseRow, ReferralRow } from '#db/types.ts'

/** A mark of her path; the screen says it in words. `on`: a day. */
export interface PathMark { key: 'asked' | 'sent' | 'welcomed' | 'first-meeting' | 'next' | 'ended' | 'paused' | 'in-pause' | 'beyond'; state: 'done' | 'now' | 'todo' | 'paused' | 'aside'; on: string | null }

const dayOf = (instant: string | null | undefined): string | null => instant?.slice(0, 10) ?? null

/** Whether what comes next is their first meeting, put off or not. */
export const isFirstMeeting = (p: ParticipationRow, referral: Pick<ReferralRow, 'meeting_on'> | undefined, door: Pick<DoorRow, 'met_on'> | undefined): boolean =>
  p.ended_on === null && referral?.meeting_on != null && (door ? door.met_on === null : p.next_on === referral.meeting_on)

/** The path of one participation: how she came, the first meeting, what comes next. Exactly one mark is where we are; in a pause it is a bridge. */
export const pathOf = (p: ParticipationRow, came: { asked_at: string | null; referral: ReferralRow | undefined; door: DoorRow | undefined; pause?: Pick<PauseRow, 'back_on'> | undefined }): PathMark[] => {
  const { asked_at, referral, door, pause } = came
  const meeting = referral?.meeting_on ?? null
  // A door remembers that they met; without one, a next contact after it says so.
  const met = door ? door.met_on : meeting !== null && p.next_on !== meeting ? meeting : null
  const first = isFirstMeeting(p, referral, door)
  const marks: PathMark[] = []
  if (referral && asked_at) marks.push({ key: 'asked', state: 'done', on: dayOf(asked_at) })
  if (referral) marks.push({ key: 'sent', state: 'done', on: dayOf(referral.sent_at) })
  marks.push({ key: 'welcomed', state: 'done', on: p.started_on })
  if (meeting !== null && !(first && pause)) marks.push({ key: 'first-meeting', state: first ? 'now' : met ? 'done' : 'aside', on: first ? p.next_on : met ?? meeting })
  if (p.ended_on !== null) return [...marks, { key: p.end_reason === 'pause-long' ? 'paused' : 'ended', state: p.end_reason === 'pause-long' ? 'paused' : 'now', on: p.ended_on }]
  if (pause) return [...marks, { key: 'in-pause', state: 'paused', on: pause.back_on }, { key: first ? 'first-meeting' : 'beyond', state: 'todo', on: null }]
  if (!first) marks.push({ key: 'next', state: 'now', on: p.next_on })
  return [...marks, { key: 'beyond', state: 'todo', on: null }]
}
