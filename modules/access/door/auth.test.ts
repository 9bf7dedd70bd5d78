import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool, type Connection } from '#db/connect.ts'
import { freshDatabase } from '#test/fresh-database.ts'
import { databaseOf, makeAuth, permitFor, permitOf } from './auth.ts'

let connection: Connection, drop: () => Promise<void>
beforeAll(async () => ({ connection, drop } = await freshDatabase()))
afterAll(() => drop())

test('our migration makes the tables that better-auth expects, no more and no less', async () => {
  const pool = openPool(connection, 'jalon_auth', 2)
  const { options } = makeAuth({ pool, secret: 'x'.repeat(64), origin: 'http://localhost' })
  const told = await getMigrations({ ...options, database: { db: databaseOf(pool), type: 'postgres' } })
  expect((await told.compileMigrations()).replace(';', '').trim()).toBe('')
  expect([told.toBeCreated, told.toBeAdded]).toEqual([[], []])
  await pool.end()
})

test.each(['jalon_app', 'jalon_worker', 'jalon_erase'] as const)('%s reads nothing of the accounts', async (role) => {
  const pool = openPool(connection, role, 1)
  for (const table of ['"user"', 'account', '"twoFactor"', 'passkey', 'session', 'verification', 'attempt'])
    await expect(pool.query(`select 1 from auth.${table}`), table).rejects.toThrow(/permission denied/)
  await pool.end()
})

test('the accounts’ role reads nothing of the organisations', async () => {
  const pool = openPool(connection, 'jalon_auth', 1)
  for (const table of ['public.member', 'public.person', 'kernel.journal', 'kernel.session']) await expect(pool.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/)
  await pool.end()
})

test('the permit to add a key is for one account, for a while, and cannot be made without the secret', () => {
  const permit = permitFor('secret', 'account', 1000)
  expect(permitOf('secret', permit, 999)).toBe('account')
  expect(permitOf('secret', permit, 1000)).toBeUndefined()
  expect(permitOf('other', permit, 999)).toBeUndefined()
  expect(permitOf('secret', permit.replace('account', 'another'), 999)).toBeUndefined()
  expect(permitOf('secret', permit.replace('1000', '9000'), 999)).toBeUndefined()
  expect(permitOf('secret', '', 0)).toBeUndefined()
})
