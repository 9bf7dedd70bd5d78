import { codesIn, keyOf, leavesOf } from './conditions.ts'
import type { Condition, Instrument, Question } from './schema.ts'
import { codesFor, fieldOf } from './values.ts'

const chosen = new Set(['one', 'many'])

/** What is wrong with a well-formed definition, as sentences for its author; empty when it may be used. */
export function problems(instrument: Instrument): string[] {
  return [...shape(instrument), ...order(instrument), ...conditions(instrument)]
}

/** Where several instruments ask for one known thing, they must mean the same thing. */
export function disagreements(instruments: readonly Instrument[]): string[] {
  const seen = new Map<string, { id: string; question: Question }>()
  const found: string[] = []
  for (const { id, questions } of instruments) for (const question of questions) {
    const first = seen.get(question.key)
    if (!first) seen.set(question.key, { id, question })
    else if (first.question.kind !== question.kind || first.question.class !== question.class)
      found.push(`${question.key}: ${first.id} and ${id} give it another kind or class`)
  }
  return found
}

function* shape({ questions, groups, notices }: Instrument): Generator<string> {
  yield* repeated('question', questions.map(({ key }) => fieldOf(key)))
  yield* repeated('group', groups.map((group) => group.id))
  yield* repeated('page or notice', [...new Set(questions.map(({ page, key }) => page ?? fieldOf(key))), ...notices.map(({ id }) => id)])
  for (const { key, kind, choices, needed, group, ...rest } of questions) {
    if (chosen.has(kind) && (choices?.length ?? 0) < 2) yield `${key}: needs at least two choices`
    if (!chosen.has(kind) && choices) yield `${key}: takes no choices`
    if (needed && rest['prefer-not']) yield `${key}: what is needed cannot be kept to oneself`
    if (!groups.some(({ id }) => id === group)) yield `${key}: no group ${group}`
    yield* repeated(`choice of ${key}`, choices?.map(({ code }) => code) ?? [])
    if (choices?.some(({ code }) => code === 'prefer-not')) yield `${key}: prefer-not is a flag, not a choice`
  }
  for (const { id, after } of notices) if (!questions.some(({ key }) => key === after)) yield `notice ${id}: nothing asks ${after}`
}

/** The path goes forward: groups in their order, pages in one piece and within one group. */
function* order({ questions, groups }: Instrument): Generator<string> {
  const place = (question: Question): number => groups.findIndex(({ id }) => id === question.group)
  for (const [index, question] of questions.entries()) {
    const before = questions[index - 1]
    if (!before) continue
    if (place(before) > place(question)) yield `${question.key}: its group comes before that of ${before.key}`
    if (question.page && before.page === question.page && before.group !== question.group) yield `${question.key}: its page is in another group`
    if (question.page && before.page !== question.page && questions.slice(0, index).some(({ page }) => page === question.page)) yield `${question.key}: its page is in two pieces`
  }
}

function* conditions(instrument: Instrument): Generator<string> {
  const { questions, situations, voices, notices } = instrument
  const named = new Map<string, string[]>()
  const uses = (condition: Condition): string[] => leavesOf(condition).flatMap((leaf) => ('is' in leaf ? (named.get(leaf.is) ?? []) : [keyOf(leaf)]))
  const place = (key: string): number => questions.findIndex((question) => question.key === key)
  for (const [name, condition] of Object.entries(situations)) {
    yield* words(instrument, named, `situation ${name}`, condition)
    named.set(name, uses(condition))
  }
  for (const { name, when } of voices) yield* words(instrument, named, `voice ${name}`, when)
  for (const { id, when, after } of notices) {
    yield* words(instrument, named, `notice ${id}`, when)
    const page = questions[place(after)]?.page
    const last = page ? questions.findLastIndex((question) => question.page === page) : place(after)
    for (const key of uses(when)) if (place(key) > last) yield `notice ${id}: ${key} is asked later`
  }
  for (const { key, when, page, choices = [] } of questions) {
    const start = page ? questions.findIndex((question) => question.page === page) : place(key)
    for (const condition of [when, ...choices.map((choice) => choice.when)]) {
      if (!condition) continue
      yield* words(instrument, named, key, condition)
      for (const used of uses(condition)) if (place(used) >= start) yield `${key}: ${used} is not asked before it`
    }
  }
}

/** A misspelt name would be a condition that never holds. */
function* words({ questions, reads }: Instrument, named: ReadonlyMap<string, unknown>, where: string, condition: Condition): Generator<string> {
  for (const leaf of leavesOf(condition)) {
    if ('is' in leaf) {
      if (!named.has(leaf.is)) yield `${where}: no situation ${leaf.is} above it`
      continue
    }
    const key = keyOf(leaf)
    const asked = questions.find((question) => question.key === key)
    if (!asked && !reads.includes(key)) yield `${where}: nothing asks ${key}, and reads does not name it`
    const codes = asked && codesFor(asked)
    for (const code of codesIn(leaf)) if (codes && !codes.includes(code)) yield `${where}: ${key} has no choice ${code}`
  }
}

function* repeated(what: string, names: readonly string[]): Generator<string> {
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) yield `${what} ${name} is there twice`
}
