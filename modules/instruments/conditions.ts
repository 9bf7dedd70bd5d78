import { agesOf } from './ages.ts'
import type { Condition } from './schema.ts'
import { codesOf, isBlank, type Known } from './values.ts'

export type Leaf = Exclude<Condition, { not: Condition } | { all: Condition[] } | { any: Condition[] }>

/** What a condition is judged on. `today` is the local day, `YYYY-MM-DD`. */
export interface Scope { known: Known; today: string; situations: Readonly<Record<string, Condition>> }

/** Whether a condition holds over known things. Throws on a situation that nobody named: `checks.ts` refuses such a definition. */
export function holds(condition: Condition, scope: Scope): boolean {
  if ('not' in condition) return !holds(condition.not, scope)
  if ('all' in condition) return condition.all.every((one) => holds(one, scope))
  if ('any' in condition) return condition.any.some((one) => holds(one, scope))
  if ('is' in condition) {
    const named = scope.situations[condition.is]
    if (!named) throw new Error(`No situation ${condition.is}`)
    return holds(named, scope)
  }
  const thing = scope.known[keyOf(condition)]
  if (!thing) return false
  const { value } = thing
  if ('has' in condition) return value !== null && !isBlank(value)
  if ('equals' in condition) return codesOf(value).includes(condition.equals[1])
  if ('in' in condition) return codesOf(value).some((code) => condition.in[1].includes(code))
  const ages = agesOf(value, scope.today)
  if ('age-under' in condition) return ages !== undefined && ages.oldest < condition['age-under'][1]
  return ages === undefined || ages.youngest < condition['age-maybe-under'][1]
}

/** The parts of a condition that look at something. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('not' in condition) return leavesOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  return 'any' in condition ? condition.any.flatMap(leavesOf) : [condition]
}

/** The known thing that a leaf looks at. */
export function keyOf(leaf: Exclude<Leaf, { is: string }>): string {
  if ('has' in leaf) return leaf.has
  const [key] = 'equals' in leaf ? leaf.equals : 'in' in leaf ? leaf.in : 'age-under' in leaf ? leaf['age-under'] : leaf['age-maybe-under']
  return key
}

/** The codes that a leaf compares with. */
export const codesIn = (leaf: Leaf): string[] => ('equals' in leaf ? [leaf.equals[1]] : 'in' in leaf ? leaf.in[1] : [])
