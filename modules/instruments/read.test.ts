import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agesOf } from './ages.ts'
import { preferNot, read, type Fields } from './read.ts'
import { Kind, Question } from './schema.ts'
import { typedAs } from './show.ts'

const today = '2026-11-22'
const choices = ['food', 'roof', { code: 'other', free: true }, { code: 'none', alone: true }]
const question = (kind: Kind, more: object = {}): Question =>
  Question.parse({ key: 'a.b', kind, group: 'g', why: 'some-why', class: 'plain', ...(kind === 'one' || kind === 'many' ? { choices } : {}), ...more })
const typed = (kind: Kind, text: string): unknown => {
  const result = read(question(kind), { 'a-b': text }, today)
  return 'error' in result ? { error: result.error } : result.value
}
const error = (code: string) => ({ error: code })

describe('what is typed is read generously', () => {
  it.each([
    ['418 555-0123', '+14185550123'], ['(418) 555.0123', '+14185550123'], ['1-418-555-0123', '+14185550123'], ['+1 418 555 0123', '+14185550123'],
    ['4185550123 poste 12', '+14185550123;ext=12'], ['418-555-0123 x12', '+14185550123;ext=12'], ['418-555-0123, #7', '+14185550123;ext=7'],
    ['٤١٨ ٥٥٥ ٠١٢٣', '+14185550123'], ['۴۱۸۵۵۵۰۱۲۳', '+14185550123'], ['+33 6 12 34 56 78', '+33612345678'], ['00 509 3412 3456', '+50934123456'],
    ['555-0123', error('phone-area')], ['418 555', error('phone')], ['call me', error('phone')], ['118 555-0123', error('phone')],
  ])('phone: %s', (text, value) => expect(typed('phone', text)).toEqual(value))

  it.each([
    ['Ana@Example.CA', 'Ana@example.ca'], [' ana @ example . ca ', 'ana@example.ca'], ['mailto:ana@example,ca', 'ana@example.ca'], ['ana@example.ca.', 'ana@example.ca'],
    ['ana', error('email')], ['ana@', error('email')], ['ana@example', error('email')], ['a b@c@d.ca', error('email')], ['a..b@d.ca', error('email')],
  ])('e-mail: %s', (text, value) => expect(typed('email', text)).toEqual(value))

  it.each([['ana@example.ca', 'ana@example.ca'], ['418 555 0123', '+14185550123'], ['555 0123', error('phone-area')], ['my sister', error('reach')]])(
    'phone or e-mail: %s', (text, value) => expect(typed('reach', text)).toEqual(value))

  it.each([
    ['h2x1y4', 'H2X 1Y4'], ['H2X-1Y4', 'H2X 1Y4'], ['g1r 4s9', 'G1R 4S9'], ['GlR 4S9', 'G1R 4S9'], ['HOH 0H0', 'H0H 0H0'], ['H2X', 'H2X'], ['J0x', 'J0X'],
    ['Rimouski', 'Rimouski'], ['  Sept-Îles ', 'Sept-Îles'], ['Bas-Saint-Laurent', 'Bas-Saint-Laurent'], ['Val-d’Or', 'Val-d’Or'], ['Lac', 'Lac'], ['مونتريال', 'مونتريال'],
    ['H2X 1Y', error('postal-code')], ['H2 1Y4', error('postal-code')], ['12', error('place')], ['?', error('place')],
  ])('place: %s', (text, value) => expect(typed('place', text)).toEqual(value))

  it.each([
    ['3/12/1987', '1987-12-03'], ['03-12-1987', '1987-12-03'], ['1987-12-03', '1987-12-03'], ['3 décembre 1987', '1987-12-03'], ['1er mars 2001', '2001-03-01'],
    ['le 2 août 1990', '1990-08-02'], ['3 of May 1999', '1999-05-03'], ['٣ مارس ١٩٩٠', '1990-03-03'],
    ['31/02/1987', error('date')], ['1987', error('date')], ['hier', error('date')],
  ])('date: %s', (text, value) => expect(typed('date', text)).toEqual(value))

  it('a date in three boxes: the year is asked in full, an impossible day is refused', () => {
    const boxes = (day: string, month: string, year: string) => read(question('date'), { 'a-b-day': day, 'a-b-month': month, 'a-b-year': year }, today)
    expect(boxes('7', '3', '1998')).toEqual({ value: '1998-03-07' })
    expect(boxes('1er', 'Février', '1998')).toEqual({ value: '1998-02-01' })
    expect(boxes('7', '3', '98')).toEqual(error('date-year'))
    expect(boxes('30', '2', '1998')).toEqual(error('date'))
    expect(boxes('', '', '')).toEqual({ value: '' })
  })

  it.each([
    ['38', 38, 38], ['38 ans', 38, 38], ['13', 13, 13], ['٣٨', 38, 38], ['6 mois', 0, 0], ['1987', 38, 39], ['né en 1987', 38, 39], ['2012', 13, 14], ['23/11/2012', 13, 13], ['22/11/2012', 14, 14],
  ])('age: %s', (text, youngest, oldest) => expect(agesOf(typed('age', text) as string, today)).toEqual({ youngest, oldest }))
  it.each(['-3', '200', '1850', '2030', '30-40', 'jeune', '23/11/2030'])('age: %s is no age', (text) => expect(typed('age', text)).toEqual(error('age')))

  it('text loses what no keyboard types, and keeps every script', () => {
    expect(typed('text', ' A\u0000na\u202E \u200Fسارة  ')).toBe('Ana \u200Fسارة')
    expect(typed('long', 'one\r\n\r\ntwo  \n')).toBe('one\n\ntwo')
    expect(typed('text', 'x'.repeat(201))).toEqual(error('too-long'))
  })
})

describe('choices', () => {
  const many = (sent: Fields, more: object = {}) => read(question('many', more), sent, today)
  it('keeps each once; any real tick wins over "none"; words beside "other" tick it', () => {
    expect(many({ 'a-b': ['food', 'food', 'none'] })).toEqual({ value: ['food'] })
    expect(many({ 'a-b': 'none' })).toEqual({ value: ['none'] })
    expect(many({ 'a-b': 'roof', 'a-b-other-typed': ' a  bed ' })).toEqual({ value: ['roof', 'other:a bed'] })
    expect(many({})).toEqual({ value: [] })
  })
  it('names what is wrong', () => {
    expect(many({ 'a-b': 'other' })).toEqual(error('which'))
    expect(many({ 'a-b': 'castle' })).toEqual(error('choice'))
    expect(many({}, { needed: true })).toEqual(error('needed'))
    expect(read(question('one'), { 'a-b': ['food', 'roof'] }, today)).toEqual(error('choice'))
    expect(read(question('yes-no'), { 'a-b': 'maybe' }, today)).toEqual(error('choice'))
  })
  it('takes the free answer of a single choice, ticked or only written', () => {
    expect(read(question('one'), { 'a-b': 'other', 'a-b-other-typed': 'tigrigna' }, today)).toEqual({ value: 'other:tigrigna' })
    expect(read(question('one'), { 'a-b-other-typed': 'tigrigna' }, today)).toEqual({ value: 'other:tigrigna' })
    expect(read(question('one'), { 'a-b': 'food', 'a-b-other-typed': 'tigrigna' }, today)).toEqual({ value: 'food' })
  })
  it('preferring not to answer is an answer, where it is offered', () => {
    expect(many({ 'a-b': preferNot }, { 'prefer-not': true })).toEqual({ value: null })
    expect(many({ 'a-b': [preferNot, 'food'] }, { 'prefer-not': true })).toEqual({ value: ['food'] })
    expect(many({ 'a-b': preferNot })).toEqual(error('choice'))
    expect(read(question('age', { 'prefer-not': true }), { 'a-b': '', [preferNot]: 'a-b' }, today)).toEqual({ value: null })
    expect(read(question('age'), { [preferNot]: 'a-b' }, today)).toEqual({ value: '' })
  })
})

const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('418', 'H2X', '1987', 'food', preferNot))
it('whatever is sent is one value or one named error, never both, never a fault', () => {
  const fields = fc.dictionary(fc.constantFrom('a-b', 'a-b-day', 'a-b-month', 'a-b-year', 'a-b-other-typed', preferNot), fc.oneof(anything, fc.array(anything)))
  fc.assert(fc.property(fc.constantFrom(...Kind.options), fc.boolean(), fields, (kind, needed, sent) => {
    const result = read(question(kind, { needed, 'prefer-not': !needed }), sent, today)
    expect(Object.keys(result)).toHaveLength(1)
    if ('value' in result && needed) expect(result.value).not.toHaveLength(0)
    expect(JSON.stringify(result)).not.toContain('\\u0000')
  }), { numRuns: 2000 })
})

it('what is kept, shown again in its field and sent again, stays what it was', () => {
  const kinds = Kind.options.filter((kind) => !['one', 'many', 'yes-no', 'tick'].includes(kind))
  const likely = fc.oneof(anything, fc.stringMatching(/^\+?[0-9 ()-]{7,14}( x\d{1,3})?$/), fc.stringMatching(/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/), fc.integer({ min: 0, max: 2030 }).map(String), fc.emailAddress())
  fc.assert(fc.property(fc.constantFrom(...kinds), likely, (kind, text) => {
    const result = read(question(kind), { 'a-b': text }, today)
    if ('error' in result) return
    const again = read(question(kind), { 'a-b': typedAs(question(kind), result.value, today) }, today)
    expect(again).toEqual(result)
  }), { numRuns: 2000 })
})
