import type { InterventionMonthRow, InterventionRow, ParticipationRow } from '#db/types.ts'
import { permissions } from '#app/permissions.ts'
import { refuse, type Refusal } from '#kernel/command.ts'
import { may, type Session } from '#kernel/session.ts'

export const kinds = ['individual', 'third-party', 'group', 'writing', 'indirect'] as const
/** What one counsellor notes of one person; a group has its own gesture. */
export const aloneKinds = ['individual', 'third-party', 'writing', 'indirect'] as const
export const modes = ['in-person', 'phone', 'video', 'text', 'email', 'paper'] as const
export const places = ['here', 'home', 'mobile', 'partner', 'elsewhere'] as const
export const noteKinds = ['shared', 'private', 'sensitive'] as const
export type Kind = (typeof kinds)[number]
export type Mode = (typeof modes)[number]
export type Place = (typeof places)[number]
export type NoteKind = (typeof noteKinds)[number]
/** In one entry, at most: twelve hours. */
export const most = 720

export interface Entry { kind: Kind; day: string; direct: number; indirect: number; mode: Mode; place?: Place | undefined }
/** The first day of the month of a day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
/** A place is said when people met in it. */
export const placeOf = ({ kind, mode, place }: Pick<Entry, 'kind' | 'mode' | 'place'>): Place | null => (mode === 'in-person' && kind !== 'indirect' ? place ?? null : null)
/** They saw or heard each other. */
export const isMeeting = (kind: Kind): boolean => kind === 'individual' || kind === 'third-party' || kind === 'group'

/** Why this cannot be noted: a day to come, outside the accompaniment, or no time at all. */
export const entryRefusal = (e: Pick<Entry, 'kind' | 'day' | 'direct' | 'indirect'>, p: Pick<ParticipationRow, 'started_on' | 'ended_on'>, today: string): Refusal | undefined => {
  if (e.day > today) return refuse('interventions.to-come')
  if (e.day < p.started_on) return refuse('interventions.before-beginning', { day: p.started_on })
  if (p.ended_on !== null && e.day > p.ended_on) return refuse('interventions.after-end', { day: p.ended_on })
  if (e.kind === 'indirect' && e.direct > 0) return refuse('interventions.indirect-is-without-her')
  return e.direct + e.indirect > 0 ? undefined : refuse('interventions.no-minutes')
}

/** Why this row is not to be corrected or taken back by her now. */
export const changeRefusal = (row: Pick<InterventionRow, 'author_id' | 'corrects_id' | 'confirmation_id'>, actor: string): string | undefined => {
  if (row.author_id !== actor) return 'interventions.not-yours'
  if (row.corrects_id !== null) return 'interventions.not-the-first'
  return row.confirmation_id === null ? undefined : 'interventions.confirmed'
}
/** Why no counter-entry is made: before the confirmation the first one is corrected itself. */
export const counterRefusal = (row: Pick<InterventionRow, 'author_id' | 'corrects_id' | 'confirmation_id'>, actor: string): string | undefined => {
  const not = changeRefusal(row, actor)
  if (not === undefined) return 'interventions.not-confirmed'
  return not === 'interventions.confirmed' ? undefined : not
}

/** Whether somebody reads every sensitive note of a person: she accompanies her, coordinates or directs; never the network. */
export const readsSensitive = (s: Session, participations: readonly Pick<ParticipationRow, 'counsellor_id'>[]): boolean =>
  may(permissions, s, 'note.sensitive') && (s.role === 'coordinator' || s.role === 'director' || participations.some(({ counsellor_id }) => counsellor_id === s.actor))
/** Why a note of that kind is not written here by her. */
export const noteRefusal = (kind: NoteKind, s: Session, participations: readonly Pick<ParticipationRow, 'counsellor_id'>[]): string | undefined =>
  kind !== 'sensitive' || readsSensitive(s, participations) ? undefined : 'interventions.not-entrusted'

export interface Time { direct: number; indirect: number }
export const timeOf = (rows: readonly Time[]): Time => rows.reduce((sum, { direct, indirect }) => ({ direct: sum.direct + direct, indirect: sum.indirect + indirect }), { direct: 0, indirect: 0 })
/** The hours of an author: an hour with a group of twelve is one hour. `group`: minutes of the two others that were in a group. */
export const hoursOf = (rows: readonly Pick<InterventionRow, 'direct' | 'indirect' | 'counts' | 'kind'>[]): Time & { group: number } => {
  const mine = rows.filter(({ counts }) => counts), group = timeOf(mine.filter(({ kind }) => kind === 'group'))
  return { ...timeOf(mine), group: group.direct + group.indirect }
}

/** How many times something was done, and how many corrections were made of it: a counter-entry is no intervention. */
export const countOf = (rows: readonly Pick<InterventionRow, 'counts' | 'corrects_id'>[]): { entries: number; corrections: number } => {
  const mine = rows.filter(({ counts }) => counts), entries = mine.filter(({ corrects_id }) => corrects_id === null).length
  return { entries, corrections: mine.length - entries }
}

/** The newest months of a file that hold at least `count` entries together, or all of them. */
export const newestMonths = (months: readonly Pick<InterventionMonthRow, 'month' | 'entries'>[], count: number): string[] => {
  const out: string[] = []
  let found = 0
  for (const { month, entries } of months.filter(({ entries }) => entries > 0).sort((a, b) => (a.month < b.month ? 1 : -1))) {
    if (found >= count) break
    out.push(month)
    found += entries
  }
  return out
}
/** What was noted last, whatever its day. */
export const newestLogged = <R extends Pick<InterventionRow, 'logged_at' | 'id'>>(rows: readonly R[]): R | undefined =>
  rows.toSorted((a, b) => Date.parse(b.logged_at) - Date.parse(a.logged_at) || (a.id < b.id ? 1 : -1))[0]
/** Newest first; what was noted last comes first in a day. */
export const newestFirst = (a: Pick<InterventionRow, 'day' | 'logged_at' | 'id'>, b: Pick<InterventionRow, 'day' | 'logged_at' | 'id'>): number =>
  (a.day === b.day ? (a.logged_at === b.logged_at ? (a.id < b.id ? -1 : 1) : Date.parse(b.logged_at) - Date.parse(a.logged_at)) : a.day < b.day ? 1 : -1)

export interface Habit { direct: number; mode: Mode; place: Place | null }
const first: Habit = { direct: 60, mode: 'in-person', place: 'here' }
const REMEMBERED = 7
export const remember = (recent: readonly Habit[], one: Habit): Habit[] => [one, ...recent].slice(0, REMEMBERED)
/** What she does most often lately; the latest when several are. */
export const usual = (recent: readonly Habit[]): Habit => {
  const same = (a: Habit, b: Habit) => a.direct === b.direct && a.mode === b.mode && a.place === b.place
  const times = (one: Habit) => recent.filter((other) => same(one, other)).length
  return recent.reduce<Habit | undefined>((best, one) => (best && times(best) >= times(one) ? best : one), undefined) ?? first
}

/** Whether a text says somebody's name, written as a name: what goes into several files tells nobody who else was there. */
export const namesSomebody = (text: string, people: readonly { called: string; family_name: string | null }[]): boolean => {
  const said = new Set(text.normalize('NFC').split(/[^\p{L}\p{M}]+/u))
  return people.some(({ called, family_name }) => `${called} ${family_name ?? ''}`.normalize('NFC').split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length > 1 && /^(\p{Lu}|\p{Lo})/u.test(word) && said.has(word)))
}
