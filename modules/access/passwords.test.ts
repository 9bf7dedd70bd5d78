import { expect, test } from 'vitest'
import { weakness } from './passwords.ts'

test.each([
  ['soleil1', 'short'], ['', 'short'], ['éàüéàüéàüéà', 'short'], ['x'.repeat(201), 'long'],
  ['motdepasse2024!', 'common'], ['M0td3p@sse2026', 'common'], ['password123456', 'common'], ['Michael19801224', 'common'], ['counterstrike', 'common'],
  ['aaaaaaaaaaaa', 'repeated'], ['abcabcabcabc', 'repeated'], ['123456789012', 'repeated'], ['azertyuiopqsdf', 'repeated'], ['1qaz2wsx3edc4rfv', 'repeated'],
] as const)('« %s » is refused: %s', (password, why) => {
  expect(weakness(password)).toBe(why)
})

test.each(['cheval agrafe pile', 'trois canards à la gare', 'vélo-Tremblay-7-nuages', 'قهوة بالحليب صباح', 'hG7#kq29!xPz'])('« %s » is taken', (password) => {
  expect(weakness(password)).toBeUndefined()
})

test('a password made of what everybody knows of the person is refused', () => {
  const own = ['Nadia Tremblay', 'nadia.tremblay@example.org', 'Carrefour Emploi Nord']
  expect(weakness('NadiaTremblay1', own)).toBe('own-words')
  expect(weakness('carrefour-emploi-nord', own)).toBe('own-words')
  expect(weakness('Nadia aime les canards bleus', own)).toBeUndefined()
})
