import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { goalStates } from './rules.ts'
import { goalFacts, Words } from './writing.ts'

/** An objective is reached, left for later, let go, or taken up again, with her words. No way of settling it is better than another. */
export const settleGoal = command('plans.settle-goal', {
  input: z.object({ goal: z.uuid(), state: z.enum(goalStates), words: Words.optional() }),
  permission: 'person.write',
  facts: (see, i) => goalFacts(see, i.goal),
  decide: ({ goal }, i, { today }) => [update('plan_goal', goal, { state: i.state, state_on: i.state === 'open' ? null : today, state_words: i.words ?? null })],
})
