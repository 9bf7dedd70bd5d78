import fc from 'fast-check'
import { expect, test } from 'vitest'
import list from '#data/words/fr-2048.json' with { type: 'json' }
import { closestWords, foldCode, isCodeWord, pickWords, spell } from './code-words.ts'

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const word = fc.constantFrom(...list.words)
const three = fc.uniqueArray(word, { minLength: 3, maxLength: 3 })
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }).map((four) => four.join(''))

test('the list holds 2,048 words that stay different without accents, of 4 to 10 letters', () => {
  const forms = list.words.map(plain)
  expect(forms).toHaveLength(2048)
  expect(new Set(forms).size).toBe(2048)
  expect(forms.filter((form) => !/^[a-z]{4,10}$/.test(form))).toEqual([])
})

test('no two words differ by one letter: a slip is never another code', () => {
  const holes = new Map<string, string>()
  const near: string[] = []
  for (const form of list.words.map(plain)) {
    for (let at = 0; at < form.length; at++) {
      const hole = `${form.slice(0, at)}_${form.slice(at + 1)}`
      const shorter = form.slice(0, at) + form.slice(at + 1)
      if (holes.has(hole) || isCodeWord(shorter)) near.push(`${form} ~ ${holes.get(hole) ?? shorter}`)
      holes.set(hole, form)
    }
  }
  expect(near).toEqual([])
})

test('no number is a word: the digits are said aloud beside them', () => {
  expect(['deux', 'quatre', 'onze', 'trente', 'mille', 'double', 'triple'].filter(isCodeWord)).toEqual([])
})

test('any order, case, accents and separators give the same code', () => {
  const separator = fc.constantFrom(' ', ', ', '-', '  ', ' . ', ' et ', " l'", '\n', ' / ')
  const form = fc.constantFrom((text: string) => text, plain, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD'))
  fc.assert(fc.property(three, digits, fc.array(separator, { minLength: 3, maxLength: 3 }), form, fc.nat(3), (words, four, gaps, write, at) => {
    const said = words.map(write)
    said.splice(at, 0, four)
    const typed = said.map((part, index) => part + (gaps[index] ?? '')).join('')
    expect(foldCode(typed)).toEqual({ words: words.map(plain).sort(), digits: four })
  }))
})

test('an ending that nobody hears is forgiven, unless another word is as near', () => {
  expect(foldCode('les lampes, un tigre, amicale 0000')?.words).toEqual(['amical', 'lampe', 'tigre'])
  expect(foldCode('lampe tigre romane 0000')?.words).toContain('romane')
  expect(closestWords('romane')).toEqual(expect.arrayContaining(['roman', 'romance']))
})

test('digits written by an Arabic or a Persian keyboard are read, together or apart', () => {
  const words = ['foulard', 'lampe', 'sentier']
  expect(foldCode('foulard lampe sentier ٤٨٢١')).toEqual({ words, digits: '4821' })
  expect(foldCode('۴۸ foulard ۲۱ lampe sentier')).toEqual({ words, digits: '4821' })
})

test('what is not three words and four digits is no code', () => {
  for (const typed of ['', '4821', 'lampe sentier 4821', 'foulard lampe sentier', 'foulard lampe sentier 48210', 'un foulard et une lampe 4821', 'abeille foulard lampe sentier 4821']) {
    expect(foldCode(typed), typed).toBeUndefined()
  }
})

test('spell and foldCode are inverse, and the spelling has its accents back', () => {
  fc.assert(fc.property(three, digits, (words, four) => {
    const code = foldCode(spell(words, four))
    expect(code && spell(code.words, code.digits).split(' ').sort()).toEqual([...words, four].sort())
  }))
})

test('one slip still proposes the word that was meant', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const slip = fc.constantFrom<(text: string, at: number, other: string) => string>(
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at, other) => text.slice(0, at) + other + text.slice(at),
    (text, at, other) => text.slice(0, at) + other + text.slice(at + 1),
    (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  )
  fc.assert(fc.property(word, slip, fc.nat(9), letter, (meant, wrong, at, other) => {
    const typed = wrong(plain(meant), at % meant.length, other)
    fc.pre(!isCodeWord(typed))
    expect(closestWords(typed), typed).toContain(meant)
  }), { numRuns: 300 })
  expect(closestWords('zzzzzz')).toEqual([])
})

test('three different words are picked, and every word can be', () => {
  fc.assert(fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (dice) => {
    let turn = 0
    const picked = pickWords((n) => (dice[turn++] ?? 0) % n)
    expect(new Set(picked).size).toBe(3)
    expect(picked.every(isCodeWord)).toBe(true)
  }))
  expect(new Set(list.words.map((_, at) => pickWords(() => at % 2046)[0])).size).toBe(2046)
})
