import { Hono } from 'hono'
import type { Runner } from 'graphile-worker'
import { catalogue } from '#db/catalogue.ts'
import { openPool, type Connection } from '#db/connect.ts'
import { clockFrom } from '#kernel/clock.ts'
import type { Engine } from '#kernel/execute.ts'
import { apiOf } from '#kernel/http.ts'
import { startWorker } from '#kernel/jobs.ts'
import { sessionsIn } from '#kernel/sessions.ts'
import type { Size } from '#modules/demo/fill.ts'
import { setUp } from '#modules/setup/routes.tsx'
import { servePages } from '#site/serve.tsx'
import { accountRoutes } from './accounts.tsx'
import type { Config } from './config.ts'
import { demonstrate } from './demonstration.ts'
import { paperRoutes } from './papers.ts'
import { makeRegistry } from './registry.ts'
import { sealing } from './sealing.ts'
import { serveStaff } from './staff.ts'
import { syncRoutes } from './sync.ts'
import { tell } from './tell.ts'
import type { Installation, Tools } from './tools.ts'
import { version } from './version.ts'

/** `setUpPath`: the link for the terminal, until there is a network. */
export interface App { hono: Hono; tools: Tools; setUpPath(): string | undefined; close(): Promise<void> }
export interface AppOptions { config: Config; connection: Connection; jobs?: boolean; connections?: number; staffFolder?: string | undefined; /** How much a demonstration holds, when one is made. */ demonstration?: Size }

/** The whole application over a migrated database: pages, interface, jobs. `close` leaves nothing running. */
export const makeApp = async ({ config, connection, jobs = true, connections = 10, staffFolder, demonstration }: AppOptions): Promise<App> => {
  const pool = openPool(connection, 'jalon_app', connections)
  const authPool = openPool(connection, 'jalon_auth', 4), workerPool = openPool(connection, 'jalon_worker', 4), ownerPool = openPool(connection, undefined, 2), erasePool = openPool(connection, 'jalon_erase', 1)
  let installation: Installation | undefined
  const clock = clockFrom()
  const reload = async () => {
    const row = (await ownerPool.query('select office_id, demonstration, epoch, clock_offset_ms from kernel.installation')).rows[0] as { office_id: string; demonstration: boolean; epoch: string; clock_offset_ms: number } | undefined
    installation = row && { officeId: row.office_id, demonstration: row.demonstration, epoch: row.epoch }
    clock.move(row?.clock_offset_ms ?? 0)
  }
  await reload()
  let runner: (Runner & { nudge(): void }) | undefined
  const tools = {} as Tools
  const engine: Engine = { pool, registry: makeRegistry(() => tools), catalogue, clock, committed: () => runner?.nudge() }
  const sessions = sessionsIn(pool, clock, config.secrets.session)
  Object.assign(tools, { config, clock, sessions, pool, authPool, ownerPool, erasePool, engine, installation: () => installation, reload, failed: tell } satisfies Tools)
  if (jobs) {
    runner = await startWorker(engine, workerPool, () => installation?.officeId, (job, error) => tell(`job ${job}`, error))
  }
  const seals = jobs ? sealing(workerPool, config, (error) => tell('seal', error)) : undefined
  const hono = new Hono()
  const edge = { sessions, version, secure: config.origin?.startsWith('https:') ?? false, trustProxy: config.trustProxy, failed: tell }
  const first = setUp(tools, () => demonstrate(tools, { size: demonstration }))
  hono.route('/', first.routes)
  hono.route('/', accountRoutes(tools))
  hono.route('/', apiOf(engine, edge))
  hono.route('/', syncRoutes(tools, edge))
  hono.route('/', paperRoutes(tools, edge))
  serveStaff(hono, staffFolder)
  const pages = servePages(hono, tools, edge)
  hono.onError((error, c) => {
    tell(`${c.req.method} ${c.req.routePath}`, error)
    return /^\/(api|sync)\//.test(c.req.path) ? c.json({ status: 'refused', code: 'kernel.internal' }, 500) : pages.broken(c)
  })
  const close = async () => {
    seals?.stop()
    await runner?.stop().catch(() => {})
    await Promise.all([pool.end(), authPool.end(), workerPool.end(), ownerPool.end(), erasePool.end()])
  }
  return { hono, tools, setUpPath: first.path, close }
}
