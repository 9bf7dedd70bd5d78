import { Logger, parseCronItems, run, runMigrations, type Runner } from 'graphile-worker'
import type { Pool } from 'pg'
import { answer } from './ask.ts'
import { perform, type Engine } from './execute.ts'
import { childId } from './uuid.ts'

const HAND = `with next as (select id from kernel.outbox where handed_at is null order by run_at limit 500 for update skip locked),
given as (update kernel.outbox o set handed_at = now() from next where o.id = next.id returning o.id, o.tenant_id, o.name, o.payload, o.run_at)
select graphile_worker.add_job(name, json_build_object('id', id, 'tenant', tenant_id, 'payload', payload), run_at => run_at, job_key => id::text) from given`

/** Hands what waits in the outbox to the queue. Twice is once: the outbox id is the key of the job. */
export const handOver = async (pool: Pool): Promise<void> => void (await pool.query(HAND))

interface Handed { id: string; tenant: string; payload: Record<string, string> }
interface Repeated { _cron: { ts: string } }
// What the queue would log may hold what a database answered; errors are told by `failed`.
const silent = new Logger(() => () => {})

/** Prepares the queue's own tables, as its role. */
export const prepareQueue = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, logger: silent })

/** Runs the registry's jobs. A job acts as the system of its tenant; what it performs has ids drawn from its own, so that a second run changes nothing. */
export const startWorker = async (e: Engine, pool: Pool, office: () => string | undefined, failed: (job: string, error: unknown) => void): Promise<Runner & { nudge(): void }> => {
  const tasks = Object.fromEntries([...e.registry.jobs.values()].map((job) => [job.name, async (raw: unknown) => {
    // A job of the calendar acts for the office; its minute is its id, so that two processes do it once.
    const at = (raw as Partial<Repeated>)._cron?.ts, whose = office()
    if (at && !whose) return
    const { id, tenant, payload } = at ? { id: childId(job.name, at), tenant: whose ?? '', payload: {} } : (raw as Handed)
    const session = e.registry.system(tenant)
    let step = 0
    await job.run(payload, {
      tenant, id, now: e.clock.now(), today: e.clock.today(session.zone),
      ask: async (query, input) => {
        const told = await answer(e, session, query.name, input)
        if (told.status === 'refused') throw new Error(told.code)
        return told.view as never
      },
      perform: (command, input, own) => perform(e, session, { id: own ?? childId(id, `${command.name} ${step++}`), name: command.name, input }),
    })
  }]))
  const calendar = [...e.registry.jobs.values()].flatMap((j) => (j.cron ? [{ task: j.name, match: j.cron }] : []))
  const runner = await run({ pgPool: pool, parsedCronItems: parseCronItems(calendar), taskList: tasks, noHandleSignals: true, concurrency: 2, pollInterval: 5_000, logger: silent, noPreparedStatements: false })
  runner.events.on('job:error', ({ job, error }) => failed(job.task_identifier, error))
  const sweep = () => handOver(pool).catch((error: unknown) => failed('outbox', error))
  const every = setInterval(sweep, 60_000)
  every.unref()
  let soon: NodeJS.Timeout | undefined
  runner.promise.finally(() => clearInterval(every)).catch(() => {})
  await sweep()
  return Object.assign(runner, { nudge: () => { soon ??= setTimeout(() => { soon = undefined; void sweep() }, 20); soon.unref() } })
}
