import { expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { dayAndHour } from './hour.ts'

test('a meeting has its day, and its hour when it is known, as each language says it', () => {
  const said = (lang: 'fr' | 'en' | 'ar', time: string | null) => dayAndHour(texts(lang), '2026-05-12', time, { weekday: 'long' }).replace(/[\u00a0\u202f\u2068\u2069]/g, ' ')
  expect(said('fr', '10:30')).toBe('mardi 12 mai 2026 à 10 h 30')
  expect(said('fr', '09:00')).toBe('mardi 12 mai 2026 à 9 h 00')
  expect(said('en', '13:30')).toMatch(/^Tuesday, May 12, 2026 at 1:30 p\.m\.$/)
  expect(said('ar', '13:30')).toContain('1:30')
  expect(said('fr', null)).toBe('mardi 12 mai 2026')
})
