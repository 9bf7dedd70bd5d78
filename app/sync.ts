import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import * as z from 'zod'
import type { Told } from '#device/outbox.ts'
import { upcast } from '#device/versions.ts'
import { perform, refused, type Outcome } from '#kernel/execute.ts'
import { COOKIE, fromElsewhere, type Edge } from '#kernel/http.ts'
import { may, type Session } from '#kernel/session.ts'
import { named, opening } from '#kernel/sql.ts'
import { asked, fetched, fetchedTable, filesOf, news, pageOf } from './sync-pull.ts'
import type { Tools } from './tools.ts'

export type Member = Session & { kind: 'user' }
const pushed = z.object({
  as: z.object({ tenant: z.guid(), user: z.guid() }),
  commands: z.array(z.object({ id: z.uuid(), name: z.string().max(100), v: z.number().int(), input: z.unknown(), about: z.string().max(200), at: z.iso.datetime() })).min(1).max(50),
})
type Pushed = z.output<typeof pushed>['commands'][number]

const MEANWHILE = 'kernel.changed-meanwhile'
const toldOf = (id: string, outcome: Outcome, before: boolean): Told => {
  if (outcome.status === 'applied') return { id, status: before ? 'duplicate' : 'applied' }
  const { status, ...why } = outcome
  return { id, status: outcome.code === MEANWHILE ? 'conflict' : status, ...why }
}

/** Which of these were answered before. The answer itself is the one that was stored, told to its sender alone. */
export const answeredBefore = async ({ pool }: Tools, s: Member, ids: readonly string[]): Promise<Set<string>> => {
  const client = await pool.connect()
  try {
    const [, found] = await Promise.all([client.query(opening('READ ONLY', s)), client.query(named('select id from kernel.journal where tenant_id = $1 and id = any($2)', [s.tenant, ids])), client.query('COMMIT')])
    return new Set((found.rows as { id: string }[]).map(({ id }) => id))
  } finally {
    client.release()
  }
}

/** A batch in its order, each command on its own: one that cannot be answered yet makes the rest of its file wait, and no other. */
const push = async (tools: Tools, s: Member, commands: readonly Pushed[]): Promise<Told[]> => {
  const before = await answeredBefore(tools, s, commands.map(({ id }) => id)), waiting = new Set<string>(), answers: Told[] = []
  const say = async ({ id, name, v, input, about, at }: Pushed): Promise<Told> => {
    // A command, or a version of one, that this program does not know is for another: the device keeps it.
    const today = upcast(name, v, input)
    if (!today || !tools.engine.registry.commands.has(name) || waiting.has(about)) return { id, status: 'retry' }
    return toldOf(id, await perform(tools.engine, s, { id, name, input: today.input, happenedAt: at }), before.has(id))
  }
  for (const one of commands) {
    const told = await say(one).catch((error): Told => { tools.failed('sync push', error); return { id: one.id, status: 'retry' } })
    if (told.status === 'retry') waiting.add(one.about)
    answers.push(told)
  }
  return answers
}

/** What devices send and fetch: only for members, only from our own pages. A refusal of the whole request settles nothing on the device. */
export const syncRoutes = (tools: Tools, edge: Edge): Hono => {
  const sync = new Hono()
  const member = async (c: Context): Promise<Member | Response> => {
    c.header('cache-control', 'no-store')
    if (fromElsewhere(c) || !c.req.header('content-type')?.startsWith('application/json')) return c.json(refused('kernel.from-elsewhere'), 403)
    const token = getCookie(c, COOKIE.user), session = token ? await edge.sessions.open(token, c.req.header('x-jalon-background') === undefined) : undefined
    if (session === 'locked') return c.json(refused('kernel.locked'), 401, { 'x-jalon': 'locked' })
    return session?.kind === 'user' ? session : c.json(refused('kernel.signed-out'), 401)
  }
  sync.use('/sync/*', bodyLimit({ maxSize: 1_000_000, onError: (c) => c.json(refused('kernel.too-large'), 413) }))
  /** The body, once it is known that the member signed in here is the one whose device asks. What another one saved is not hers to send, nor to fetch. */
  const route = <I extends { as: { tenant: string; user: string } }>(path: string, input: z.ZodType<I>, work: (s: Member, body: I) => Promise<object | undefined>) => sync.post(`/sync/${path}`, async (c) => {
    const s = await member(c)
    if (s instanceof Response) return s
    const body = input.safeParse(await c.req.json().catch(() => undefined))
    if (!body.success) return c.json(refused('kernel.invalid-input'), 422)
    const { tenant, user } = body.data.as
    if (tenant !== s.tenant || user !== s.actor) return c.json(refused('kernel.not-permitted'), 409, { 'x-jalon': 'somebody-else' })
    const told = await work(s, body.data)
    return told ? c.json(told) : c.json(refused('kernel.not-found'), 404)
  })
  const mayRead = (s: Member) => may(tools.engine.registry.permissions, s, 'person.read')
  route('push', pushed, async (s, { commands }) => ({ answers: await push(tools, s, commands), now: tools.clock.now() }))
  route('pull', asked, async (s, body) => (mayRead(s) ? news(tools, s, body) : undefined))
  route('files', fetched, async (s, { files }) => (mayRead(s) ? filesOf(tools, s, files) : undefined))
  route('table', fetchedTable, async (s, { table, after }) => (mayRead(s) ? pageOf(tools, s, table, after) : undefined))
  return sync
}
