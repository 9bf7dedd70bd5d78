import * as z from 'zod'
import type { PlanGoalRow, PlanStepRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import { levels, stagesOf, stepKinds, whos } from './rules.ts'

/** What somebody writes: a sentence or a few, never blank. */
export const Words = z.string().trim().min(1).max(600)
const Line = z.string().trim().max(200)

/** What a step says: the words are enough, the rest may come later or never. */
export const StepWords = {
  kind: z.enum(stepKinds), words: Words, who: z.enum(whos), who_name: Line.optional(), by_on: z.iso.date().optional(), place: Line.optional(),
  level: z.enum(levels).optional(), stages: z.array(Line.min(1)).max(20).optional(), skills: z.array(Line.min(1)).max(30).optional(),
}
type Said = z.output<z.ZodObject<typeof StepWords>>

/** The columns that a step's words give. A stage that keeps its words keeps the day it was reached. */
export const stepColumns = (said: Said, before?: PlanStepRow): Pick<PlanStepRow, 'kind' | 'words' | 'who' | 'who_name' | 'by_on' | 'place' | 'level' | 'stages' | 'skills'> => {
  const reached = new Map((before ? stagesOf(before) : []).map(({ words, on }) => [words, on]))
  return {
    kind: said.kind, words: said.words, who: said.who, who_name: (said.who === 'other' && said.who_name) || null, by_on: said.by_on ?? null, place: said.place || null,
    level: said.kind === 'training' ? said.level ?? null : null,
    stages: said.kind === 'training' ? (said.stages ?? []).map((words) => ({ words, on: reached.get(words) ?? null })) : [],
    skills: said.skills ?? [],
  }
}

/** An objective, and the plan it stands in. */
export const goalFacts = async (see: See, id: string) => {
  const goal = await see.one('plan_goal', id)
  return { goal, ...(await planOf(see, goal)) }
}
export const stepFacts = async (see: See, id: string) => {
  const step = await see.one('plan_step', id)
  return { step, ...(await planOf(see, step)) }
}
const planOf = async (see: See, { person_id }: Pick<PlanGoalRow, 'person_id'>) => ({ plan: (await see.many('plan', { person_id }))[0] })

/** Everything that an agreement freezes, and the portrait that she reads before it. */
export const wholePlan = async (see: See, person: string) => {
  const { plans, portraits, ...rest } = await together({
    plans: see.many('plan', { person_id: person }), goals: see.many('plan_goal', { person_id: person }),
    steps: see.many('plan_step', { person_id: person }), versions: see.many('plan_version', { person_id: person }), portraits: see.many('portrait', { person_id: person }),
  })
  return { plan: plans[0], portrait: portraits[0], ...rest }
}
