import type { FreshIntervention, InterventionHabitRow, InterventionMonthRow, InterventionRow, Json } from '#db/types.ts'
import { insert, update, type Change } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { monthOf, placeOf, remember, type Entry, type Habit, type NoteKind } from './rules.ts'

interface Delta { person: string; month: string; entries: number; direct: number; indirect: number }
export const monthId = (person: string, day: string): string => childId(person, `interventions ${monthOf(day)}`)

/** What a file's months become. `known`: the rows of those months, as far as they exist. */
export const countMonths = (known: readonly InterventionMonthRow[], deltas: readonly Delta[]): Change[] =>
  [...Map.groupBy(deltas, ({ person, month }) => monthId(person, month))].flatMap(([id, those]) => {
    const [one] = those, before = known.find((row) => row.id === id)
    const sum = those.reduce((a, d) => ({ entries: a.entries + d.entries, direct: a.direct + d.direct, indirect: a.indirect + d.indirect }), { entries: before?.entries ?? 0, direct: before?.direct ?? 0, indirect: before?.indirect ?? 0 })
    if (!one) return []
    if (!before) return [insert('intervention_month', { id, person_id: one.person, month: one.month, ...sum })]
    return before.entries === sum.entries && before.direct === sum.direct && before.indirect === sum.indirect ? [] : [update('intervention_month', before, sum)]
  })
export const delta = (row: Pick<InterventionRow, 'person_id' | 'month' | 'direct' | 'indirect'>, sign: 1 | -1): Delta =>
  ({ person: row.person_id, month: row.month, entries: sign, direct: sign * row.direct, indirect: sign * row.indirect })

interface Whose { id: string; person: string; participation: string; author: string; now: string; group?: string; counts?: boolean }
/** One row of one person. */
export const entryRow = (e: Entry & { objectives: readonly string[] }, whose: Whose): FreshIntervention & { month: string } => ({
  id: whose.id, person_id: whose.person, participation_id: whose.participation, kind: e.kind, day: e.day, month: monthOf(e.day), direct: e.direct, indirect: e.indirect, mode: e.mode,
  place: placeOf(e), objectives: [...e.objectives], author_id: whose.author, logged_at: whose.now, group_id: whose.group ?? null, counts: whose.counts ?? true, corrects_id: null, confirmation_id: null,
})

const tables = { shared: 'note_shared', private: 'note_private', sensitive: 'note_sensitive' } as const
export const tableOf = (kind: NoteKind) => tables[kind]
/** A note said with an entry. Blank says nothing. */
export const writeNote = (note: { id: string; kind: NoteKind; text: string; intervention: string; person: string; author: string; now: string }): Change[] =>
  note.text.trim() === '' ? [] : [insert(tables[note.kind], { id: note.id, person_id: note.person, intervention_id: note.intervention, author_id: note.author, text: note.text.trim(), written_at: note.now, replaced_at: null })]

export const recentOf = (row: InterventionHabitRow | undefined): Habit[] => (row && Array.isArray(row.recent) ? row.recent as unknown as Habit[] : [])
export const keepHabit = (row: InterventionHabitRow | undefined, member: string, one: Habit): Change => {
  const recent = remember(recentOf(row), one) as unknown as Json
  return row ? update('intervention_habit', row, { recent }) : insert('intervention_habit', { id: member, recent })
}
export const draftId = (author: string, person: string): string => childId(author, `draft ${person}`)
