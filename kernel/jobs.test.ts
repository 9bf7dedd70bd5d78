import type { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openPool } from '#db/connect.ts'
import { addSample, put, set, takeSample, withSamples, writeSample } from '#test/sample.ts'
import { world, type World } from '#test/world.ts'
import type { Change } from './command.ts'
import { handOver, startWorker } from './jobs.ts'
import { jobOf } from './module.ts'
import { uuid7 } from './uuid.ts'

let w: World, worker: Pool
const ran: { name: string; tenant: string; id: string }[] = []
const failures: { job: string; error: unknown }[] = []
let broken = false

const count = jobOf('sample.count', async ({ sample = '' }, c) => {
  ran.push({ name: 'sample.count', tenant: c.tenant, id: c.id })
  await c.perform(addSample, { sample, by: 1 })
  if (broken) throw new Error(`${sample} Awa Diallo`)
  await c.perform(addSample, { sample, by: 2 })
})
const nightly = jobOf('sample.nightly', async (_, c) => { ran.push({ name: 'sample.nightly', tenant: c.tenant, id: c.id }) }, '17 3 * * *')

beforeAll(async () => {
  w = await world()
  await withSamples(w, [count, nightly])
  worker = openPool(w.connection, 'jalon_worker', 4)
})
afterEach(async () => {
  await runner?.stop()
  runner = undefined
  w.engine.committed = () => {}
  broken = false
  ran.length = failures.length = 0
})
afterAll(async () => {
  await worker.end()
  await w.stop()
})

let runner: Awaited<ReturnType<typeof startWorker>> | undefined
const start = async (office: () => string | undefined = () => w.office) => {
  runner = await startWorker(w.engine, worker, office, (job, error) => failures.push({ job, error }))
  w.engine.committed = runner.nudge
  return runner
}
const me = () => w.as('a.counsellor')
const planted = async () => {
  const id = uuid7()
  expect(await w.perform(me(), writeSample, { changes: [put('sample', { id })] })).toMatchObject({ status: 'applied' })
  return id
}
const n = async (id: string) => (await w.rows('select n from sample where id = $1', [id]))[0]?.['n']
const waiting = (command: string) => w.rows('select name, tenant_id, payload, handed_at from kernel.outbox where command_id = $1', [command])
const queued = async (which = '') => (await w.rows(`select count(*)::int as n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier like 'sample.%' ${which}`))[0]?.['n']
const until = async (check: () => Promise<void>, tries = 900) => {
  for (let i = 0; ; i++) {
    try { return await check() } catch (error) { if (i > tries) throw error }
    await new Promise((done) => setTimeout(done, 20))
  }
}
const asJob = (sample: string, more: object = {}): Change => ({ do: 'job', name: 'sample.count', payload: { sample }, ...more })

test('a job is kept in the transaction of its command; what is refused leaves none, whether a rule or a constraint refused it', async () => {
  const sample = await planted(), [applied, byRule, byConstraint] = [uuid7(), uuid7(), uuid7()]
  await w.perform(me(), takeSample, { sample }, applied)
  await w.perform(me(), takeSample, { sample }, byRule)
  expect(await w.perform(me(), writeSample, { changes: [asJob(sample), set('sample', { tenant_id: me().tenant, id: sample }, { n: -1 })] }, byConstraint)).toMatchObject({ code: 'sample.not-below-zero' })
  expect(await waiting(applied)).toEqual([{ name: 'sample.count', tenant_id: me().tenant, payload: { sample }, handed_at: null }])
  expect([await waiting(byRule), await waiting(byConstraint)]).toEqual([[], []])
  expect(await w.rows('select 1 from kernel.outbox o join kernel.journal j on j.id = o.command_id and j.xid::xid = o.xmin where j.id = $1', [applied])).toHaveLength(1)
  await w.owner.query('update kernel.outbox set handed_at = now() where command_id = $1', [applied])
})

test('what a crash left between the commit and the queue is taken at the next start, once', async () => {
  const sample = await planted(), command = uuid7()
  await w.perform(me(), writeSample, { changes: [asJob(sample)] }, command)
  expect(await waiting(command)).toMatchObject([{ handed_at: null }])
  await start()
  await until(async () => expect(await n(sample)).toBe(3))
  expect(await waiting(command)).toMatchObject([{ handed_at: expect.any(String) }])
  await until(async () => expect(await queued()).toBe(0))
  await handOver(worker)
  expect(await queued()).toBe(0)
  expect(ran).toHaveLength(1)
})

test('handed over by five at the same instant, each is queued once', async () => {
  const samples = await Promise.all(Array.from({ length: 10 }, planted))
  for (const sample of samples) await w.perform(me(), takeSample, { sample })
  await Promise.all(Array.from({ length: 5 }, () => handOver(worker)))
  expect(await queued()).toBe(10)
  await start()
  await until(async () => expect(await queued()).toBe(0))
  for (const sample of samples) expect(await n(sample)).toBe(4)
})

test('a commit wakes the worker; it acts as the system of the organisation that the job names', async () => {
  await start()
  const sample = await planted(), other = w.orgs[1] ?? '', begun = performance.now()
  await w.perform(me(), writeSample, { changes: [asJob(sample), asJob(sample, { tenant: other })] })
  await until(async () => expect(ran).toHaveLength(2))
  expect(performance.now() - begun).toBeLessThan(4_000)
  expect(ran.map(({ tenant }) => tenant).sort()).toEqual([me().tenant, other].sort())
  await until(async () => expect(await n(sample)).toBe(3))
  expect(await w.rows("select distinct tenant_id, actor, session_kind, status from kernel.journal where command = 'sample.add' and tenant_id = actor and id in (select id from kernel.payload where input like $1) order by status", [`%${sample}%`]))
    .toEqual([{ tenant_id: me().tenant, actor: me().tenant, session_kind: 'user', status: 'applied' }, { tenant_id: other, actor: other, session_kind: 'user', status: 'refused' }])
})

test('a job that runs twice has its effect once', async () => {
  const sample = await planted(), command = uuid7()
  await start()
  await w.perform(me(), writeSample, { changes: [asJob(sample)] }, command)
  await until(async () => expect(await n(sample)).toBe(3))
  await until(async () => expect(await queued()).toBe(0))
  // As if the worker had stopped after the work, before it said so.
  await w.owner.query('update kernel.outbox set handed_at = null where command_id = $1', [command])
  await handOver(worker)
  await until(async () => expect(ran).toHaveLength(2))
  await until(async () => expect(await queued()).toBe(0))
  expect(ran[0]?.id).toBe(ran[1]?.id)
  expect(await n(sample)).toBe(3)
})

test('one that breaks is told without what it held, runs again, and does not do twice what it had done', async () => {
  const sample = await planted(), command = uuid7()
  broken = true
  await start()
  await w.perform(me(), writeSample, { changes: [asJob(sample)] }, command)
  await until(async () => expect(failures).toMatchObject([{ job: 'sample.count' }]))
  expect(await n(sample)).toBe(1)
  broken = false
  // The queue says that it broke before it lets the job go: a job under way is not replaced.
  await until(async () => expect(await queued('and j.attempts = 1 and j.locked_at is null')).toBe(1))
  await w.owner.query('update kernel.outbox set handed_at = null where command_id = $1', [command])
  await handOver(worker)
  await until(async () => expect(await n(sample)).toBe(3))
  await until(async () => expect(await queued()).toBe(0))
})

test('one for later waits; handed over again, it is still one', async () => {
  const sample = await planted(), at = '2099-01-01T00:00:00.000Z', command = uuid7()
  await w.perform(me(), writeSample, { changes: [asJob(sample, { at })] }, command)
  await start()
  await until(async () => expect(await queued()).toBe(1))
  await w.owner.query('update kernel.outbox set handed_at = null where command_id = $1', [command])
  await handOver(worker)
  expect(await queued()).toBe(1)
  expect(await w.rows("select run_at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'sample.count'")).toEqual([{ run_at: at }])
  expect(ran).toEqual([])
  await w.owner.query('delete from graphile_worker._private_jobs where run_at > $1', ['2098-01-01'])
})

test('the calendar acts for the office, and the same minute twice is one id; without an office nothing runs', async () => {
  const offices: string[] = []
  await start(() => offices[0])
  const declared = [...w.engine.registry.jobs.values()].flatMap(({ name, cron }) => (cron ? [name] : []))
  await until(async () => expect((await w.rows('select identifier from graphile_worker._private_known_crontabs')).map((r) => r['identifier']).sort()).toEqual(declared.sort()))
  const minute = async (ts: string) => {
    await worker.query("select graphile_worker.add_job('sample.nightly', json_build_object('_cron', json_build_object('ts', $1::text)))", [ts])
    await until(async () => expect(await queued()).toBe(0))
  }
  await minute('2026-01-02T03:17:00Z')
  expect(ran).toEqual([])
  offices.push(w.office)
  for (const ts of ['2026-01-02T03:17:00Z', '2026-01-02T03:17:00Z', '2026-01-03T03:17:00Z']) await minute(ts)
  expect(ran.map(({ tenant }) => tenant)).toEqual([w.office, w.office, w.office])
  expect(ran[0]?.id).toBe(ran[1]?.id)
  expect(ran[2]?.id).not.toBe(ran[0]?.id)
})
