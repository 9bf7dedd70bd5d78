import { describe, expect, it } from 'vitest'
import { answers, missing, next, pageAt, previous, progress, toConfirm, visible, voice } from './engine.ts'
import { Instrument } from './schema.ts'
import type { Known, Value } from './values.ts'

const today = '2026-11-22'
const why = 'instruments-sample-why'
const question = (key: string, kind: string, group: string, more: object = {}) => ({ key, kind, group, why, class: 'plain', ...more })
const sample = Instrument.parse({
  id: 'sample', version: 1, purpose: 'instruments-sample-purpose', reads: ['person.language'],
  groups: [{ id: 'who', title: 'instruments-sample-group-who' }, { id: 'how', title: 'instruments-sample-group-how' }],
  situations: { helped: { equals: ['request.by', 'friend'] } },
  voices: [{ name: 'other', when: { is: 'helped' } }],
  questions: [
    question('request.by', 'one', 'who', { needed: true, choices: ['self', 'friend'] }),
    question('helper.name', 'text', 'who', { page: 'helper', when: { is: 'helped' } }),
    question('helper.agreed', 'yes-no', 'who', { page: 'helper', needed: true, when: { is: 'helped' } }),
    question('person.age', 'age', 'who', { 'prefer-not': true }),
    question('person.fourteen', 'yes-no', 'who', { when: { all: [{ 'age-maybe-under': ['person.age', 14] }, { not: { 'age-under': ['person.age', 14] } }] } }),
    question('contact.how', 'many', 'how', { needed: true, choices: ['phone', { code: 'helper', when: { is: 'helped' } }, 'code'] }),
    question('contact.phone', 'phone', 'how', { needed: true, when: { equals: ['contact.how', 'phone'] } }),
    question('contact.interpreter', 'yes-no', 'how', { when: { not: { in: ['person.language', ['fr', 'en']] } } }),
  ],
  notices: [
    { id: 'ask-first', after: 'helper.agreed', when: { equals: ['helper.agreed', 'no'] }, stops: true },
    { id: 'welcome', after: 'person.age', when: { 'age-under': ['person.age', 18] } },
  ],
})
const said = (values: Record<string, Value>, origin = 'here'): Known => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin, said_on: today }]))
const keys = (questions: readonly { key: string }[]): string[] => questions.map(({ key }) => key)
const fr = said({ 'person.language': 'fr' }, 'file')

describe('the path', () => {
  it('begins with the first page, goes on with what is not known, ends with null', () => {
    expect(next(sample, fr, today)?.id).toBe('request-by')
    const known = { ...fr, ...said({ 'request.by': 'self', 'person.age': '1987' }) }
    expect(next(sample, known, today, 'request-by')?.id).toBe('contact-how')
    expect(next(sample, { ...known, ...said({ 'contact.how': ['code'] }) }, today)).toBeNull()
  })

  it('asks on a page only what of it is not known, and gives the page whole to change it', () => {
    const known = said({ 'request.by': 'friend', 'helper.name': 'Sam' })
    expect(keys(next(sample, known, today)?.questions ?? [])).toEqual(['helper.agreed'])
    expect(keys(pageAt(sample, known, today, 'helper')?.questions ?? [])).toEqual(['helper.name', 'helper.agreed'])
    expect(pageAt(sample, said({ 'request.by': 'self' }), today, 'helper')).toBeUndefined()
  })

  it('comes back to a page that was jumped over', () => {
    const known = { ...fr, ...said({ 'contact.how': ['code'], 'person.age': null, 'person.fourteen': 'yes' }) }
    expect(next(sample, known, today, 'contact-how')?.id).toBe('request-by')
  })

  it('shows a notice on the way only, and is ended by one that stops', () => {
    const young = { ...fr, ...said({ 'request.by': 'self', 'person.age': '2010' }) }
    expect(next(sample, young, today, 'person-age')?.notice?.id).toBe('welcome')
    expect(next(sample, young, today, 'welcome')?.id).toBe('contact-how')
    expect(next(sample, young, today)?.id).toBe('contact-how')
    expect(next(sample, young, today, 'request-by')?.id).toBe('contact-how')
    const unasked = said({ 'request.by': 'friend', 'helper.name': 'Sam', 'helper.agreed': 'no' })
    expect(next(sample, unasked, today)?.id).toBe('ask-first')
    expect(next(sample, unasked, today, 'ask-first')?.id).toBe('ask-first')
    expect(keys(visible(sample, unasked, today))).not.toContain('contact.how')
    expect(keys(missing(sample, unasked, today))).toEqual(['helper.agreed'])
  })

  it('goes back page by page, over notices', () => {
    const young = { ...fr, ...said({ 'request.by': 'self', 'person.age': '2010' }) }
    expect(previous(sample, young, today, 'contact-how')?.id).toBe('person-age')
    expect(previous(sample, young, today, 'person-age')?.id).toBe('request-by')
    expect(previous(sample, young, today, 'request-by')).toBeNull()
  })

  it('has marks: done, now, to come', () => {
    const known = said({ 'request.by': 'self', 'person.age': '1987' })
    expect(progress(sample, known, today, 'contact-how').map(({ state }) => state)).toEqual(['done', 'now'])
    expect(progress(sample, said({}), today, 'request-by').map(({ state }) => state)).toEqual(['now', 'todo'])
  })
})

describe('what counts', () => {
  it('a blank is not asked again, but does not do where an answer is needed', () => {
    const blank = { ...fr, ...said({ 'request.by': '', 'person.age': null, 'person.fourteen': 'yes', 'contact.how': [] }) }
    expect(next(sample, blank, today)).toBeNull()
    expect(keys(missing(sample, blank, today))).toEqual(['request.by', 'contact.how'])
    expect(Object.keys(answers(sample, blank, today))).toEqual(['person.age', 'person.fourteen'])
  })

  it('an answer whose question is gone does not; it comes back with its question', () => {
    const before = said({ 'request.by': 'friend', 'helper.name': 'Sam', 'helper.agreed': 'yes' })
    const after = { ...before, ...said({ 'request.by': 'self' }) }
    expect(Object.keys(answers(sample, after, today))).toEqual(['request.by'])
    expect(Object.keys(answers(sample, before, today))).toEqual(['request.by', 'helper.name', 'helper.agreed'])
  })

  it('a choice that is not offered any more does not; the question is asked again only when nothing else was said', () => {
    const both = said({ 'request.by': 'self', 'person.age': '1987', 'contact.how': ['helper', 'code'] })
    expect(answers(sample, both, today)['contact.how']?.value).toEqual(['code'])
    expect(next(sample, { ...fr, ...both }, today)).toBeNull()
    expect(next(sample, { ...fr, ...both, ...said({ 'contact.how': ['helper'] }) }, today)?.id).toBe('contact-how')
  })

  it('a code that another form gave stays known', () => {
    const known = { ...fr, ...said({ 'request.by': 'self', 'person.age': '1987' }), ...said({ 'contact.how': ['pigeon'] }, 'file') }
    expect(next(sample, known, today)).toBeNull()
  })

  it('what comes from elsewhere is shown to be confirmed, never asked', () => {
    const known = { ...said({ 'request.by': 'self' }), ...said({ 'person.age': '1987' }, 'file') }
    expect(keys(toConfirm(sample, known, today, 'here'))).toEqual(['person.age'])
    expect(next(sample, known, today, 'request-by')?.id).toBe('contact-how')
  })

  it('the texts speak of somebody else when somebody else asks', () => {
    expect(voice(sample, said({}), today)).toBe('self')
    expect(voice(sample, said({ 'request.by': 'friend' }), today)).toBe('other')
  })

  it.each([
    ['2012-11-22', false], ['2012-11-23', false], ['2013', false], ['2012', true], ['2011', false], ['1987', false], [null, true], ['', true],
  ])('born %s: whether fourteen is in doubt, and only then asked, is %s', (born, asked) => {
    const known = said({ 'request.by': 'self', 'person.age': born })
    expect(keys(visible(sample, known, today)).includes('person.fourteen')).toBe(asked)
  })
})
