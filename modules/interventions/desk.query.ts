import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { childId } from '#kernel/uuid.ts'
import { recentOf } from './changes.ts'
import { draftWords } from './keep-draft.ts'
import { newestLogged, usual } from './rules.ts'

/**
 * What a new entry begins with: how I usually meet, and what I was typing, of whom. `next`: the id of my next entry about `person`,
 * the same in every window until one of them logs it, so that one meeting is noted once.
 */
export const myDesk = query('interventions.desk', {
  input: z.object({ person: z.uuid().optional() }),
  permission: 'intervention.write',
  how: 'listed',
  async facts(see, i, { session }) {
    const { habit, drafts, mine } = await together({
      habit: see.find('intervention_habit', session.actor), drafts: see.many('intervention_draft', { author_id: session.actor }),
      mine: i.person === undefined ? [] : see.many('intervention', { author_id: session.actor, person_id: i.person }),
    })
    return { habit, drafts, mine, people: await see.many('person', { id: drafts.map(({ person_id }) => person_id) }) }
  },
  view: ({ habit, drafts, mine, people }, i, { today, session }) => ({
    today, usual: usual(recentOf(habit)), next: childId(session.actor, `entry ${i.person ?? ''} ${newestLogged(mine)?.id ?? ''}`),
    drafts: drafts.flatMap((draft) => {
      const person = people.find(({ id }) => id === draft.person_id), words = draftWords.safeParse(draft.words)
      return person && words.success ? [{ id: draft.id, person: person.id, called: person.called, family_name: person.family_name, saved_at: draft.saved_at, words: words.data }] : []
    }).sort((a, b) => Date.parse(b.saved_at) - Date.parse(a.saved_at) || (a.id < b.id ? -1 : 1)),
  }),
})
