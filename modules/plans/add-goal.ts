import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { reworded } from './changes.ts'
import { Words } from './writing.ts'

/** An objective of hers, in her words. The first one opens the plan. */
export const addGoal = command('plans.add-goal', {
  input: z.object({ person: z.uuid(), goal: z.uuid(), words: Words }),
  permission: 'person.write',
  facts: (see, i) => together({ person: see.one('person', i.person), plans: see.many('plan', { person_id: i.person }), already: see.find('plan_goal', i.goal) }),
  decide: ({ person, plans, already }, i, moment) => (already ? refuse('kernel.already-exists') : [
    reworded(plans[0], person.id, moment),
    insert('plan_goal', { id: i.goal, person_id: person.id, words: i.words, state: 'open', made_at: moment.now }),
  ]),
})
