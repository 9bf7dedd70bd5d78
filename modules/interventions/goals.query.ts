import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'

/** The objectives of somebody that are under way, for the entry that touches one of them. */
export const goalsToTouch = query('interventions.goals', {
  input: z.object({ person: z.uuid() }),
  permission: 'intervention.write',
  how: 'listed',
  facts: (see, i) => together({ person: see.one('person', i.person), goals: see.many('plan_goal', { person_id: i.person, state: 'open' }) }),
  view: ({ goals }) => goals.toSorted((a, b) => Date.parse(a.made_at) - Date.parse(b.made_at) || (a.id < b.id ? -1 : 1)).map(({ id, words }) => ({ id, words })),
})
