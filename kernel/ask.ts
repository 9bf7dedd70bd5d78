import { Kysely, DummyDriver, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { NotFound } from './command.ts'
import type { Engine } from './execute.ts'
import { refused, unreadable, type Outcome } from './execute.ts'
import type { AnyQuery, Ask } from './query.ts'
import type { Tables } from './register.ts'
import { may, type Session } from './session.ts'
import { named, oneTrip, opening, seeThrough } from './sql.ts'

/** Builds the SQL of server queries; it holds no connection, so nothing runs but through `ask`. */
export const db = new Kysely<Tables & Record<`kernel.${string}`, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(),
    createIntrospector: (k) => new PostgresIntrospector(k), createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

export type Answer<V = unknown> = { status: 'answered'; view: V } | (Outcome & { status: 'refused' })

/** Answers one query, read-only, as the session; then keeps, in a statement of its own, whose rows were read. */
export const answer = async (e: Engine, s: Session, name: string, raw: unknown): Promise<Answer> => {
  const query = e.registry.queries.get(name)
  if (!query) return refused('kernel.unknown-query')
  if (!may(e.registry.permissions, s, query.permission)) return refused('kernel.not-permitted')
  const input = query.input.safeParse(raw)
  if (!input.success) return { ...refused('kernel.invalid-input'), issues: input.error.issues.map((i) => ({ path: i.path.join('.'), code: i.code })) }
  const now = e.clock.now()
  const seen = { session: s, today: e.clock.today(s.zone), now }
  const read: Read[] = []
  const client = await e.pool.connect()
  let broken: Error | undefined
  try {
    const [a, view] = await oneTrip(client, () => Promise.allSettled([client.query(opening('ISOLATION LEVEL REPEATABLE READ READ ONLY', s)), run(query, client, e, seen, input.data, read)]))
    const reader = s.kind === 'user' ? s.tenant : s.kind === 'link' ? s.helper : undefined
    const kept = reader && a.status === 'fulfilled' && view.status === 'fulfilled' ? shown(query, read, view.value) : []
    // The end and what is kept leave together; nothing is answered before both are said.
    const ends = await oneTrip(client, () => Promise.allSettled([client.query('COMMIT'), ...(kept.length ? [client.query(named('select kernel.note_reads($1, $2, $3, $4, $5, $6, $7)', [kept.map((r) => r[0]), kept.map((r) => r[1]), reader, s.actor, query.how, query.name, now]))] : [])]))
    for (const one of [a, view, ...ends]) if (one.status === 'rejected') throw one.reason
    return { status: 'answered', view: (view as PromiseFulfilledResult<unknown>).value }
  } catch (error) {
    if (error instanceof NotFound) return refused('kernel.not-found')
    if (unreadable(error)) return refused('kernel.invalid-input')
    if ((error as { code?: string }).code === undefined) broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

type Read = [tenant: string, subject: string, id: string]
/** Whose rows an answer shows: those named in it, by their own identifier or by that of one of their rows. Where what is opened names nobody, all that were read. */
const shown = (query: AnyQuery, read: readonly Read[], view: unknown): Read[] => {
  const ids = new Set(read.length ? JSON.stringify(view)?.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) : []), told = read.filter(([, subject, id]) => ids.has(subject) || ids.has(id))
  return [...new Map((query.kind === 'server-query' || (query.how === 'opened' && !told.length) ? read : told).map((one) => [one[0] + one[1], one])).values()]
}
const run = async (query: AnyQuery, client: Parameters<typeof seeThrough>[0], e: Engine, seen: { session: Session; today: string; now: string }, input: unknown, read: Read[]) => {
  if (query.kind === 'query') {
    const see = seeThrough(client, e.catalogue, seen.session, ({ subject = '', key }, row) => void (row[subject] && read.push([String(row['tenant_id']), String(row[subject]), String(row[key.at(-1) ?? 'id'])])))
    return query.view(await query.facts(see, input, seen), input, seen)
  }
  const ask: Ask = async <R>(q: Parameters<Ask>[0]) => { const { sql, parameters } = q.compile(); return (await client.query(named(sql, [...parameters]))).rows as R[] }
  const view = await query.run(ask, input, seen)
  read.push(...query.reads(view).map((subject): Read => [seen.session.tenant, subject, subject]))
  return view
}
