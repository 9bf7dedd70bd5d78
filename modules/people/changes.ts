import type { DoorRow, FreshParticipation, Json, KnownThingRow, ParticipationRow, SettingRow } from '#db/types.ts'
import { insert, refuse, update, type Change, type Refusal } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { receives, unsay } from '#modules/intake/known.ts'
import { personKeys, type NameKey } from './names.ts'
import { dayRefusal } from './rules.ts'

export { personKeys, wordsOfName } from './names.ts'

/** What a referral brings: one known thing, with the day it was said and by whom. */
export interface Thing { key: string; value: Json; said_at: string; origin: string }

/** Where received things come from: the command that receives, the organisation, the consent. */
interface Source { command: string; from: string; consent: string; now: string }

const textOf = (things: readonly Thing[], key: string): string | undefined => {
  const value = things.find((thing) => thing.key === key)?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The year that somebody was most likely born in; `birth` as instruments keep it: a year, a day, or the days between. */
export const birthYearOf = (birth: string | undefined): number | null => {
  const [first = '', last = first] = birth?.split('/') ?? []
  if (!/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return null
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  // Between two days a year apart, the year that holds more of them: that of the first day until June.
  return from === to || first.slice(5) < '07' ? from : to
}

/** The language to write to her in, among those that the platform speaks. */
const langOf = (things: readonly Thing[]): string =>
  [textOf(things, 'contact.language'), textOf(things, 'person.language')].find((code) => code === 'fr' || code === 'en' || code === 'ar') ?? 'fr'

/** How she is called, as far as she agreed to share it. */
export const nameOf = (things: readonly Thing[]): { called: string | undefined; family_name: string | null; birth_year: number | null } => ({
  called: textOf(things, 'person.called-name'), family_name: textOf(things, 'person.family-name') ?? null, birth_year: birthYearOf(textOf(things, 'person.birth')),
})

export const keyRows = (command: string, person: string, keys: readonly NameKey[]): Change[] =>
  keys.map(({ key, whole }) => insert('person_key', { id: childId(command, `key ${key}`), person_id: person, key, whole }))

/** A file for somebody not known here yet, with everything that came; nothing is asked twice. */
export const receivePerson = (person: { id: string; path: string; called: string; today: string }, things: readonly Thing[], source: Source): Change[] => {
  const { family_name, birth_year } = nameOf(things)
  return [
    insert('person', { id: person.id, path_id: person.path, called: person.called, family_name, birth_year, lang: langOf(things), since_on: person.today }),
    ...keyRows(source.command, person.id, personKeys(`${person.called} ${family_name ?? ''}`)),
    ...receiveThings(person.id, things, [], source),
  ]
}

/**
 * What came, put beside what is known here of the same person: the later word is current, the earlier one is kept as history,
 * the same word changes nothing. Her file keeps its own code: a mistaken identity must not open it to somebody else.
 */
export const receiveThings = (person: string, things: readonly Thing[], known: readonly KnownThingRow[], source: Source): Change[] => {
  const closed: Change[] = [], added: Change[] = []
  for (const thing of things) {
    const before = known.find((row) => row.key === thing.key && row.replaced_at === null)
    if (before && JSON.stringify(before.value) === JSON.stringify(thing.value)) continue
    const row = {
      id: childId(source.command, `thing ${thing.key}`), subject_id: person, key: thing.key, value: thing.value, origin: 'referral' as const,
      source_id: source.from, consent_id: source.consent, said_at: thing.said_at,
    }
    const older = before !== undefined && Date.parse(before.said_at) > Date.parse(thing.said_at)
    if (before && !older) closed.push(...unsay([before], source))
    added.push(receives(older ? { ...row, replaced_at: source.now } : row))
  }
  // Inserts of one table go together, so what makes room for them comes first.
  return [...closed, ...added]
}

/** Somebody begins, or begins again, in one service with one counsellor; she hears by `next_on`. */
export const openParticipation = (p: { id: string; person: string; service: string; counsellor: string; today: string; next_on: string; referral?: string | null }): Change[] => {
  const row: FreshParticipation = { id: p.id, person_id: p.person, service_id: p.service, counsellor_id: p.counsellor, referral_id: p.referral ?? null, started_on: p.today, next_on: p.next_on }
  return [insert('participation', row)]
}

/**
 * When she hears next; `met_on`: the first meeting took place, which the request's door remembers.
 * Refused: ended, a day past or too far, a meeting to come or before the beginning.
 */
export const promiseNext = ({ participation, door, settings }: { participation: ParticipationRow; door: DoorRow | undefined; settings: readonly SettingRow[] }, i: { next_on: string; met_on?: string | undefined }, today: string): Change[] | Refusal => {
  if (participation.ended_on !== null) return refuse('people.ended')
  const not = dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
  if (not) return refuse(not.code, not.args)
  if (i.met_on !== undefined && (i.met_on > today || i.met_on < participation.started_on)) return refuse('people.met-outside')
  const met = i.met_on !== undefined && door?.met_on === null ? { met_on: i.met_on } : {}
  return [
    update('participation', participation, { next_on: i.next_on }),
    ...(door && door.status !== 'closed' ? [moveDoor(door, { next_on: i.next_on, ...met })] : []),
  ]
}
/** They met, and the promise stays as it is. */
export const metOnly = (door: DoorRow | undefined, met_on: string | undefined): Change[] =>
  (door && door.status !== 'closed' && met_on !== undefined ? [moveDoor(door, { met_on })] : [])
/** The day of the promise alone, said by another module: a return from a pause. */
export const promiseOn = (participation: ParticipationRow, on: string): Change => update('participation', participation, { next_on: on })
