import type { Json, PlanVersionRow } from '#db/types.ts'
import type { Goal, Step } from './rules.ts'

/**
 * What is frozen by an agreement: one document, as it was read. `shape` says how it is written, so that an old version stays readable
 * when the rows of the living plan change theirs. The words that she wrote beside an objective are hers, and no part of what was agreed.
 */
export interface Content { shape: 1; goals: Omit<Goal, 'beside'>[] }

export const freeze = (goals: readonly Goal[]): Content => ({ shape: 1, goals: goals.filter(({ state }) => state !== 'let-go').map(({ beside: _, ...goal }) => ({ ...goal, steps: goal.steps.filter(({ state }) => state !== 'let-go') })) })
export const contentOf = (version: Pick<PlanVersionRow, 'content'>): Content => version.content as unknown as Content
export const asJson = (content: Content): Json => content as unknown as Json

export type What = 'goal-added' | 'goal-reworded' | 'goal-left' | 'goal-moved' | 'step-added' | 'step-reworded' | 'step-left' | 'step-moved'
/** One difference between two versions. `before`, `after`: words, or states for what moved. */
export interface Difference { what: What; words: string; before: string | null; after: string | null }

const detail = ({ kind, words, who, who_name, by_on, place, level, stages, skills }: Step): string =>
  JSON.stringify([kind, words, who, who_name, by_on, place, level, stages.map((stage) => stage.words), skills])

/** What changed from one version to another: each objective and step met once, in the order of the later one. */
export const compare = (from: Content, to: Content): Difference[] => {
  const stepsIn = (content: Content) => new Map(content.goals.flatMap((goal) => goal.steps.map((step) => [step.id, step] as const)))
  const goals = new Map(from.goals.map((goal) => [goal.id, goal])), steps = stepsIn(from), stay = stepsIn(to)
  const kept = new Set(to.goals.map(({ id }) => id))
  const stepChange = (step: Step): Difference[] => {
    const old = steps.get(step.id)
    if (!old) return [{ what: 'step-added', words: step.words, before: null, after: null }]
    return [
      ...(detail(old) === detail(step) ? [] : [{ what: 'step-reworded' as const, words: step.words, before: old.words, after: step.words }]),
      ...(old.state === step.state ? [] : [{ what: 'step-moved' as const, words: step.words, before: old.state, after: step.state }]),
    ]
  }
  return [
    ...to.goals.flatMap((goal): Difference[] => {
      const old = goals.get(goal.id)
      return [
        ...(!old ? [{ what: 'goal-added' as const, words: goal.words, before: null, after: null }] : []),
        ...(old && old.words !== goal.words ? [{ what: 'goal-reworded' as const, words: goal.words, before: old.words, after: goal.words }] : []),
        ...(old && old.state !== goal.state ? [{ what: 'goal-moved' as const, words: goal.words, before: old.state, after: goal.state }] : []),
        ...goal.steps.flatMap(stepChange),
      ]
    }),
    ...from.goals.filter(({ id }) => !kept.has(id)).map((goal): Difference => ({ what: 'goal-left', words: goal.words, before: null, after: null })),
    ...from.goals.filter(({ id }) => kept.has(id)).flatMap((goal) => goal.steps).filter(({ id }) => !stay.has(id)).map((step): Difference => ({ what: 'step-left', words: step.words, before: null, after: null })),
  ]
}
