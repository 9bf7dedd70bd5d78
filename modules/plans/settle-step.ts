import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { stepStates } from './rules.ts'
import { stepFacts, Words } from './writing.ts'

/** A step is done, left for later, let go, or taken up again, with her words. None of it is asked to be explained. */
export const settleStep = command('plans.settle-step', {
  input: z.object({ step: z.uuid(), state: z.enum(stepStates), words: Words.optional() }),
  permission: 'person.write',
  facts: (see, i) => stepFacts(see, i.step),
  decide: ({ step }, i, { today }) => [update('plan_step', step, { state: i.state, state_on: i.state === 'open' ? null : today, state_words: i.words ?? null })],
})
