import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { reworded } from './changes.ts'
import { stepColumns, stepFacts, StepWords } from './writing.ts'

/** A step said otherwise. Skills recognised are an addition to what she has, not another plan: alone, they ask no new agreement. */
export const changeStep = command('plans.change-step', {
  input: z.object({ step: z.uuid(), ...StepWords }),
  permission: 'person.write',
  facts: (see, i) => stepFacts(see, i.step),
  decide({ step, plan }, i, moment) {
    const { skills, ...rest } = stepColumns(i, step)
    const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => JSON.stringify(rest[key]) === JSON.stringify(step[key]))
    return [...(same ? [] : [reworded(plan, step.person_id, moment)]), update('plan_step', step, { ...rest, skills })]
  },
})
