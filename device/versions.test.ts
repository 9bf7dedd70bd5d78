import { expect, test } from 'vitest'
import { upcast, versionOf } from './versions.ts'

const all = { 'plans.note': [(i: unknown) => ({ ...i as object, second: true }), (i: unknown) => ({ ...i as object, third: true })] }

test('an old input becomes today’s, step by step', () => {
  expect(versionOf('plans.note', all)).toBe(3)
  expect(upcast('plans.note', 1, { a: 1 }, all)).toEqual({ input: { a: 1, second: true, third: true } })
  expect(upcast('plans.note', 3, { a: 1 }, all)).toEqual({ input: { a: 1 } })
  expect(upcast('other.thing', 1, 'as it is', all)).toEqual({ input: 'as it is' })
})

test('a version of a program to come is kept, not guessed', () => {
  for (const v of [0, 4, 1.5, -1]) expect(upcast('plans.note', v, {}, all)).toBeUndefined()
})
