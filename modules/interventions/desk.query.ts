import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { recentOf } from './changes.ts'
import { draftWords } from './keep-draft.ts'
import { usual } from './rules.ts'

/** What a new entry begins with: how I usually meet, and what I was typing, of whom. */
export const myDesk = query('interventions.desk', {
  input: z.object({}),
  permission: 'intervention.write',
  how: 'listed',
  async facts(see, _i, { session }) {
    const { habit, drafts } = await together({ habit: see.find('intervention_habit', session.actor), drafts: see.many('intervention_draft', { author_id: session.actor }) })
    return { habit, drafts, people: await see.many('person', { id: drafts.map(({ person_id }) => person_id) }) }
  },
  view: ({ habit, drafts, people }, _i, { today }) => ({
    today, usual: usual(recentOf(habit)),
    drafts: drafts.flatMap((draft) => {
      const person = people.find(({ id }) => id === draft.person_id), words = draftWords.safeParse(draft.words)
      return person && words.success ? [{ person: person.id, called: person.called, family_name: person.family_name, saved_at: draft.saved_at, words: words.data }] : []
    }).sort((a, b) => Date.parse(b.saved_at) - Date.parse(a.saved_at) || (a.person < b.person ? -1 : 1)),
  }),
})
