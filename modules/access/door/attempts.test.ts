import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '#db/connect.ts'
import { freshDatabase } from '#test/fresh-database.ts'
import { attemptsIn, type Attempts } from './attempts.query.ts'

let pool: Pool, attempts: Attempts, drop: () => Promise<void>
beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  pool = openPool(database.connection, 'jalon_auth', 4)
  attempts = attemptsIn(pool, 'a key')
})
afterAll(async () => {
  await pool.end()
  await drop()
})

const start = Date.parse('2026-11-23T13:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString()
const wrong = (who: string, from: string, seconds: number) => attempts.take('password', who, from, at(seconds))

test('thirty people behind one address who each mistype four times within a minute never wait', async () => {
  for (let person = 0; person < 30; person++) {
    for (let i = 0; i < 4; i++) expect(await wrong(`p${person}@example.org`, '203.0.113.7', person * 2)).toBe(0)
  }
})

test('one account from one address: eight tries, then one each twenty seconds; a try that waits is not counted', async () => {
  for (let i = 0; i < 8; i++) expect(await wrong('one@example.org', '198.51.100.1', 0)).toBe(0)
  expect(await wrong('one@example.org', '198.51.100.1', 0)).toBe(20)
  for (let i = 0; i < 20; i++) await wrong('one@example.org', '198.51.100.1', 1)
  expect(await wrong('one@example.org', '198.51.100.1', 21)).toBe(0)
  expect(await wrong('one@example.org', '198.51.100.1', 21)).toBeGreaterThan(0)
})

test('tries sent at the same instant do not slip through together', async () => {
  const told = await Promise.all(Array.from({ length: 40 }, () => wrong('crowd@example.org', '198.51.100.2', 0)))
  expect(told.filter((seconds) => seconds === 0).length).toBeLessThanOrEqual(8)
})

test('an attack on one account from many addresses slows strangers, never her own address', async () => {
  await attempts.good('password', 'victim@example.org', '192.0.2.9', at(0))
  let waited = 0
  for (let i = 0; i < 200; i++) if ((await wrong('victim@example.org', `10.0.${i}.1`, 10)) > 0) waited++
  expect(waited).toBeGreaterThan(150)
  expect(await wrong('victim@example.org', '192.0.2.9', 10)).toBe(0)
})

test('one address that tries many accounts is slowed, but not for those who come from there', async () => {
  await attempts.good('password', 'regular@example.org', '192.0.2.50', at(0))
  let waited = 0
  for (let i = 0; i < 400; i++) if ((await wrong(`guess${i}@example.org`, '192.0.2.50', 20)) > 0) waited++
  expect(waited).toBeGreaterThan(250)
  expect(await wrong('regular@example.org', '192.0.2.50', 20)).toBe(0)
})

test('success gives the tries back', async () => {
  for (let i = 0; i < 8; i++) await wrong('back@example.org', '198.51.100.3', 0)
  await attempts.good('password', 'back@example.org', '198.51.100.3', at(0))
  expect(await wrong('back@example.org', '198.51.100.3', 0)).toBe(0)
})

test('six digits are fresh once, and neither an e-mail nor an address is stored', async () => {
  expect([await attempts.fresh('account', '123456', at(0)), await attempts.fresh('account', '123456', at(1)), await attempts.fresh('other', '123456', at(1))]).toEqual([true, false, true])
  expect(JSON.stringify((await pool.query('select key from auth.attempt union all select key from auth.used_code')).rows)).not.toMatch(/example|198\.51|123456/)
})
