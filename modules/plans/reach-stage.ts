import * as z from 'zod'
import type { Json } from '#db/types.ts'
import { command, refuse, update } from '#kernel/command.ts'
import { stagesOf } from './rules.ts'
import { stepFacts } from './writing.ts'

/** A stage of a training is reached on a day; `null`: not yet after all. Refused: no such stage. */
export const reachStage = command('plans.reach-stage', {
  input: z.object({ step: z.uuid(), stage: z.int().min(0).max(19), on: z.iso.date().nullable() }),
  permission: 'person.write',
  facts: (see, i) => stepFacts(see, i.step),
  decide({ step }, i) {
    const stages = stagesOf(step)
    if (!stages[i.stage]) return refuse('plans.no-such-stage')
    return [update('plan_step', step, { stages: stages.map((stage, n): Json => ({ words: stage.words, on: n === i.stage ? i.on : stage.on })) })]
  },
})
