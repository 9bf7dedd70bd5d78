import fc from 'fast-check'
import type { Condition, Instrument, Question } from './schema.ts'
import { Instrument as Schema } from './schema.ts'
import type { Known, Value } from './values.ts'

/** Random valid instruments and answers, for property tests. */
const choices = ['1', '2', '3']
const outside = ['known.x', 'known.y']

const conditionOver = (keys: readonly string[]): fc.Arbitrary<Condition> => fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom(...keys).chain((key): fc.Arbitrary<Condition> => fc.oneof(
    fc.constant({ has: key }), fc.constantFrom(...choices).map((code): Condition => ({ equals: [key, code] })),
    fc.subarray(choices, { minLength: 1 }).map((codes): Condition => ({ in: [key, codes] })),
    fc.constantFrom(14, 18).map((age): Condition => ({ 'age-under': [key, age] })), fc.constantFrom(14, 18).map((age): Condition => ({ 'age-maybe-under': [key, age] })),
  )),
  condition: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: tie('leaf') },
    fc.record({ not: tie('condition') }), fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }), fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) })),
})).condition

interface Draft { kind: 'one' | 'many' | 'text' | 'age' | 'scale'; needed: boolean; alone: boolean; newGroup: boolean; conditional: boolean; choiceConditional: boolean; noticed: number }
const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('one', 'many', 'text', 'age', 'scale'), needed: fc.boolean(), alone: fc.boolean(), newGroup: fc.boolean(),
  conditional: fc.boolean(), choiceConditional: fc.boolean(), noticed: fc.integer({ min: 0, max: 9 }),
})

/** Three groups at most, pages of one to some questions, conditions on anything earlier, notices that tell or stop. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc.array(draft, { minLength: 1, maxLength: 12 }).chain((drafts) => {
  let [group, page, start] = [0, 0, 0]
  const placed = drafts.map((one, index) => {
    if (index > 0 && one.newGroup && group < 2) { group += 1; page += 1; start = index }
    else if (one.alone) { page += 1; start = index }
    return { ...one, key: `q.k${index}`, group: `g${group}`, page: `p${page}`, before: [...outside, ...drafts.slice(0, start).map((_, earlier) => `q.k${earlier}`)], until: index }
  })
  const conditions = fc.tuple(...placed.map(({ before, until }) => fc.tuple(conditionOver(before), conditionOver(before), conditionOver([...before, ...placed.slice(0, until + 1).map(({ key }) => key)]))))
  return conditions.map((all) => Schema.parse({
    id: 'random', version: 1, purpose: 'instruments-random-purpose', reads: outside,
    groups: ['g0', 'g1', 'g2'].map((id) => ({ id, title: `instruments-random-group-${id}` })),
    questions: placed.map(({ key, kind, needed, group: id, page: at, conditional, choiceConditional }, index) => ({
      key, kind, needed, group: id, page: at, why: 'instruments-random-why', class: 'plain', 'prefer-not': !needed,
      ...(conditional ? { when: all[index]?.[0] } : {}),
      ...(kind === 'one' || kind === 'many' ? { choices: choiceConditional ? ['1', '2', { code: '3', when: all[index]?.[1] }] : choices } : {}),
    })),
    notices: placed.flatMap(({ key, noticed }, index) => (noticed > 6 ? [{ id: `n${index}`, after: key, when: all[index]?.[2], stops: noticed === 9 }] : [])),
  }))
})

/** An answer that the question may get, from a number that stands for chance. */
export function answerTo(question: Question, chance: number): Value {
  const codes = question.choices?.map(({ code }) => code) ?? []
  if (!question.needed && chance % 5 === 0) return chance % 2 ? null : question.kind === 'many' ? [] : ''
  switch (question.kind) {
    case 'one': return codes[chance % codes.length] ?? ''
    case 'many': return codes.filter((_, index) => (chance >> index) % 2 === 1 || index === chance % codes.length)
    case 'age': return ['1987', '2012', '2013', '2009-05-01', '2012-11-23/2013-11-22'][chance % 5] ?? ''
    case 'scale': return String(chance % 11)
    default: return ['1', '2', 'words'][chance % 3] ?? ''
  }
}

/** What is known of some keys before the form begins. */
export const anyKnown = (keys: readonly string[], origin: string): fc.Arbitrary<Known> =>
  fc.dictionary(fc.constantFrom(...outside, ...keys), fc.constantFrom<Value>('1', '2', ['1', '3'], '1987', '2013', null).map((value) => ({ value, origin, said_on: '2026-01-01' })))
