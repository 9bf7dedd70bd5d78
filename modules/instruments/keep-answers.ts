import * as z from 'zod'
import { command, insert, remove, together, update } from '#kernel/command.ts'
import { answersId } from './changes.ts'

/** What is typed, field by field as typed. */
export const keptFields = z.record(z.string().max(200), z.array(z.string().max(100_000)).max(60))
export type KeptFields = z.output<typeof keptFields>

/** Kept while an instrument is filled in with somebody, for its author alone, and offered again; nothing takes it away. Noting does too. */
export const keepAnswers = command('instruments.keep-answers', {
  input: z.object({ person: z.uuid(), instrument: z.string().max(60), words: keptFields.nullable() }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({ person: see.one('person', i.person), draft: see.find('answers_draft', answersId(session.actor, i.person, i.instrument)) }),
  decide({ draft }, { person, instrument, words }, { session, now }) {
    if (words === null) return draft ? [remove('answers_draft', draft)] : []
    return [draft ? update('answers_draft', draft, { words, saved_at: now })
      : insert('answers_draft', { id: answersId(session.actor, person, instrument), person_id: person, author_id: session.actor, instrument, words, saved_at: now })]
  },
})
