import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { linesOf, listFacts, narrowed, states } from './list.ts'

/** Those whom I accompany, the nearest promise first. `words` narrows by name, a slip allowed. */
export const myPeople = query('people.mine', {
  input: z.object({ state: z.enum(states).optional(), words: z.string().max(120).optional() }),
  permission: 'person.read',
  how: 'listed',
  facts: (see, i, { session }) => listFacts(see, { counsellor_id: session.actor, ...(i.state !== 'ended' && { ended_on: null }) }, session),
  view: (facts, i, { today }) => narrowed(linesOf(facts, today), i),
})
