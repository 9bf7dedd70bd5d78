import { isDeepStrictEqual } from 'node:util'
import { rehearse, type Held, type Rehearsal } from '#device/rehearse.ts'
import type { Change, Command } from '#kernel/command.ts'
import { perform, type Engine, type Outcome } from '#kernel/execute.ts'
import type { Catalogue } from '#kernel/register.ts'
import type { Session } from '#kernel/session.ts'
import type { World } from '#test/world.ts'

export interface Try { command: Command; input: unknown; id: string; session: Session }
export interface Compared { outcome: Outcome; full: Rehearsal; part: Rehearsal; wrong: string[] }

/** The engine at one instant, for a rehearsal and the server to meet at the same `now`. */
export const frozen = (engine: Engine): Engine => {
  const now = engine.clock.now()
  return { ...engine, clock: { ...engine.clock, now: () => now } }
}

/** Rehearses on a device that holds everything, on one that holds a part, then performs; says what differs. */
export const compare = async (w: World, { command, input, id, session }: Try, held: { all: Held; some: Held }): Promise<Compared> => {
  const engine = frozen(w.engine), at = { now: engine.clock.now(), today: engine.clock.today(session.zone) }, { catalogue, registry: { permissions } } = engine
  const on = (device: Held) => rehearse(command, input, id, session, at, { held: device, catalogue, permissions })
  const full = await on(held.all), part = await on(held.some)
  const outcome = await perform(engine, session, { id, name: command.name, input })
  const wrong = [...await differs(w, catalogue, session, id, full, outcome), ...(part.says === 'to-be-confirmed' ? [] : (await differs(w, catalogue, session, id, part, outcome)).map((line) => `with a part withheld: ${line}`))]
  if (full.says === 'to-be-confirmed' && command.decidedBy === undefined) wrong.push('everything is held, and it is still to be confirmed')
  return { outcome, full, part, wrong }
}

const differs = async (w: World, catalogue: Catalogue, session: Session, id: string, told: Rehearsal, outcome: Outcome): Promise<string[]> => {
  if (told.says === 'to-be-confirmed') return []
  const server = outcome.status === 'refused' ? `refused ${outcome.code} ${JSON.stringify(outcome.args ?? {})}` : 'applied'
  const device = told.says === 'refused' ? `refused ${told.refusal.code} ${JSON.stringify(told.refusal.args ?? {})}` : 'applied'
  if (server !== device) return [`rehearsed ${device}, and the server ${server}`]
  return told.says === 'applied' ? rowsDiffer(w, catalogue, session, id, told.changes) : []
}

/** What each changed row becomes, the changes taken in order; undefined: gone. */
const expected = (catalogue: Catalogue, session: Session, changes: readonly Change[]) => {
  const rows = new Map<string, { table: string; key: Record<string, unknown>; row: Record<string, unknown> | undefined }>()
  for (const change of changes) {
    if (change.do === 'job') continue
    const info = catalogue[change.table]
    if (!info) throw new TypeError(change.table)
    const row = change.do === 'insert' && 'tenant_id' in info.columns ? { tenant_id: session.tenant, ...change.row } : change.row
    const key = Object.fromEntries(info.key.map((column) => [column, row[column]])), name = `${change.table} ${Object.values(key).join(' ')}`
    const before = rows.get(name)?.row ?? row
    rows.set(name, { table: change.table, key, row: change.do === 'remove' ? undefined : change.do === 'update' ? { ...before, ...change.set } : row })
  }
  return [...rows.values()]
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const rowsDiffer = async (w: World, catalogue: Catalogue, session: Session, id: string, changes: readonly Change[]): Promise<string[]> => {
  const wrong: string[] = [], rows = expected(catalogue, session, changes)
  for (const { table, key, row } of rows) {
    if (catalogue[table]?.kind === 'sealed') continue
    const [found] = await w.rows(`select * from ${table} where ${Object.keys(key).map((column, i) => `"${column}" = $${i + 1}`).join(' and ')}`, Object.values(key))
    if (!row !== !found) wrong.push(`${table}: ${row ? 'no row' : 'still a row'}`)
    for (const [column, value] of Object.entries(row ?? {})) if (found && value !== undefined && !isDeepStrictEqual(plain(found[column]), plain(value))) wrong.push(`${table}.${column}: rehearsed ${JSON.stringify(value)}, stored ${JSON.stringify(found[column])}`)
  }
  // Not one row more: those that the very transaction wrote.
  const [{ xid } = {}] = await w.rows('select xid::text as xid from kernel.journal where id = $1 and tenant_id = $2', [id, session.tenant])
  const counts = await w.rows(Object.keys(catalogue).map((table) => `select '${table}' as name, count(*)::int as n from ${table} where xmin = $1::xid8::xid`).join(' union all '), [xid])
  for (const { name, n } of counts) {
    const due = rows.filter(({ table, row }) => table === name && row).length
    if (n !== due) wrong.push(`${String(name)}: rehearsed ${due} rows, the server wrote ${String(n)}`)
  }
  const jobs = (await w.rows('select name from kernel.outbox where command_id = $1 order by name', [id])).map(({ name }) => String(name))
  const due = changes.flatMap((change) => (change.do === 'job' ? [change.name] : [])).sort()
  if (jobs.join() !== due.join()) wrong.push(`jobs: rehearsed ${due.join()}, the server kept ${jobs.join()}`)
  return wrong
}
