import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { tableOf, writeNote } from './changes.ts'
import { noteText } from './log.ts'
import { noteKinds, noteRefusal } from './rules.ts'

/**
 * The words of an entry, by its author, at any time: what they replace is kept as history; blank takes them back. Hours alone are frozen.
 * Refused: somebody else's entry, a sensitive note by somebody not entrusted with her, words unchanged.
 */
export const writeIntervention = command('interventions.note', {
  input: z.object({ intervention: z.uuid(), kind: z.enum(noteKinds), text: noteText }),
  permission: 'intervention.write',
  async facts(see, i, { session }) {
    const { entry, before } = await together({ entry: see.one('intervention', i.intervention), before: see.many(tableOf(i.kind), { intervention_id: i.intervention, author_id: session.actor, replaced_at: null }) })
    return together({ entry, before, ways: see.many('participation', { person_id: entry.person_id }) })
  },
  decide({ entry, before, ways }, i, { session, now, id }) {
    if (entry.author_id !== session.actor) return refuse('interventions.not-yours')
    const unfit = noteRefusal(i.kind, session, ways)
    if (unfit) return refuse(unfit)
    if ((before[0]?.text ?? '') === i.text.trim()) return refuse('interventions.same-words')
    return [
      ...before.map((row) => update(tableOf(i.kind), row, { replaced_at: now })),
      ...writeNote({ id: childId(id, 'note'), kind: i.kind, text: i.text, intervention: entry.id, person: entry.person_id, author: session.actor, now }),
    ]
  },
})
