import { expect, test } from 'vitest'
import { askedClosely, labelsAsked, sheetProblems } from './rules.ts'
import { lookupIn } from './own.ts'
import { blank, emptySheet, type SheetQuestion } from './sheet.ts'

const question = (label: string, set: Partial<SheetQuestion> = {}): SheetQuestion => ({ key: 'own.q1', taken: false, label: { ...blank, fr: label }, why: { ...blank, fr: 'Pour vous aider.' }, kind: 'text', class: 'plain', needed: false, 'prefer-not': false, choices: [], low: blank, high: blank, when: null, ...set })
const labels = labelsAsked([])
const close = (label: string, ...others: SheetQuestion[]) => { const q = question(label); return askedClosely({ ...emptySheet, questions: [q, ...others] }, q, labels) }

test('a question whose words say more, or less, than those of a known one is remarked', () => {
  expect(['Quelle est votre langue ?', 'Votre langue maternelle', 'LANGUE parlée'].map((label) => close(label))).toEqual(['person.language', 'person.language', 'person.language'])
})
test('nothing is remarked of another question, of words that any question has, of small words, of the very same label, or of what is asked here already', () => {
  expect(['', 'Le moment préféré', 'Avez-vous ?', 'Quelle est votre ?', 'Oui ou non', 'Langue'].map((label) => close(label))).toEqual(Array.from({ length: 6 }, () => undefined))
  expect(close('Quelle est votre langue ?', question('', { key: 'person.language', taken: true }))).toBeUndefined()
})
test('it is no refusal', () => {
  const sheet = { title: { ...blank, fr: 'Accueil' }, purpose: { ...blank, fr: 'Accueillir.' }, questions: [question('Quelle est votre langue ?')] }
  expect(sheetProblems(sheet, lookupIn([]), labels)).toEqual([])
})
