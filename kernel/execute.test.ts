import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSample, breakSample, drop, put, set, withSamples, writeSample } from '#test/sample.ts'
import { world, type World } from '#test/world.ts'
import type { Change } from './command.ts'
import { perform } from './execute.ts'
import { NOBODY, type Session } from './session.ts'
import { opening } from './sql.ts'
import { uuid7 } from './uuid.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await withSamples(w)
})
afterAll(() => w.stop())

const me = (): Session => w.as('a.counsellor')
const write = (who: Session, ...changes: Change[]) => w.perform(who, writeSample, { changes })
const refused = (code: string) => ({ status: 'refused', code })
const rowOf = async (table: string, id: string) => (await w.rows(`select * from ${table} where id = $1`, [id]))[0]
/** A row of `a`, as its own command made it. */
const planted = async (more: Record<string, unknown> = {}, who = me()) => {
  const id = uuid7()
  expect(await write(who, put('sample', { id, ...more }))).toMatchObject({ status: 'applied' })
  return { tenant_id: who.tenant, id, n: 0, ...more }
}
const idle = () => ({ free: w.pool.totalCount - w.pool.idleCount, waiting: w.pool.waitingCount })

describe('three nets', () => {
  test('a role without the permission is refused, whatever the rows would allow, and the refusal is journaled', async () => {
    const id = uuid7(), command = uuid7()
    expect(await w.perform(w.as('a.reception'), writeSample, { changes: [put('sample', { id })] }, command)).toEqual(refused('kernel.not-permitted'))
    expect(await rowOf('sample', id)).toBeUndefined()
    expect(await rowOf('kernel.journal', command)).toMatchObject({ status: 'refused', refusal: 'kernel.not-permitted' })
  })

  test('a command that nobody declared is unknown; anybody without a session may do none', async () => {
    const anybody: Session = { kind: 'public', tenant: w.office, actor: NOBODY, role: 'counsellor', zone: 'America/Toronto' }
    expect(await perform(w.engine, me(), { id: uuid7(), name: 'sample.nothing', input: {} })).toEqual(refused('kernel.unknown-command'))
    expect(await w.perform(anybody, writeSample, { changes: [] })).toEqual(refused('kernel.not-permitted'))
  })

  test('without a tenant no row is read, on a fresh connection and on one that served somebody', async () => {
    const { id } = await planted()
    await write(me(), put('sample_line', { id: uuid7(), sample_id: id }), put('sample_exchange', { tenant_id: me().tenant, id: uuid7(), other_id: w.orgs[1] }), put('sample_content', { id: uuid7(), to_id: w.orgs[1], word: 'x' }))
    const client = await w.pool.connect()
    try {
      for (const served of [false, true]) {
        if (served) await client.query(`${opening('READ ONLY', me())}; COMMIT`)
        for (const table of ['member', 'sample', 'sample_line', 'sample_exchange', 'sample_content', 'kernel.journal', 'kernel.payload', 'kernel.touched']) {
          expect((await w.rows(`select count(*)::int as n from ${table}`))[0]?.['n'], table).not.toBe(0)
          expect((await client.query(`select * from ${table}`)).rows, table).toEqual([])
        }
      }
    } finally {
      client.release()
    }
  })

  test('a rule that takes the row of another organisation changes nothing', async () => {
    const row = await planted(), line = { tenant_id: me().tenant, id: uuid7() }
    await write(me(), put('sample_line', { ...line, sample_id: row.id }))
    const other = w.as('b.counsellor')
    expect(await write(other, set('sample', row, { n: 5 }))).toEqual(refused('kernel.changed-meanwhile'))
    expect(await write(other, drop('sample_line', line))).toEqual(refused('kernel.changed-meanwhile'))
    expect(await write(other, put('sample', { tenant_id: row.tenant_id, id: uuid7() }))).toEqual(refused('kernel.not-permitted'))
    expect(await rowOf('sample', row.id)).toMatchObject({ n: 0 })
    expect(await rowOf('sample_line', line.id)).toBeDefined()
  })

  test('a link is held to its subject, and writes nothing that belongs to everybody', async () => {
    const mine = uuid7(), her: Session = { ...w.link(mine), role: 'counsellor' }, office = w.as('office.network')
    const own = await planted({ subject_id: mine }, office), another = await planted({ subject_id: uuid7() }, office), notice = { id: uuid7(), owner_id: w.office, word: 'x' }
    expect(await write(office, put('sample_notice', notice))).toMatchObject({ status: 'applied' })
    expect(await write(her, set('sample', own, { n: 1 }))).toMatchObject({ status: 'applied' })
    expect(await write(her, set('sample', another, { n: 1 }))).toEqual(refused('kernel.changed-meanwhile'))
    expect(await write(her, put('sample', { id: uuid7(), subject_id: uuid7() }))).toEqual(refused('kernel.not-permitted'))
    expect(await write(her, put('sample_line', { id: uuid7(), sample_id: own.id }))).toEqual(refused('kernel.not-permitted'))
    expect(await write(her, set('sample_notice', notice, { word: 'y' }))).toEqual(refused('kernel.changed-meanwhile'))
    expect(await write(her, put('sample_notice', { ...notice, id: uuid7() }))).toEqual(refused('kernel.not-permitted'))
  })

  test('what names the session is an identifier and nothing else', async () => {
    for (const wrong of [{ tenant: "'; reset role; --" }, { actor: 'nobody' }]) {
      await expect(write({ ...me(), ...wrong }, put('sample', { id: uuid7() }))).rejects.toThrow(/is not a uuid/)
    }
    expect(() => opening('READ ONLY', { ...w.link(uuid7()), subject: "x'" } as Session)).toThrow(/subject is not a uuid/)
    expect(() => opening('READ ONLY', me(), 'x')).toThrow(/command is not a uuid/)
  })
})

describe('outside a command nothing is written', () => {
  /** As the application, in the tenant of the row; with or without a command. Everything is taken back. */
  const attempt = async (command: string | undefined, text: string, values: unknown[]): Promise<unknown> => {
    const client = await w.pool.connect()
    try {
      await client.query(opening('READ WRITE', me(), command))
      return await client.query(text, values).then(({ rowCount }) => rowCount, (error: { code: string }) => error.code)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  }
  test.each<[verb: string, text: string, shut: unknown]>([
    ['insert', 'insert into sample_line (tenant_id, id, sample_id) select tenant_id, gen_random_uuid(), sample_id from sample_line where id = $1', '42501'],
    ['update', 'update sample_line set sample_id = sample_id where id = $1', '42501'],
    ['delete', 'delete from sample_line where id = $1', 0],
  ])('%s is refused by the policies, though the tenant is set', async (_, text, shut) => {
    const { id } = await planted(), line = uuid7()
    await write(me(), put('sample_line', { id: line, sample_id: id }))
    expect(await attempt(undefined, text, [line])).toBe(shut)
    expect(await attempt(uuid7(), text, [line])).toBe(1)
  })
})

describe('changes', () => {
  test('one that meets no row is refused, with everything that came with it', async () => {
    const id = uuid7(), command = uuid7()
    expect(await w.perform(me(), writeSample, { changes: [put('sample', { id }), set('sample', { tenant_id: me().tenant, id: uuid7() }, { n: 3 })] }, command)).toEqual(refused('kernel.changed-meanwhile'))
    expect(await rowOf('sample', id)).toBeUndefined()
    expect(await rowOf('kernel.journal', command)).toMatchObject({ status: 'refused', refusal: 'kernel.changed-meanwhile' })
    expect(await w.rows('select 1 from kernel.touched where command_id = $1', [command])).toEqual([])
  })

  test('a broken constraint is a refusal named after it', async () => {
    const row = await planted({ word: 'once' })
    expect(await write(me(), put('sample', { id: uuid7(), word: 'once' }))).toEqual(refused('sample.word-once'))
    expect(await write(me(), set('sample', row, { n: -1 }))).toEqual(refused('sample.not-below-zero'))
    expect(await write(me(), put('sample_line', { id: uuid7(), sample_id: uuid7() }))).toEqual(refused('sample-line.of'))
    // The name that PostgreSQL gives by itself, or one that is not of the table, tells nothing.
    expect(await write(me(), set('sample', row, { n: 1000 }))).toEqual(refused('kernel.constraint'))
    expect(await write(me(), set('sample', row, { n: 666 }))).toEqual(refused('kernel.constraint'))
    expect(await write(me(), set('sample', row, { n: null }))).toEqual(refused('kernel.constraint'))
    expect(await write(me(), put('sample', row))).toEqual(refused('kernel.already-exists'))
    expect(await rowOf('sample', row.id)).toMatchObject({ n: 0, word: 'once' })
  })

  test('a row is removed only where that was declared', async () => {
    const row = await planted(), line = { tenant_id: me().tenant, id: uuid7() }
    await write(me(), put('sample_line', { ...line, sample_id: row.id }))
    expect(await write(me(), drop('sample', row))).toEqual(refused('kernel.not-permitted'))
    expect(await rowOf('sample', row.id)).toBeDefined()
    expect(await write(me(), drop('sample_line', line))).toMatchObject({ status: 'applied' })
    expect(await rowOf('sample_line', line.id)).toBeUndefined()
  })

  test.each<[what: string, change: (row: Record<string, unknown>) => Change]>([
    ['a column that does not exist', (row) => set('sample', row, { colour: 'red' })], ['a key', (row) => set('sample', row, { id: uuid7() })], ['the organisation', (row) => set('sample', row, { tenant_id: w.orgs[1] })],
    ['a name that would be SQL', (row) => ({ ...put('sample', row), row: { id: uuid7(), 'n") values (1); --': 1 } }) as Change], ['a table that does not exist', (row) => ({ ...put('sample', row), table: 'nothing' }) as never],
  ])('%s cannot be changed', async (_, change) => {
    const row = await planted()
    await expect(write(me(), change(row))).rejects.toThrow(TypeError)
    expect(await rowOf('sample', row.id)).toMatchObject({ tenant_id: row.tenant_id, n: 0 })
    expect(idle()).toEqual({ free: 0, waiting: 0 })
  })

  test('the keys that changed are kept for each organisation that may read them, and for nobody else', async () => {
    const [a = '', b = '', c = ''] = w.orgs, command = uuid7(), row = { tenant_id: a, id: uuid7(), other_id: b }, sample = uuid7(), notice = uuid7()
    await w.perform(me(), writeSample, { changes: [put('sample_exchange', row), put('sample', { id: sample }), put('sample_notice', { id: notice, owner_id: a, word: 'x' })] }, command)
    const touched = async (of: string) => Object.fromEntries((await w.rows('select tenant_id, keys from kernel.touched where command_id = $1', [of])).map((r) => [r['tenant_id'], r['keys']]))
    expect(await touched(command)).toEqual({ [a]: [['sample_exchange', row.id], ['sample', sample]], [b]: [['sample_exchange', row.id]], [NOBODY]: [['sample_notice', notice]] })
    // Who loses it hears of it too.
    const moved = uuid7()
    await w.perform(me(), writeSample, { changes: [set('sample_exchange', row, { other_id: c })] }, moved)
    expect(Object.keys(await touched(moved)).sort()).toEqual([a, b, c].sort())
  })
})

test('a rule that breaks writes nothing, journals nothing, and leaves no connection behind', async () => {
  const command = uuid7()
  await expect(w.perform(me(), breakSample, { words: 'x' }, command)).rejects.toThrow(RangeError)
  expect(await w.rows('select 1 from kernel.journal where id = $1', [command])).toEqual([])
  expect(idle()).toEqual({ free: 0, waiting: 0 })
  const { id } = await planted()
  expect(await w.perform(me(), addSample, { sample: id, by: 1 })).toMatchObject({ status: 'applied' })
})

test('the rule is given one clock, movable, and the day where the organisation is', async () => {
  const { id } = await planted(), zoned: Session = { ...me(), zone: 'Pacific/Kiritimati' }
  w.clock.move(Date.parse('2031-03-09T03:30:00Z') - Date.now())
  try {
    await w.perform(me(), addSample, { sample: id, by: 1 })
    expect(await rowOf('sample', id)).toMatchObject({ day: '2031-03-08', at: expect.stringMatching(/^2031-03-09T03:30:/) })
    await w.perform(zoned, addSample, { sample: id, by: 1 })
    expect(await rowOf('sample', id)).toMatchObject({ day: '2031-03-09' })
  } finally {
    w.clock.move(0)
  }
})

test.each<[what: string, input: unknown]>([['a character that no text may hold', { words: 'Awa\u0000' }], ['half a character', { words: '\ud800' }]])('%s is an answer, never a failure', async (_, input) => {
  const { words } = input as { words: string }
  expect(await write(me(), put('sample', { id: uuid7(), word: words }))).toMatchObject(refused('kernel.invalid-input'))
  expect(idle()).toEqual({ free: 0, waiting: 0 })
})
