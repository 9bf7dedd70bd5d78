import * as z from 'zod'
import { permissions } from '#app/permissions.ts'
import type { InterventionRow, NotePrivateRow } from '#db/types.ts'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { may } from '#kernel/session.ts'
import { ability } from '#modules/people/abilities.ts'
import { changeRefusal, counterRefusal, newestFirst, newestMonths, noteKinds, readsSensitive, timeOf, type NoteKind } from './rules.ts'

/** How many entries are shown at once. */
export const PAGE = 30
type Note = Pick<NotePrivateRow, 'intervention_id' | 'author_id' | 'text' | 'written_at'>

/**
 * What was done with somebody, the newest first: the last thirty, then as many again each time. Only the months that hold them are read, and only their notes.
 * Each reader gets the notes that are hers to read, and nothing tells that there are others.
 */
export const interventionsOf = query('interventions.of-person', {
  input: z.object({ person: z.uuid(), more: z.int().min(0).max(100).optional() }),
  permission: 'path.read',
  how: 'opened',
  async facts(see, i, { session }) {
    const count = PAGE * (1 + (i.more ?? 0))
    const whole = await together({
      person: see.one('person', i.person), months: see.many('intervention_month', { person_id: i.person }), ways: see.many('participation', { person_id: i.person }), members: see.many('member', {}),
    })
    const read = await see.many('intervention', { person_id: i.person, month: newestMonths(whole.months, count) })
    const rows = read.sort(newestFirst).slice(0, count), ids = rows.map(({ id }) => id), shown = new Set(ids)
    const before = rows.flatMap(({ corrects_id }) => (corrects_id !== null && !shown.has(corrects_id) ? [corrects_id] : []))
    const now = { intervention_id: ids, replaced_at: null }, trusted = readsSensitive(session, whole.ways)
    const notes = await together({
      shared: see.many('note_shared', now), private: see.many('note_private', { ...now, author_id: session.actor }),
      sensitive: may(permissions, session, 'note.sensitive') ? see.many('note_sensitive', { ...now, ...(!trusted && { author_id: session.actor }) }) : [],
      firsts: before.length === 0 ? [] : see.many('intervention', { id: before }),
    })
    return { ...whole, ...notes, rows }
  },
  view({ person, months, ways, members, rows, firsts, ...notes }, _i, { session, today }) {
    const named = new Map(members.map((m) => [m.id, m.name]))
    const write = (refusal?: string) => ability(session, 'intervention.write', refusal)
    const noteOf = (kind: NoteKind, id: string) => { const one: Note | undefined = notes[kind].find((n) => n.intervention_id === id); return one ? { text: one.text, by: named.get(one.author_id) ?? '', at: one.written_at } : null }
    const line = (row: InterventionRow) => {
      const chain = rows.filter((one) => one.id === row.id || one.corrects_id === row.id), mine = row.author_id === session.actor ? undefined : 'interventions.not-yours'
      return {
        id: row.id, day: row.day, kind: row.kind, mode: row.mode, place: row.place, direct: row.direct, indirect: row.indirect, by: named.get(row.author_id) ?? '', objectives: row.objectives, confirmed: row.confirmation_id !== null,
        /** With its counter-entries, when it has some. */
        truth: chain.length > 1 ? timeOf(chain) : null,
        corrects: row.corrects_id === null ? null : [...rows, ...firsts].find((one) => one.id === row.corrects_id)?.day ?? null,
        notes: Object.fromEntries(noteKinds.map((kind) => [kind, noteOf(kind, row.id)])) as Record<NoteKind, ReturnType<typeof noteOf>>,
        may: { correct: write(changeRefusal(row, session.actor)), counter: write(counterRefusal(row, session.actor)), note: write(mine ?? (row.corrects_id === null ? undefined : 'interventions.not-the-first')) },
      }
    }
    const entries = months.reduce((sum, { entries }) => sum + entries, 0)
    return {
      today, person: { id: person.id, called: person.called, family_name: person.family_name }, entries, left: entries - rows.length,
      months: newestMonths(months, rows.length).map((month) => ({ month, ...timeOf(months.filter((one) => one.month === month)), lines: rows.filter((row) => row.month === month).map(line) })),
      may: { sensitive: ability(session, 'note.sensitive', readsSensitive(session, ways) ? undefined : 'interventions.not-entrusted') },
    }
  },
})
