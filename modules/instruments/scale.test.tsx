import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { texts } from '#app/texts.ts'
import { fits } from '#modules/intake/fits.ts'
import { portrait } from './builtin.ts'
import { problems } from './checks.ts'
import { Question as Drawn } from './question.tsx'
import { preferNot, read } from './read.ts'
import { Instrument, Question } from './schema.ts'
import { show } from './show.ts'

const today = '2026-11-22'
const question = Question.parse({ key: 'portrait.confidence', kind: 'scale', group: 'self', why: 'some-why', class: 'sensitive', 'prefer-not': true })
const typed = (text: string | string[], more: object = {}) => read({ ...question, ...more }, { 'portrait-confidence': text }, today)

describe('a scale from 0 to 10', () => {
  it.each(['0', '1', '7', '10'])('takes %s', (value) => {
    expect(typed(value)).toEqual({ value })
    expect(fits(question, value)).toBe(true)
  })
  it.each(['-1', '11', '5.5', '07', 'sept', '1e1'])('refuses %s', (value) => {
    expect(typed(value)).toEqual({ error: 'choice' })
    expect(fits(question, value)).toBe(false)
  })
  it('one number only; blank and keeping it to oneself are no number', () => {
    expect(typed(['3', '4'])).toEqual({ error: 'choice' })
    expect(typed('')).toEqual({ value: '' })
    expect(typed(preferNot)).toEqual({ value: null })
    expect(typed(preferNot, { 'prefer-not': false })).toEqual({ error: 'choice' })
    expect(typed('', { needed: true, 'prefer-not': false })).toEqual({ error: 'needed' })
    expect(fits(question, ['3'])).toBe(false)
  })
  it('is said with its end: no number alone', () =>
    expect(show(portrait, question, '7', { t: texts('fr'), voice: 'self', today }).map(({ text }) => text)).toEqual(['7 sur 10']))

  it('is drawn as eleven radios, one chosen, both ends in words, and the way not to answer', () => {
    const html = renderToStaticMarkup(<Drawn instrument={portrait} question={question} value="7" t={texts('fr')} voice="self" today={today} />)
    expect(html.match(/type="radio"/g)).toHaveLength(12)
    expect(html).toMatch(/value="7"[^>]*|checked=""/)
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(html).toContain('id="portrait-confidence-low"')
    expect(html).toContain('pas du tout')
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([...new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))])
  })
  it('may be a condition, on numbers that it has', () => {
    const with11 = { ...portrait, questions: [question, { ...question, key: 'portrait.other', when: { equals: ['portrait.confidence', '11'] as [string, string] } }], groups: [{ id: 'self', title: 'a-b' }] }
    expect(problems(with11)).toEqual(['portrait.other: portrait.confidence has no choice 11'])
    expect(Instrument.safeParse({ ...with11, questions: [question, { ...question, key: 'portrait.other', when: { equals: ['portrait.confidence', '10'] } }] }).success).toBe(true)
  })
})
