import { expect, test } from 'vitest'
import type { KnownThingRow } from '#db/types.ts'
import { reachOf } from './reach.ts'

const today = '2026-05-04'
const said = (answers: Record<string, string | string[]>): KnownThingRow[] => Object.entries({ 'request.doors': ['work'], ...answers })
  .map(([key, value]) => ({ key, value, origin: 'person', said_at: '2026-05-04T12:00:00.000Z', replaced_at: null }) as KnownThingRow)
const how = (...ways: string[]) => reachOf(said({ 'person.birth': '1987', 'contact.how': ways }), 'America/Toronto', today)

test('nobody is called who did not say that a call is safe', () => {
  expect([how('phone'), how('email', 'phone'), how('email'), how('text', 'email'), how('through'), how('code'), how()]).toEqual(['phone', 'phone', 'email', 'text', 'through', 'code', 'code'])
})
test('before fourteen it is a parent, unless the parent asks', () => {
  expect(reachOf(said({ 'person.birth': '2014' }), 'America/Toronto', today)).toBe('parent')
  expect(reachOf(said({ 'request.by': 'relative', 'helper.link': 'parent', 'person.birth': '2014', 'contact.how': ['helper'] }), 'America/Toronto', today)).toBe('helper')
})
