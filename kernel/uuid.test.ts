import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { childId, isUuid, uuid7 } from './uuid.ts'

const id = fc.uuid(), part = fc.string({ minLength: 1, maxLength: 40 }), instant = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const versionOf = (text: string) => text.charAt(14), variantOf = (text: string) => text.charAt(19)

test('an id of an instant is a UUIDv7 that tells it and orders by it', () => {
  fc.assert(fc.property(instant, instant, (a, b) => {
    const [one, two] = [uuid7(a), uuid7(b)]
    expect([isUuid(one), z.uuidv7().safeParse(one).success, versionOf(one)]).toEqual([true, true, '7'])
    expect('89ab').toContain(variantOf(one))
    expect(Number.parseInt(one.replace('-', '').slice(0, 12), 16)).toBe(a)
    if (a !== b) expect(one < two).toBe(a < b)
  }))
})

test('made at one instant, many are all different', () => {
  const now = Date.now()
  expect(new Set(Array.from({ length: 20_000 }, () => uuid7(now))).size).toBe(20_000)
})

test('a child is the same each time, and never one that somebody made of an instant', () => {
  fc.assert(fc.property(id, part, (parent, name) => {
    const child = childId(parent, name)
    expect(child).toBe(childId(parent, name))
    expect([isUuid(child), z.uuid().safeParse(child).success, versionOf(child)]).toEqual([true, true, '8'])
    expect('89ab').toContain(variantOf(child))
    expect(child).not.toBe(parent)
  }))
})

test('another parent or another part is another child', () => {
  fc.assert(fc.property(id, id, part, part, (one, two, a, b) => {
    if (one !== two) expect(childId(one, a)).not.toBe(childId(two, a))
    if (a !== b) expect(childId(one, a)).not.toBe(childId(one, b))
  }))
  const parents = Array.from({ length: 300 }, (_, i) => uuid7(i)), parts = [...Array.from({ length: 100 }, (_, i) => `part ${i}`), ...Array.from({ length: 100 }, (_, i) => `${i} part`)]
  expect(new Set(parents.flatMap((parent) => parts.map((name) => childId(parent, name)))).size).toBe(300 * 200)
})

test('one letter more changes half of its digits', () => {
  const parent = uuid7(0), bits = (text: string) => BigInt(`0x${text.replaceAll('-', '')}`)
  const far = Array.from({ length: 500 }, (_, i) => [...(bits(childId(parent, `p${i}`)) ^ bits(childId(parent, `p${i + 1}`))).toString(2)].filter((bit) => bit === '1').length)
  expect(far.reduce((sum, n) => sum + n, 0) / far.length).toBeGreaterThan(55)
  expect(Math.min(...far)).toBeGreaterThan(30)
})

test('what is no identifier is not taken for one', () => {
  for (const wrong of ['', 'x', uuid7().toUpperCase(), `${uuid7()} `, ` ${uuid7()}`, `${uuid7()}\n`, uuid7().replaceAll('-', ''), `{${uuid7()}}`, undefined, null, 7, {}, [uuid7()]]) expect(isUuid(wrong), String(wrong)).toBe(false)
})
