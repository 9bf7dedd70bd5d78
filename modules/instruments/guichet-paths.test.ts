import { expect, it } from 'vitest'
import { missing, next, pages } from './engine.ts'
import { guichet } from './guichet.ts'
import type { Question } from './schema.ts'
import type { Known, Value } from './values.ts'

const today = '2026-11-22'
const branching: Record<string, Value[]> = {
  'need.urgent': [['food', 'safety'], ['none'], null],
  'person.language': ['fr', 'ar', 'other:tigrigna'],
  'person.birth': ['1987', '2014', '2012', null],
  'person.fourteen': ['yes', 'no'],
}

/** Every answer that may change the path: all single choices for what conditions look at, one answer for the rest. */
function answersTo({ key, kind, choices = [] }: Question): Value[] {
  const known = branching[key]
  if (known) return known
  const codes = choices.map(({ code, free }) => (free ? `${code}:words` : code))
  if (['request.by', 'helper.link', 'helper.agreed'].includes(key)) return codes
  if (key === 'contact.how') return [...codes.map((code) => [code]), codes]
  return [kind === 'many' ? codes.slice(0, 1) : kind === 'one' ? (codes[0] ?? '') : kind === 'yes-no' ? 'yes' : 'words']
}

const product = (questions: readonly Question[]): [string, Value][][] =>
  questions.reduce<[string, Value][][]>((all, question) => all.flatMap((one) => answersTo(question).map((value): [string, Value][] => [...one, [question.key, value]])), [[]])

it('every path through the single window ends well: short, nothing asked twice, nothing missing but an agreement', () => {
  let paths = 0
  let stopped = 0
  const lengths = new Set<number>()
  const walk = (known: Known, seen: readonly string[], from?: string): void => {
    const page = next(guichet, known, today, from)
    if (!page || page.notice?.stops) {
      paths += 1
      lengths.add(seen.length)
      if (page) stopped += 1
      const left = missing(guichet, known, today).map(({ key }) => key).join()
      if (left !== (page ? 'helper.agreed' : '')) throw new Error(`${left} missing at the end of ${seen.join(' ')}`)
      return
    }
    for (const { key } of page.questions) if (key in known) throw new Error(`${key} is asked twice`)
    if (seen.includes(page.id)) throw new Error(`${page.id} comes twice`)
    for (const said of product(page.questions)) {
      const more = Object.fromEntries(said.map(([key, value]) => [key, { value, origin: 'here', said_on: today }]))
      walk({ ...known, ...more }, [...seen, page.id], page.id)
    }
  }
  walk({}, [])
  expect(paths).toBeGreaterThan(4000)
  expect(stopped).toBe(9)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(16)
  expect(Math.min(...[...lengths].filter((length) => length > 3))).toBeLessThanOrEqual(12)
})

it('every page of the definition is on some path', () => {
  const all = new Set(guichet.questions.map(({ page, key }) => page ?? key.replaceAll('.', '-')))
  const said = (values: Record<string, Value>): Known => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin: 'here', said_on: today }]))
  const helped = said({ 'request.by': 'relative', 'helper.agreed': 'agrees', 'person.language': 'ar', 'person.birth': null, 'person.fourteen': 'no' })
  const alone = said({ 'request.by': 'self', 'contact.how': ['phone'] })
  const met = new Set([...pages(guichet, helped, today), ...pages(guichet, alone, today)].map(({ id }) => id))
  expect([...all].filter((id) => !met.has(id))).toEqual([])
})
