import type { QueryConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSample, freeSample, openSample, put, takeSample, withSamples, writeSample } from '#test/sample.ts'
import { world, type World } from '#test/world.ts'
import type { Command } from './command.ts'
import { perform, type Engine, type Outcome } from './execute.ts'
import type { Session } from './session.ts'
import { uuid7 } from './uuid.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await withSamples(w)
})
afterAll(() => w.stop())

const me = (): Session => w.as('a.counsellor')
/** The engine, and how many transactions it opened. */
const counted = (): { engine: Engine; tries(): number } => {
  let tries = 0
  const recorder = (statement: QueryConfig | string) => { if (typeof statement === 'string' && statement.startsWith('BEGIN')) tries++ }
  return { engine: { ...w.engine, recorder }, tries: () => tries }
}
const send = (engine: Engine, command: Command, input: unknown, id = uuid7(), session = me()) => perform(engine, session, { id, name: command.name, input })
const planted = async () => {
  const id = uuid7()
  expect(await send(w.engine, writeSample, { changes: [put('sample', { id, n: 0 })] })).toMatchObject({ status: 'applied' })
  return id
}
const n = async (id: string) => (await w.rows('select n from sample where id = $1', [id]))[0]?.['n']
const summary = (told: readonly Outcome[]) => {
  const codes = told.map((one) => (one.status === 'refused' ? one.code : one.status))
  return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]))
}
const at20 = <T>(work: (i: number) => Promise<T>) => Promise.all(Array.from({ length: 20 }, (_, i) => work(i)))

/** Keeps the row from being written, but not from being read, until it is let go. */
const hold = async (sample: string) => {
  const holder = await w.owner.connect()
  await holder.query('begin')
  await holder.query('select 1 from sample where id = $1 for update', [sample])
  return async () => {
    await holder.query('rollback')
    holder.release()
  }
}
/** Until so many commands, all with the facts of before, wait to write; answers their connections. */
const waiting = async (several: number) => {
  for (;;) {
    const pids = (await w.rows("select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).map(({ pid }) => pid)
    if (pids.length >= several) return pids
    await new Promise((done) => setTimeout(done, 5))
  }
}

describe('twenty at once', () => {
  test('on one row: one is applied, nineteen are refused by the rule, on what they found the second time', async () => {
    const sample = await planted(), ids = Array.from({ length: 20 }, () => uuid7()), { engine, tries } = counted()
    const letGo = await hold(sample), under = at20((i) => send(engine, takeSample, { sample }, ids[i]))
    await waiting(4)
    await letGo()
    const told = await under
    expect(summary(told)).toEqual({ applied: 1, 'sample.taken': 19 })
    expect(await n(sample)).toBe(1)
    expect(tries()).toBeGreaterThan(22)
    expect(await w.rows('select status, count(*)::int as n from kernel.journal where id = any($1) group by status order by status', [ids])).toEqual([{ status: 'applied', n: 1 }, { status: 'refused', n: 19 }])
    expect(await w.rows('select command_id from kernel.outbox where command_id = any($1)', [ids])).toEqual([{ command_id: ids[told.findIndex(({ status }) => status === 'applied')] }])
  })

  test('that add to one row: none is lost, and the rule stops them at ten', async () => {
    const sample = await planted()
    expect(summary(await at20(() => send(w.engine, addSample, { sample, by: 1 })))).toEqual({ applied: 10, 'sample.full': 10 })
    expect(await n(sample)).toBe(10)
  })

  test('that look for a row nobody wrote yet: one writes it', async () => {
    const subject = uuid7()
    expect(summary(await at20(() => send(w.engine, openSample, { sample: uuid7(), subject })))).toEqual({ applied: 1, 'sample.already-open': 19 })
  })
})

describe('commands that meet', () => {
  const meet = async (tries: number) => {
    await w.owner.query('alter sequence sample_tries restart')
    return { id: uuid7(), changes: [put('sample_meeting', { id: uuid7(), tries })] }
  }
  test('run again, whether the database calls it a conflict or a deadlock, and are done once', async () => {
    const { id, changes } = await meet(3), { engine, tries } = counted()
    expect(await send(engine, writeSample, { changes }, id)).toEqual({ status: 'applied', id })
    expect(tries()).toBe(4)
    expect(await w.rows('select count(*)::int as n from kernel.journal where id = $1', [id])).toEqual([{ n: 1 }])
  })

  test('end all the same when it never stops: twenty-five times, an error, nothing kept, no connection lost', async () => {
    const { id, changes } = await meet(1_000_000), { engine, tries } = counted()
    await expect(send(engine, writeSample, { changes }, id)).rejects.toMatchObject({ code: expect.stringMatching(/^40(001|P01)$/) })
    expect(tries()).toBe(25)
    expect(await w.rows('select 1 from kernel.journal where id = $1', [id])).toEqual([])
    expect([w.pool.totalCount - w.pool.idleCount, w.pool.waitingCount]).toEqual([0, 0])
  })
})

test('a line to the database that breaks in the middle of a command leaves nothing, and the next command finds another', async () => {
  const sample = await planted(), id = uuid7()
  const letGo = await hold(sample), under = send(w.engine, takeSample, { sample }, id).then(() => 'done', (error: Error) => error.message)
  for (const pid of await waiting(1)) await w.rows('select pg_terminate_backend($1)', [pid])
  expect(await under).toMatch(/terminat/i)
  await letGo()
  expect([await n(sample), await w.rows('select 1 from kernel.journal where id = $1', [id])]).toEqual([0, []])
  expect(await send(w.engine, takeSample, { sample }, id)).toEqual({ status: 'applied', id })
})

describe('the same id again', () => {
  const reused = { status: 'refused', code: 'kernel.id-reused' }
  test('gets the first answer, also when the rule would say something else by now', async () => {
    const sample = await planted(), [first, second] = [uuid7(), uuid7()]
    expect(await send(w.engine, takeSample, { sample }, first)).toEqual({ status: 'applied', id: first })
    expect(await send(w.engine, takeSample, { sample }, second)).toEqual({ status: 'refused', code: 'sample.taken' })
    expect(await send(w.engine, addSample, { sample, by: 100 }, first)).toEqual(reused)
    await w.owner.query('update sample set n = 0 where id = $1', [sample])
    expect(await send(w.engine, takeSample, { sample }, first)).toEqual({ status: 'applied', id: first })
    expect(await send(w.engine, takeSample, { sample }, second)).toEqual({ status: 'refused', code: 'sample.taken' })
    expect(await n(sample)).toBe(0)
    expect(await w.rows('select count(*)::int as n from kernel.outbox where command_id = any($1)', [[first, second]])).toEqual([{ n: 1 }])
  })

  test('a refusal keeps what it said', async () => {
    const sample = await planted(), id = uuid7(), full = { status: 'refused', code: 'sample.full', args: { most: 10 } }
    for (let i = 0; i < 2; i++) expect(await send(w.engine, addSample, { sample, by: 11 }, id)).toEqual(full)
  })

  test('is nobody else’s, and nothing else’s', async () => {
    const sample = await planted(), id = uuid7()
    await send(w.engine, addSample, { sample, by: 1 }, id)
    expect(await send(w.engine, addSample, { sample, by: 2 }, id)).toEqual(reused)
    expect(await send(w.engine, addSample, { sample, by: 1 }, id, w.as('a.director'))).toEqual(reused)
    const taken = await planted(), take = uuid7()
    await send(w.engine, takeSample, { sample: taken }, take)
    expect(await send(w.engine, freeSample, { sample: taken }, take)).toEqual(reused)
    expect([await n(sample), await n(taken)]).toEqual([1, 1])
  })

  test('of another organisation is another command', async () => {
    const id = uuid7(), rows = [uuid7(), uuid7()]
    for (const [i, who] of ['a.counsellor', 'b.counsellor'].entries()) expect(await send(w.engine, writeSample, { changes: [put('sample', { id: rows[i] })] }, id, w.as(who))).toEqual({ status: 'applied', id })
    expect(await w.rows('select count(*)::int as n from kernel.journal where id = $1', [id])).toEqual([{ n: 2 }])
  })

  test('has no second effect either once what was said was erased', async () => {
    const sample = await planted(), id = uuid7()
    await send(w.engine, addSample, { sample, by: 1 }, id)
    await w.owner.query('delete from kernel.payload where id = $1', [id])
    expect(await send(w.engine, addSample, { sample, by: 1 }, id)).toEqual(reused)
    expect(await n(sample)).toBe(1)
  })
})
