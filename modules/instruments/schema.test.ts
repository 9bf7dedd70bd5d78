import { describe, expect, it } from 'vitest'
import { disagreements } from './checks.ts'
import { Instrument } from './schema.ts'

const why = 'instruments-sample-why'
const base = {
  id: 'sample', version: 1, purpose: 'instruments-sample-purpose', groups: [{ id: 'a', title: 'instruments-sample-group-a' }, { id: 'b', title: 'instruments-sample-group-b' }],
  questions: [
    { key: 'person.first', kind: 'one', group: 'a', why, class: 'plain', choices: ['x', 'y'] },
    { key: 'person.second', kind: 'text', group: 'b', why, class: 'identity', when: { equals: ['person.first', 'x'] } },
  ],
}
const [first, second] = base.questions
const refusals = (definition: unknown): string => JSON.stringify(Instrument.safeParse(definition).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [])
const withQuestions = (...questions: unknown[]): unknown => ({ ...base, questions })

describe('a definition', () => {
  it('is accepted, with choices in their long form and nothing needed by itself', () => {
    const parsed = Instrument.parse(base)
    expect(parsed.questions[0]).toMatchObject({ needed: false, 'prefer-not': false, choices: [{ code: 'x' }, { code: 'y' }] })
  })

  it.each([
    ['no purpose', { ...base, purpose: undefined }, 'purpose'],
    ['an empty purpose', { ...base, purpose: '' }, 'purpose'],
    ['a question without its why', withQuestions({ ...first, why: undefined }), 'questions.0.why'],
    ['a question without its class', withQuestions({ ...first, class: undefined }), 'questions.0.class'],
    ['a word that nobody knows', withQuestions({ ...first, requierd: true }), 'requierd'],
    ['the same thing twice', withQuestions(first, first), 'question person-first is there twice'],
    ['choices that are missing', withQuestions({ ...first, choices: undefined }), 'at least two choices'],
    ['choices where none are taken', withQuestions(first, { ...second, choices: ['x', 'y'] }), 'takes no choices'],
    ['a choice twice', withQuestions({ ...first, choices: ['x', 'x'] }), 'choice of person.first x is there twice'],
    ['needed and kept to oneself', withQuestions({ ...first, needed: true, 'prefer-not': true }), 'cannot be kept'],
    ['a group that is not there', withQuestions({ ...first, group: 'c' }), 'no group c'],
    ['groups out of order', withQuestions({ ...first, group: 'b' }, { ...second, group: 'a' }), 'its group comes before'],
    ['a page in two pieces', withQuestions({ ...first, page: 'p' }, { ...second, group: 'a', when: undefined }, { ...second, key: 'person.third', group: 'a', page: 'p', when: undefined }), 'two pieces'],
    ['a condition on what comes later', withQuestions({ ...first, when: { has: 'person.second' } }, { ...second, when: undefined }), 'person.second is not asked before'],
    ['a condition on the same page', withQuestions({ ...first, page: 'p' }, { ...second, group: 'a', page: 'p' }), 'person.first is not asked before'],
    ['a condition on a choice that is not offered', withQuestions(first, { ...second, when: { equals: ['person.first', 'z'] } }), 'person.first has no choice z'],
    ['a misspelt known thing', withQuestions(first, { ...second, when: { has: 'person.frist' } }), 'nothing asks person.frist'],
    ['a situation that nobody named', withQuestions(first, { ...second, when: { is: 'alone' } }), 'no situation alone'],
    ['a situation on what comes later', { ...base, situations: { s: { has: 'person.second' } }, questions: [{ ...first, when: { is: 's' } }, second] }, 'person.second is not asked before'],
    ['a notice after nothing', { ...base, notices: [{ id: 'n', after: 'person.none', when: { has: 'person.first' } }] }, 'nothing asks person.none'],
    ['a notice on what comes later', { ...base, notices: [{ id: 'n', after: 'person.first', when: { has: 'person.second' } }] }, 'person.second is asked later'],
  ])('is refused with %s', (_, definition, words) => {
    expect(refusals(definition)).toContain(words)
  })

  it('may look at things that it declares and does not ask', () => {
    const looks = { ...base, questions: [{ ...first, when: { has: 'person.language' } }] }
    expect(refusals(looks)).toContain('nothing asks person.language')
    expect(refusals({ ...looks, reads: ['person.language'] })).toBe('[]')
  })
})

it('two instruments that ask for one known thing must mean the same', () => {
  const one = Instrument.parse(base)
  const other = Instrument.parse({ ...base, id: 'other', questions: [{ ...first, kind: 'text', choices: undefined }] })
  expect(disagreements([one, one])).toEqual([])
  expect(disagreements([one, other])).toEqual(['person.first: sample and other give it another kind or class'])
})
