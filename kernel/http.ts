import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { answer, type Answer } from './ask.ts'
import { perform, refused, type Engine, type Outcome } from './execute.ts'
import { openapi } from './openapi.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import { isUuid } from './uuid.ts'

export interface Edge {
  sessions: Sessions; version: string; secure: boolean; trustProxy: boolean
  /** What is told of an error nobody expected: its kind and place, never its message, which may hold what somebody typed. */
  failed(where: string, error: unknown): void
}
export const COOKIE = { user: 'jalon', link: 'jalon-path' } as const

/** Where a request comes from, for quotas only. */
export const addressOf = (c: Context, trust: boolean): string => {
  const direct = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  return (trust && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) || direct
}

/** Refuses what another site makes a browser send. Browsers tell where a request comes from; other programs hold no cookie of ours. */
export const fromElsewhere = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site'), origin = c.req.header('origin')
  if (site) return site !== 'same-origin' && site !== 'none'
  return origin !== undefined && URL.parse(origin)?.host !== c.req.header('host')
}

const statusOf = (o: Outcome | Answer) => {
  if (o.status !== 'refused') return 200
  const known: Record<string, 403 | 404 | 422> = { 'kernel.not-permitted': 403, 'kernel.invalid-input': 422, 'kernel.unknown-command': 404, 'kernel.unknown-query': 404, 'kernel.not-found': 404 }
  return known[o.code] ?? 409
}

/** One route for every command and query, the document made from the registry, and whether we live. */
export const apiOf = (e: Engine, edge: Edge): Hono => {
  const api = new Hono()
  api.use('/api/*', bodyLimit({ maxSize: 1_000_000, onError: (c) => c.json(refused('kernel.too-large'), 413) }))
  api.post('/api/:name', async (c) => {
    c.header('cache-control', 'no-store')
    if (fromElsewhere(c) || !c.req.header('content-type')?.startsWith('application/json')) return c.json(refused('kernel.from-elsewhere'), 403)
    const token = getCookie(c, COOKIE.user) ?? getCookie(c, COOKIE.link)
    const session = token ? await edge.sessions.open(token, c.req.header('x-jalon-background') === undefined) : undefined
    if (session === 'locked') return c.json(refused('kernel.locked'), 401, { 'x-jalon': 'locked' })
    if (!session) return c.json(refused('kernel.signed-out'), 401)
    const body = (await c.req.json().catch(() => undefined)) as { id?: unknown; input?: unknown; happenedAt?: unknown } | undefined
    if (!body || typeof body !== 'object') return c.json(refused('kernel.invalid-input'), 422)
    const told = await dispatch(e, session, c.req.param('name'), body)
    return c.json(told, statusOf(told))
  })
  api.all('/api/*', (c) => c.json(refused('kernel.unknown-command'), 405, { allow: 'POST' }))
  api.get('/openapi.json', (c) => c.json(openapi(e.registry, edge.version)))
  api.get('/healthz', async (c) => {
    const alive = await e.pool.query('select 1').then(() => true, () => false)
    return c.json({ status: alive ? 'ok' : 'no-database', version: edge.version }, alive ? 200 : 503)
  })
  return api
}

const instant = (x: unknown) => (typeof x === 'string' && !Number.isNaN(Date.parse(x)) ? new Date(x).toISOString() : undefined)
const dispatch = (e: Engine, s: Session, name: string, body: { id?: unknown; input?: unknown; happenedAt?: unknown }): Promise<Outcome | Answer> => {
  if (e.registry.queries.has(name)) return answer(e, s, name, body.input ?? {})
  if (!e.registry.commands.has(name)) return Promise.resolve(refused('kernel.unknown-command'))
  if (!isUuid(body.id)) return Promise.resolve(refused('kernel.invalid-input'))
  return perform(e, s, { id: body.id, name, input: body.input ?? {}, happenedAt: instant(body.happenedAt) })
}
