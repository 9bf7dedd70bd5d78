import type { MemberRow, ParticipationRow, PersonRow } from '#db/types.ts'
import type { Role } from '#kernel/register.ts'
import { addWorkdays, workdaysBetween } from '#modules/directory/workdays.ts'
import { nameFit, wordsOfName, wordFit } from './names.ts'

/** Those to whom a person may be entrusted. */
const accompanying: readonly Role[] = ['counsellor', 'retention', 'coordinator', 'director', 'network']

/** Why this member cannot accompany somebody from today on; `undefined` when she can. */
export const counsellorRefusal = (member: Pick<MemberRow, 'role' | 'joined_on' | 'left_on'> | undefined, today: string): string | undefined => {
  if (!member) return 'people.no-such-counsellor'
  if (member.left_on !== null && member.left_on <= today) return 'people.counsellor-left'
  return accompanying.includes(member.role) ? undefined : 'people.not-a-counsellor'
}

/** Those who may be named, the ones who speak her language first. */
export const counsellorsFor = (members: readonly MemberRow[], language: string | undefined, today: string): { id: string; name: string; speaks: boolean }[] =>
  members.filter((m) => counsellorRefusal(m, today) === undefined)
    .map(({ id, name, languages }) => ({ id, name, speaks: language !== undefined && languages.includes(language) }))
    .sort((a, b) => Number(b.speaks) - Number(a.speaks) || a.name.localeCompare(b.name, 'fr'))

/** The local day `n` days after another. */
export const dayAfter = (day: string, n: number): string => new Date(Date.parse(`${day}T00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)

/** The day that is proposed in `n` days: a working day, that one or the next. A day that somebody writes may be any. */
export const proposedIn = (today: string, n: number): string => addWorkdays(dayAfter(today, n), 0)

/** Why a next contact or a meeting cannot be on that day: it is past, or so far that she would be forgotten. */
export const dayRefusal = (day: string, today: string, furthest: number): { code: string; args?: { days: number } } | undefined => {
  if (day < today) return { code: 'people.day-past' }
  return day > dayAfter(today, furthest) ? { code: 'people.day-too-far', args: { days: furthest } } : undefined
}

/** Where an open participation stands with its promise. `left`: working days until the next contact, below zero when it is past; in a pause nothing runs, and it is zero. */
export interface Promised { state: 'late' | 'today' | 'soon' | 'later' | 'paused'; left: number; on: string }

/** What was promised, seen from a local day. `soon`: within five working days. `inPause`: she is, so nobody is late and nobody reminds; the day stays for her return. */
export const promiseOf = (p: Pick<ParticipationRow, 'next_on' | 'ended_on'>, today: string, inPause: boolean): Promised | undefined => {
  if (p.ended_on !== null || p.next_on === null) return undefined
  if (inPause) return { state: 'paused', left: 0, on: p.next_on }
  const left = workdaysBetween(today, p.next_on)
  // A Saturday's promise is not late on the Sunday that follows, but the day itself decides what is past.
  const state = p.next_on < today ? 'late' : p.next_on === today ? 'today' : p.next_on <= addWorkdays(today, 5) ? 'soon' : 'later'
  return { state, left: state === 'late' ? Math.min(left, -1) : left, on: p.next_on }
}

export type Likeness = 'same-path' | 'same-name' | 'close-name' | 'same-birth-year' | 'close-birth-year'
/** Somebody known here who may be the one that a referral is about, with the reasons; a person decides. */
export interface Alike { person: PersonRow; reasons: Likeness[]; sure: boolean }

const nameOf = (p: Pick<PersonRow, 'called' | 'family_name'>) => `${p.called} ${p.family_name ?? ''}`

/**
 * Who here may be the same. A path already known here is she for certain. Else a name met word by word (a slip allowed) is needed;
 * two known years of birth more than one apart tell two people apart. The likelier first.
 */
export const alike = (who: { path: string; name: string; birth_year: number | null }, people: readonly PersonRow[]): Alike[] =>
  people.flatMap((person): (Alike & { rank: number })[] => {
    const apart = who.birth_year !== null && person.birth_year !== null ? Math.abs(who.birth_year - person.birth_year) : undefined
    const year: Likeness[] = apart === 0 ? ['same-birth-year'] : apart === 1 ? ['close-birth-year'] : []
    if (person.path_id === who.path) return [{ person, reasons: ['same-path', ...year], sure: true, rank: 100 }]
    // The shorter name may be part of the longer one: she is « Rosa » here and « Rosa Tremblay » there.
    const fit = Math.max(nameFit(who.name, nameOf(person)), nameFit(nameOf(person), who.name))
    if (fit < 1 || (apart ?? 0) > 1) return []
    const same = wordsOfName(who.name).every((word) => wordsOfName(nameOf(person)).some((one) => wordFit(word, one) === 3))
    return [{ person, reasons: [same ? 'same-name' : 'close-name', ...year], sure: false, rank: fit * 10 + (apart === undefined ? 0 : 5 - apart) }]
  }).sort((a, b) => b.rank - a.rank || (a.person.id < b.person.id ? -1 : 1)).map(({ rank: _, ...one }) => one)
