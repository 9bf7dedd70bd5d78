import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { agreeRefusal } from './rules.ts'
import { wholePlan } from './writing.ts'

/** The plan waits for her word: she reads it with her code, agrees or asks to change it, when she likes. Refused: nothing to agree to, agreed already. */
export const proposePlan = command('plans.propose', {
  input: z.object({ person: z.uuid() }),
  permission: 'person.write',
  facts: (see, i) => wholePlan(see, i.person),
  decide({ plan, goals, versions }, _i, { now }) {
    if (!plan) return refuse('plans.nothing-to-agree')
    const not = agreeRefusal(plan, goals, versions, plan.revision)
    return not ? refuse(not) : [update('plan', plan, { proposed: plan.revision, proposed_at: now, asked_change: null, asked_at: null })]
  },
})
