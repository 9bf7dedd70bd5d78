import type { PlanGoalRow, PlanRow, PlanStepRow, PlanVersionRow, PortraitRow } from '#db/types.ts'
import { hasRead } from '#modules/portrait/rules.ts'

export const stepKinds = ['search', 'training', 'social', 'health', 'housing', 'service', 'other'] as const satisfies readonly PlanStepRow['kind'][]
export const whos = ['person', 'counsellor', 'other'] as const satisfies readonly PlanStepRow['who'][]
export const levels = ['literacy', 'secondary', 'vocational', 'college', 'university', 'language', 'short'] as const satisfies readonly NonNullable<PlanStepRow['level']>[]
export const goalStates = ['open', 'reached', 'later', 'let-go'] as const satisfies readonly PlanGoalRow['state'][]
export const stepStates = ['open', 'done', 'later', 'let-go'] as const satisfies readonly PlanStepRow['state'][]

/** A stage of a training; `on`: the day it was reached. */
export interface Stage { words: string; on: string | null }
export const stagesOf = (step: Pick<PlanStepRow, 'stages'>): Stage[] => (Array.isArray(step.stages) ? step.stages as unknown as Stage[] : [])

/** A step as it is read. `by_on` is a day that somebody has in mind: nothing happens when it is past. */
export interface Step {
  id: string; kind: PlanStepRow['kind']; words: string; who: PlanStepRow['who']; who_name: string | null; by_on: string | null; place: string | null
  level: PlanStepRow['level']; stages: Stage[]; skills: string[]; state: PlanStepRow['state']; state_on: string | null; state_words: string | null
}
export interface Goal { id: string; words: string; beside: string | null; state: PlanGoalRow['state']; state_on: string | null; state_words: string | null; steps: Step[] }

const inOrder = <R extends { made_at: string; id: string }>(rows: readonly R[]): R[] => rows.toSorted((a, b) => a.made_at.localeCompare(b.made_at) || a.id.localeCompare(b.id))

const stepOf = (s: PlanStepRow): Step => ({
  id: s.id, kind: s.kind, words: s.words, who: s.who, who_name: s.who_name, by_on: s.by_on, place: s.place,
  level: s.level, stages: stagesOf(s), skills: [...s.skills], state: s.state, state_on: s.state_on, state_words: s.state_words,
})

/** The living plan, in the order it was written: what is under way first, what was left for later or let go last. */
export const goalsOf = (goals: readonly PlanGoalRow[], steps: readonly PlanStepRow[]): Goal[] => {
  const aside = ({ state }: Goal) => Number(state === 'later' || state === 'let-go')
  return inOrder(goals).map((g) => ({
    id: g.id, words: g.words, beside: g.beside, state: g.state, state_on: g.state_on, state_words: g.state_words,
    steps: inOrder(steps.filter((s) => s.goal_id === g.id)).map(stepOf),
  })).sort((a, b) => aside(a) - aside(b))
}

/** Where the plan stands with her word. `asked`: she asks to change it. `changed`: reworded since she agreed. */
export type Standing = 'none' | 'draft' | 'proposed' | 'asked' | 'agreed' | 'changed'
export const latest = <V extends { number: number }>(versions: readonly V[]): V | undefined => versions.toSorted((a, b) => b.number - a.number)[0]

export const standingOf = (plan: Pick<PlanRow, 'revision' | 'proposed' | 'asked_change'> | undefined, versions: readonly Pick<PlanVersionRow, 'number' | 'revision'>[]): Standing => {
  if (!plan) return 'none'
  if (plan.asked_change !== null) return 'asked'
  const last = latest(versions)
  if (last?.revision === plan.revision) return 'agreed'
  if (plan.proposed === plan.revision) return 'proposed'
  return last ? 'changed' : 'draft'
}

/** Why the plan cannot be proposed as it stands; `undefined` when it can. `revision`: the one that was read. */
export const proposeRefusal = (plan: PlanRow | undefined, goals: readonly Pick<PlanGoalRow, 'state'>[], versions: readonly PlanVersionRow[], revision: number): string | undefined => {
  if (!plan || !goals.some(({ state }) => state === 'open' || state === 'reached')) return 'plans.nothing-to-agree'
  if (plan.revision !== revision) return 'plans.changed-meanwhile'
  return latest(versions)?.revision === plan.revision ? 'plans.already-agreed' : undefined
}
/** Why it cannot be agreed: in any way of saying yes, she has first read the portrait that it rests on, whatever stands there. */
export const agreeRefusal = (plan: PlanRow | undefined, goals: readonly Pick<PlanGoalRow, 'state'>[], versions: readonly PlanVersionRow[], revision: number, portrait: Pick<PortraitRow, 'worded' | 'seen'> | undefined): string | undefined =>
  proposeRefusal(plan, goals, versions, revision) ?? (hasRead(portrait) ? undefined : 'plans.portrait-not-seen')

/** The one mark of the whole plan that says « now »: the first step under way of the first objective under way. */
export const nextStep = (goals: readonly Goal[]): string | undefined =>
  goals.filter(({ state }) => state === 'open').flatMap(({ steps }) => steps).find(({ state }) => state === 'open')?.id

export type MarkState = 'done' | 'now' | 'todo' | 'paused' | 'aside'
/** How a step is drawn. In a pause nothing is next: the bridge stands where she will go on. */
export const markOf = (step: Step, next: string | undefined, paused: boolean): MarkState => {
  if (step.state === 'done') return 'done'
  if (step.state !== 'open') return 'aside'
  return step.id !== next ? 'todo' : paused ? 'paused' : 'now'
}
