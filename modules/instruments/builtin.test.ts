import { describe, expect, it } from 'vitest'
import { allTexts } from '#app/texts.ts'
import { builtin, questionOf } from './builtin.ts'
import { disagreements } from './checks.ts'
import { textKeys } from './text-keys.ts'

describe('the instruments that come with the platform', () => {
  it('agree on every known thing that several ask', () => expect(disagreements(builtin)).toEqual([]))
  it('need nothing beyond the single window: a portrait and an employment talk are hers to fill', () =>
    expect(builtin.slice(1).flatMap(({ questions }) => questions.filter(({ needed }) => needed))).toEqual([]))
  it('give each key to the first that asks it', () => {
    expect(questionOf('person.language')?.instrument.id).toBe('guichet')
    expect(questionOf('need.housing')?.instrument.id).toBe('portrait')
    expect(questionOf('nothing.asks-this')).toBeUndefined()
  })
  it.each(['fr', 'en', 'ar'] as const)('have every text in %s, in both voices', (lang) => {
    const bundle = allTexts(lang, 'America/Toronto')
    for (const key of builtin.flatMap(textKeys)) for (const speaking of ['self', 'other']) {
      const errors: Error[] = [], pattern = bundle.getMessage(key)?.value
      expect(pattern && bundle.formatPattern(pattern, { for: speaking }, errors), key).toBeTruthy()
      expect(errors, key).toEqual([])
    }
  })
})
