import { expect, test } from 'vitest'
import { isEnough } from './keyring.ts'
import { hidden, keysFrom, open, randomBytes, seal } from './seal.ts'

test.each([
  ['quatre mots bien choisis', true], ['jardin lampe rivière bateau', true], ['unseulmottrèslongetvarié', true],
  ['court', false], ['1234567890123', false], ['aaaaaaaaaaaaaaaaaaaaaaaa', false], ['le la le la le la le la', false], ['mot mot mot mot mot mot', false],
])('« %s » is enough: %s', (words, enough) => expect(isEnough(words)).toBe(enough))

test('what is sealed opens in its place only, with its key only, and unchanged', async () => {
  const keys = await keysFrom(randomBytes(32)), others = await keysFrom(randomBytes(32)), box = await seal(keys, 'rows/a', { word: 'Awa' })
  expect(await open(keys, 'rows/a', box)).toEqual({ word: 'Awa' })
  await expect(open(keys, 'rows/b', box)).rejects.toThrow(expect.objectContaining({ name: 'OperationError' }))
  await expect(open(others, 'rows/a', box)).rejects.toThrow(expect.objectContaining({ name: 'OperationError' }))
  const changed = new Uint8Array(box.data.slice(0))
  changed[3] = (changed[3] ?? 0) ^ 1
  await expect(open(keys, 'rows/a', { ...box, data: changed.buffer })).rejects.toThrow(expect.objectContaining({ name: 'OperationError' }))
  expect((await seal(keys, 'rows/a', { word: 'Awa' })).iv).not.toEqual(box.iv)
})

test('names tell nothing, and are the same each time for the same key', async () => {
  const secret = randomBytes(32), keys = await keysFrom(secret), again = await keysFrom(secret), other = await keysFrom(randomBytes(32))
  const name = await hidden(keys.name, 'rows/person/1')
  expect(name).toMatch(/^[0-9a-f]{32}$/)
  expect(await hidden(again.name, 'rows/person/1')).toBe(name)
  expect(await hidden(other.name, 'rows/person/1')).not.toBe(name)
})
