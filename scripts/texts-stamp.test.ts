import { expect, test } from 'vitest'
import type { TextFile } from '#app/texts.ts'
import { wordsOf } from './texts-model.ts'
import { named, stampOf, withStamps } from './texts-stamp.ts'

const file = (lang: 'fr' | 'en', source: string): TextFile => ({ path: `door/texts.${lang}.ftl`, folder: 'door', lang, source })
const french = new Map(wordsOf(file('fr', '# why\ndoor-a = Ouvrez.\ndoor-b = Fermez.\n')).map((word) => [word.key, word]))
const stamp = (key: string, reviewed = false) => {
  const word = french.get(key)
  return word && stampOf(word, reviewed)
}

test('a stamp goes right above its message, under the comments that are there', () => {
  const before = '### Doors\n\n# To a child too.\ndoor-a = Open.\n\ndoor-b = Close.\n'
  const after = withStamps(file('en', before), ({ key }) => stamp(key))
  expect(after).toBe(`### Doors\n\n# To a child too.\n${stamp('door-a')}\ndoor-a = Open.\n\n${stamp('door-b')}\ndoor-b = Close.\n`)
  expect(wordsOf(file('en', after)).map((word) => word.stamp)).toEqual([...french.values()].map(({ hash }) => ({ fr: hash, reviewed: false })))
})

test('a new stamp takes the place of the old one, only where it is asked', () => {
  const before = '# To a child too.\n# fr=00000000 reviewed=no\ndoor-a = Open.\n# fr=00000000 reviewed=no\ndoor-b = Close.\n'
  expect(withStamps(file('en', before), ({ key }) => (key === 'door-a' ? stamp(key, true) : undefined)))
    .toBe(`# To a child too.\n${stamp('door-a', true)}\ndoor-a = Open.\n# fr=00000000 reviewed=no\ndoor-b = Close.\n`)
})

test('layout and comments do not change what is translated; words do', () => {
  const hashes = ['door-a = Ouvrez.', '# note\ndoor-a =    Ouvrez.', 'door-a = Ouvrez vite.'].map((source) => wordsOf(file('fr', source))[0]?.hash)
  expect(hashes[0]).toBe(hashes[1])
  expect(hashes[0]).not.toBe(hashes[2])
})

test('what Fluent cannot read is refused with its line', () => {
  expect(() => wordsOf(file('fr', 'door-a = Ouvrez.\n\ndoor-b = { $open'))).toThrow('door/texts.fr.ftl: line 3')
})

test('arguments are typed by their use', () => {
  const source = 'door-a = { $name } { DAY($on) } { NUMBER($max) } { $n ->\n    [one] { $n } clé\n   *[other] { $n } clés\n} { $kind ->\n    [front] devant\n   *[back] derrière\n}'
  expect(Object.fromEntries(wordsOf(file('fr', source))[0]?.args ?? [])).toEqual({ name: 'string | number', on: 'string', max: 'number', n: 'number', kind: 'string' })
})

test('keys are named whole or by their beginning', () => {
  expect(['door-a', 'door-ab', 'house'].filter((key) => named(['door-a', 'hou*'], key))).toEqual(['door-a', 'house'])
})
