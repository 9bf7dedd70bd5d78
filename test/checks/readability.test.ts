import { expect, test } from 'vitest'
import { kandelMoles, sentencesOf, syllablesOf, wordsIn } from './readability.ts'

test('syllables are counted as they are said', () => {
  const said = { je: 1, les: 1, maison: 2, personne: 2, langue: 1, question: 2, voyage: 2, famille: 2, oui: 1, client: 2, année: 2, aidées: 2, rue: 1, créé: 2, naïf: 2, poète: 2, pays: 2, étaient: 2, œuvre: 1, accompagnement: 5 }
  for (const [word, count] of Object.entries(said)) expect(syllablesOf(word), word).toBe(count)
})

test('an elision is two words, a hyphen joins', () => {
  expect(wordsIn('L’équipe d\'ici attend vingt-deux jours.')).toEqual(['L', 'équipe', 'd', 'ici', 'attend', 'vingt-deux', 'jours'])
})

test('a colon ends a breath', () => {
  expect(sentencesOf('Trois choses : le toit; le pain. Et vous ?')).toHaveLength(4)
})

test('plain talk is easy, administration is hard', () => {
  const plain = kandelMoles(['Dites-nous ce qui vous aide. Une personne vous appelle dans deux jours.'])
  const hard = kandelMoles(['La présentation obligatoire des documents justificatifs conditionne l’admissibilité administrative.'])
  expect(plain.index).toBeGreaterThan(85)
  expect(hard.index).toBeLessThan(20)
  expect(hard.long).toContain('admissibilité')
})

test('names, figures and glossary words do not count', () => {
  const bare = kandelMoles(['Elle vous aide.'])
  expect(kandelMoles(['Elle vous aide accompagnement 2026 Val-d’Or-Abitibi.'], new Set(['accompagnement', 'd'])).index).toBeGreaterThan(bare.index - 2)
})
