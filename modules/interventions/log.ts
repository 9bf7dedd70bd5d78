import * as z from 'zod'
import { command, insert, isRefusal, refuse, remove, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { metOnly, promiseNext } from '#modules/people/changes.ts'
import { participationFacts } from '#modules/people/participation-facts.ts'
import { countMonths, delta, draftId, entryRow, keepHabit, monthId, writeNote } from './changes.ts'
import { isTheirs, writing } from './keep-draft.ts'
import { aloneKinds, entryRefusal, isMeeting, modes, most, noteKinds, noteRefusal, placeOf, places } from './rules.ts'

export const minutes = z.int().min(0).max(most)
export const objectives = z.array(z.uuid()).max(20).optional()
export const noteText = z.string().max(8_000)

/**
 * What was done with somebody or for her, noted in one gesture: time, a note, when she hears next. A first meeting is remembered as met;
 * the draft that it was `written` in goes, unless another window wrote in it. Refused: a day to come, outside the accompaniment, no time, a sensitive note by somebody not entrusted with her.
 */
export const logIntervention = command('interventions.log', {
  input: z.object({
    intervention: z.uuid(), participation: z.uuid(), kind: z.enum(aloneKinds), day: z.iso.date(), direct: minutes, indirect: minutes, mode: z.enum(modes), place: z.enum(places).optional(),
    objectives, note: z.object({ kind: z.enum(noteKinds), text: noteText }).optional(), next_on: z.iso.date().optional(), written: writing.optional(),
  }),
  permission: 'intervention.write',
  async facts(see, i, { session }) {
    const { promised, already, habit } = await together({ promised: participationFacts(see, i.participation, session), already: see.find('intervention', i.intervention), habit: see.find('intervention_habit', session.actor) })
    const person = promised.participation.person_id
    return together({
      promised, already, habit, ways: see.many('participation', { person_id: person }), month: see.find('intervention_month', monthId(person, i.day)), drafts: i.written === undefined ? [] : see.many('intervention_draft', { person_id: person, id: [i.written.window, i.written.draft ?? draftId(session.actor, person)] }),
    })
  },
  decide({ promised, already, habit, ways, month, drafts }, { intervention, note, next_on, written, ...entry }, { today, now, session, id }) {
    const { participation: p, door } = promised
    if (already) return refuse('interventions.already-logged')
    const not = entryRefusal(entry, p, today)
    if (not) return not
    const unfit = note && noteRefusal(note.kind, session, ways)
    if (unfit) return refuse(unfit)
    const met_on = isMeeting(entry.kind) && door?.met_on === null ? entry.day : undefined
    const next = next_on === undefined ? metOnly(door, met_on) : promiseNext(promised, { next_on, met_on }, today)
    if (isRefusal(next)) return next
    const row = entryRow({ ...entry, objectives: entry.objectives ?? [] }, { id: intervention, person: p.person_id, participation: p.id, author: session.actor, now })
    return [
      insert('intervention', row), ...countMonths(month ? [month] : [], [delta(row, 1)]),
      ...(note ? writeNote({ ...note, id: childId(id, 'note'), intervention, person: p.person_id, author: session.actor, now }) : []),
      ...(entry.kind === 'individual' && entry.direct > 0 ? [keepHabit(habit, session.actor, { direct: entry.direct, mode: entry.mode, place: placeOf(entry) })] : []),
      ...drafts.filter((draft) => written && (draft.id === written.window || !isTheirs(draft, written))).map((draft) => remove('intervention_draft', draft)), ...next,
    ]
  },
})
