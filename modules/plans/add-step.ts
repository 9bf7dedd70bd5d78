import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { reworded } from './changes.ts'
import { goalFacts, stepColumns, StepWords } from './writing.ts'

/** One step towards an objective: who does what, around when. Volunteering, a health appointment or a diploma is a step like any other. */
export const addStep = command('plans.add-step', {
  input: z.object({ goal: z.uuid(), step: z.uuid(), ...StepWords }),
  permission: 'person.write',
  facts: (see, i) => together({ of: goalFacts(see, i.goal), already: see.find('plan_step', i.step) }),
  decide: ({ of: { goal, plan }, already }, i, moment) => (already ? refuse('kernel.already-exists') : [
    reworded(plan, goal.person_id, moment),
    insert('plan_step', { id: i.step, person_id: goal.person_id, goal_id: goal.id, ...stepColumns(i), state: 'open', made_at: moment.now }),
  ]),
})
