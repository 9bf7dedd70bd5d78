import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameFit, personKeys, wordFit, wordsOfName } from './names.ts'

const keysOf = (name: string) => new Set(personKeys(name).map(({ key }) => key))
const meet = (a: string, b: string) => [...keysOf(a)].some((key) => keysOf(b).has(key))
const letters = fc.stringMatching(/^[a-zàâçéèêëîïôöùûü]{4,12}$/)

describe('words of a name', () => {
  test.each([
    ['Jean-Baptiste D’Amours', ['jean', 'baptiste', 'd', 'amours']], ['  ÉLOÏSE   Lefèbvre ', ['eloise', 'lefebvre']], ['Nguyễn Thị Ánh', ['nguyen', 'thi', 'anh']],
    ['Cœur Łukasz Sørensen', ['coeur', 'lukasz', 'sorensen']], ['أحمد', ['احمد']], ['Олександра', ['олександра']], ['李 娜', ['李', '娜']], ['', []], ['- ’ -', []],
  ])('%s', (name, words) => expect(wordsOfName(name)).toEqual(words))
  test('a word twice counts once', () => expect(wordsOfName('Ana ANA')).toEqual(['ana']))
})

describe('keys', () => {
  test('a whole word, and the word less each letter', () => {
    expect(personKeys('Anna')).toEqual([{ key: 'anna', whole: true }, { key: 'nna', whole: false }, { key: 'ana', whole: false }, { key: 'ann', whole: false }])
    expect(personKeys('Li Wu')).toEqual([{ key: 'li', whole: true }, { key: 'wu', whole: true }])
  })
  test('one slip of the hand keeps a key in common', () => {
    fc.assert(fc.property(letters, fc.nat(), fc.constantFrom('less', 'more', 'other', 'swap'), (name, n, slip) => {
      const at = n % (name.length - 1)
      const typed = { less: name.slice(0, at) + name.slice(at + 1), more: `${name.slice(0, at)}x${name.slice(at)}`, other: `${name.slice(0, at)}x${name.slice(at + 1)}`, swap: name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) }[slip]
      expect(typed.length < 4 || meet(name, typed)).toBe(true)
    }), { numRuns: 500 })
  })
  test('accents, case, hyphens and order do not count', () => {
    fc.assert(fc.property(letters, letters, (a, b) => {
      expect(keysOf(`${a}-${b}`)).toEqual(keysOf(`${b.normalize('NFD').replaceAll(/\p{M}/gu, '')} ${a.toUpperCase()}`))
    }), { numRuns: 200 })
  })
  test('no key is stored twice', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (name) => {
      expect(keysOf(name).size).toBe(personKeys(name).length)
    }), { numRuns: 300 })
  })
})

test('what was typed meets a name', () => {
  expect([wordFit('rosalie', 'rosalie'), wordFit('rosa', 'rosalie'), wordFit('rozalie', 'rosalie'), wordFit('marie', 'rosalie'), wordFit('r', 'rosalie')]).toEqual([3, 2, 1, 0, 0])
  expect(nameFit('deschamps rosalie', 'Rosalie Deschamps-Fortier')).toBe(3)
  expect(nameFit('rosalie tremblay', 'Rosalie Deschamps-Fortier')).toBe(0)
  expect(nameFit('', 'Rosalie')).toBe(0)
})
