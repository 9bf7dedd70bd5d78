import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { reworded } from './changes.ts'
import { goalFacts, Words } from './writing.ts'

/** An objective said otherwise, with her. What was agreed keeps the words it was agreed in. */
export const rewordGoal = command('plans.reword-goal', {
  input: z.object({ goal: z.uuid(), words: Words }),
  permission: 'person.write',
  facts: (see, i) => goalFacts(see, i.goal),
  decide: ({ goal, plan }, i, moment) => (goal.words === i.words ? [] : [reworded(plan, goal.person_id, moment), update('plan_goal', goal, { words: i.words })]),
})
