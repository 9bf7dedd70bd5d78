import * as z from 'zod'
import { command, insert, remove, together, update } from '#kernel/command.ts'
import { draftId } from './changes.ts'

/** What is typed and not logged yet, field by field as typed. */
export const draftWords = z.record(z.string().max(40), z.string().max(8_000))
export type DraftWords = z.output<typeof draftWords>

/** Kept while she types, for her alone, and offered again; nothing takes it away. Logging does too. */
export const keepDraft = command('interventions.keep-draft', {
  input: z.object({ person: z.uuid(), words: draftWords.nullable() }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ person: see.one('person', i.person), draft: see.find('intervention_draft', draftId(session.actor, i.person)) }),
  decide({ draft }, { person, words }, { session, now }) {
    if (words === null) return draft ? [remove('intervention_draft', draft)] : []
    return [draft ? update('intervention_draft', draft, { words, saved_at: now }) : insert('intervention_draft', { id: draftId(session.actor, person), person_id: person, author_id: session.actor, words, saved_at: now })]
  },
})
