import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSamples, oneSample, ownSamples, put, rawSamples, withSamples, writeSample } from '#test/sample.ts'
import { world, type World } from '#test/world.ts'
import { answer } from './ask.ts'
import { NOBODY, type Session } from './session.ts'
import { uuid7 } from './uuid.ts'

let w: World
const subjects = [uuid7(), uuid7()] as const, [first, second] = subjects, samples = [uuid7(), uuid7(), uuid7()] as const
beforeAll(async () => {
  w = await world()
  await withSamples(w)
  await w.perform(w.as('a.counsellor'), writeSample, { changes: [
    put('sample', { id: samples[0], subject_id: first }), put('sample', { id: samples[1], subject_id: second }), put('sample', { id: samples[2], subject_id: second }), put('sample', { id: uuid7() }),
    put('sample_exchange', { tenant_id: w.orgs[0], id: uuid7(), other_id: w.orgs[1], subject_id: first }),
  ] })
})
afterAll(() => w.stop())

/** What is kept of the reads that happened during `work`. */
const reads = async (work: () => Promise<unknown>) => {
  await w.owner.query('truncate kernel.read')
  await work()
  return w.rows('select tenant_id, subject_id, reader_id, actor, how, query from kernel.read order by tenant_id, subject_id')
}
const sorted = (rows: Record<string, unknown>[]) => rows.sort((x, y) => String(x['subject_id']).localeCompare(String(y['subject_id'])))
const me = (): Session => w.as('a.counsellor')
const reader = (who: Session) => ({ reader_id: who.tenant, actor: who.actor })

describe('who read whom', () => {
  test('opening somebody’s row is kept as opened, once, with the moment of the clock', async () => {
    w.clock.move(86_400_000)
    try {
      expect(await reads(() => w.ask(me(), oneSample, { sample: samples[0] }))).toEqual([{ tenant_id: w.orgs[0], subject_id: first, ...reader(me()), how: 'opened', query: 'sample.one' }])
      expect(Math.abs(Date.parse(String((await w.rows('select at from kernel.read'))[0]?.['at'])) - Date.parse(w.clock.now()))).toBeLessThan(5_000)
    } finally {
      w.clock.move(0)
    }
  })

  test('a list is kept as listed, one line for each person, and none for a row about nobody', async () => {
    const kept = { tenant_id: w.orgs[0], ...reader(me()), how: 'listed', query: 'sample.all' }
    expect(await reads(() => w.ask(me(), allSamples))).toEqual(sorted(subjects.map((subject_id) => ({ ...kept, subject_id }))))
  })

  test('what another organisation reads of an exchange is kept with the organisation whose row it is', async () => {
    const other = w.as('b.counsellor')
    expect(await reads(() => w.ask(other, allSamples))).toEqual([{ tenant_id: w.orgs[0], subject_id: first, ...reader(other), how: 'listed', query: 'sample.all' }])
  })

  test('a question with its own SQL says whom it showed, and that is kept too', async () => {
    expect(await reads(() => w.ask(me(), rawSamples, { sql: 'select 1', reads: [first] }))).toEqual([{ tenant_id: w.orgs[0], subject_id: first, ...reader(me()), how: 'listed', query: 'sample.raw' }])
  })

  test('a person who reads what is hers, and anybody who reads what is public, leave nothing', async () => {
    const her: Session = { kind: 'link', tenant: me().tenant, actor: uuid7(), role: 'person', zone: 'America/Toronto', subject: first }
    expect(await reads(async () => expect(await w.ask(her, ownSamples)).toMatchObject([{ id: samples[0] }]))).toEqual([])
    const anybody: Session = { kind: 'public', tenant: me().tenant, actor: NOBODY, role: 'public', zone: 'America/Toronto' }
    expect(await reads(async () => expect(await w.ask(anybody, ownSamples)).toEqual([]))).toEqual([])
  })

  test('a member who helps her with her link leaves her own trace, for her own organisation', async () => {
    const { tenant, actor } = w.as('b.reception'), helped: Session = { kind: 'link', tenant: me().tenant, actor, role: 'assistant', zone: 'America/Toronto', subject: first, helper: tenant }
    expect(await reads(() => w.ask(helped, ownSamples))).toEqual([{ tenant_id: w.orgs[0], subject_id: first, reader_id: tenant, actor, how: 'opened', query: 'sample.own' }])
  })

  test('what is refused shows nobody, and keeps nothing', async () => {
    const told = (who: Session, name: string, input: unknown) => answer(w.engine, who, name, input)
    expect(await reads(async () => {
      expect(await told(w.as('a.privacy'), 'sample.one', { sample: samples[0] })).toEqual({ status: 'refused', code: 'kernel.not-permitted' })
      expect(await told(w.as('b.counsellor'), 'sample.one', { sample: samples[0] })).toEqual({ status: 'refused', code: 'kernel.not-found' })
      expect(await told(me(), 'sample.one', { sample: 'Awa' })).toEqual({ status: 'refused', code: 'kernel.invalid-input', issues: [{ path: 'sample', code: 'invalid_format' }] })
      expect(await told(me(), 'sample.nothing', {})).toEqual({ status: 'refused', code: 'kernel.unknown-query' })
    })).toEqual([])
  })
})

describe('a question', () => {
  test.each([
    ['insert', 'insert into sample (tenant_id, id) values (kernel.tenant(), gen_random_uuid()) returning id'], ['update', 'update sample set n = 9 returning id'], ['delete', 'delete from sample_line returning id'],
    ['a read that did not happen', "select kernel.note_reads(array[kernel.tenant()], array[kernel.tenant()], kernel.tenant(), kernel.tenant(), 'opened', 'x', now())"], ['a sequence', "select nextval('sample_tries')"],
  ])('writes nothing: %s', async (_, sql) => {
    const before = await w.rows('select (select count(*) from sample) as rows, (select sum(n) from sample) as n, (select count(*) from kernel.read) as reads')
    await expect(w.ask(me(), rawSamples, { sql })).rejects.toMatchObject({ code: '25006' })
    expect(await w.rows('select (select count(*) from sample) as rows, (select sum(n) from sample) as n, (select count(*) from kernel.read) as reads')).toEqual(before)
  })

  test('is answered from one moment, whatever is written meanwhile', async () => {
    const writes = async () => { await w.perform(me(), writeSample, { changes: [put('sample', { id: uuid7() })] }) }
    const counting = { compile: () => ({ sql: 'select count(*)::int as n from sample', parameters: [] }) }
    const queries = new Map([...w.engine.registry.queries, ['sample.raw', { ...rawSamples, reads: () => [], run: async (ask: (q: never) => Promise<unknown>) => {
      const before = await ask(counting as never)
      await writes()
      return [before, await ask(counting as never)]
    } }]])
    const told = await answer({ ...w.engine, registry: { ...w.engine.registry, queries: queries as never } }, me(), 'sample.raw', { sql: '' })
    if (told.status !== 'answered') throw new Error(told.code)
    const [before, after] = told.view as [unknown, unknown]
    expect(after).toEqual(before)
  })

  test('gives its connection back, also when it breaks', async () => {
    for (const sql of ['select 1', 'select nothing', "select 'x'::uuid"]) await w.ask(me(), rawSamples, { sql }).catch(() => {})
    expect([w.pool.totalCount - w.pool.idleCount, w.pool.waitingCount]).toEqual([0, 0])
    expect(await w.ask(me(), rawSamples, { sql: 'select count(*)::int as n from sample_exchange' })).toMatchObject({ rows: [{ n: 1 }] })
  })

  test('with a character that no text holds is answered, not broken', async () => {
    expect(await answer(w.engine, me(), 'sample.raw', { sql: 'select id from sample where word =', word: 'Awa\u0000' })).toEqual({ status: 'refused', code: 'kernel.invalid-input' })
  })
})
