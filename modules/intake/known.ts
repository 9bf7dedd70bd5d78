import type { FreshKnownThing, Json, KnownThingRow, RequestRow } from '#db/types.ts'
import { localDay } from '#kernel/clock.ts'
import { insert, remove, update, type Change, type Moment } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import type { Known, Value } from '#modules/instruments/values.ts'

type Row = Pick<KnownThingRow, 'key' | 'value' | 'origin' | 'said_at' | 'replaced_at'>

/** JSON null would be read as no value at all by PostgreSQL: *prefers not to answer* is kept in words. */
const kept = { kept: true } as const
export const storedOf = (value: Value): Json => (value === null ? { ...kept } : typeof value === 'string' ? value : [...value])
/** What was said, out of a stored value; `null`: the person prefers not to answer. */
export const valueOf = (value: Json): Value =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null

/** What is known now, as instruments read it. */
export const knownOf = (rows: readonly Row[], zone: string): Known =>
  Object.fromEntries(rows.filter((row) => row.replaced_at === null).map((row) => [row.key, { value: valueOf(row.value), origin: row.origin, said_on: localDay(row.said_at, zone) }]))

/** One value that is not a question of an instrument: a choice, a mark. */
export const textOf = (rows: readonly Row[], key: string): string | undefined => {
  const row = rows.find((one) => one.key === key && one.replaced_at === null)
  return typeof row?.value === 'string' ? row.value : undefined
}

/** Who speaks: staff, somebody at the counter with her, somebody in her name, or she. */
export const originOf = (session: Session, asked_by: RequestRow['asked_by']): KnownThingRow['origin'] =>
  session.kind === 'user' ? 'staff' : session.role === 'assistant' ? 'assisted' : asked_by === 'self' ? 'person' : 'on-behalf'

/** Closes what each answer replaces, then writes it; the same answer again changes nothing. Updates come first: one current row a key. */
export const say = (subject: string, said: Readonly<Record<string, Value>>, current: readonly KnownThingRow[], origin: KnownThingRow['origin'], { id, now }: Moment): Change[] => {
  const changed = Object.entries(said).flatMap(([key, value]) => {
    const before = current.find((row) => row.key === key && row.replaced_at === null)
    return before && JSON.stringify(before.value) === JSON.stringify(storedOf(value)) ? [] : [{ key, value, before }]
  })
  return [
    ...unsay(changed.flatMap(({ before }) => before ?? []), { now }),
    ...changed.map(({ key, value }) => insert('known_thing', { id: childId(id, `thing ${key}`), subject_id: subject, key, value: storedOf(value), origin, said_at: now })),
  ]
}

/** A thing that came from elsewhere, with who said it there and when. */
export const receives = (thing: FreshKnownThing): Change => insert('known_thing', thing)
/** Closes without a new word: it is no longer so. */
export const unsay = (rows: readonly KnownThingRow[], { now }: Pick<Moment, 'now'>): Change[] => rows.map((row) => update('known_thing', row, { replaced_at: now }))
/** Read again with her, and still so. */
export const confirm = (rows: readonly KnownThingRow[], { now }: Pick<Moment, 'now'>): Change[] => rows.map((row) => update('known_thing', row, { confirmed_at: now }))
/** Removes: nothing of it is kept. */
export const forget = (rows: readonly KnownThingRow[]): Change[] => rows.map((row) => remove('known_thing', row))
