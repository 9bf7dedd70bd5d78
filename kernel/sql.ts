import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import { NotFound, type Change, type Key, type See, type Where } from './command.ts'
import type { Catalogue, Row, Table, TableInfo } from './register.ts'
import { NOBODY, subjectOf, type Session } from './session.ts'
import { isUuid } from './uuid.ts'

// A statement keeps its name for the life of the process, so PostgreSQL plans each shape once a connection.
const names = new Map<string, string>()
export const named = (text: string, values: unknown[]): QueryConfig => {
  let name = names.get(text)
  if (!name) names.set(text, (name = `j${names.size}`))
  return { name, text, values }
}

/** What is sent in one turn leaves in one write: round trips are the cost of a command, and system calls come next. */
export const oneTrip = <T>(client: PoolClient, sending: () => T): T => {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return sending()
}
const q = (name: string) => `"${name.replaceAll('"', '""')}"`
const infoOf = (catalogue: Catalogue, table: string): TableInfo => {
  const info = catalogue[table]
  if (!info) throw new TypeError(`no table ${table}`)
  return info
}

const literal = (name: string, value: string) => {
  if (!isUuid(value)) throw new TypeError(`${name} is not a uuid`)
  return `; SET LOCAL app.${name} = '${value}'`
}
/** Opens a transaction in the session's name. Literals, never set_config(): a distributed PostgreSQL sends only these to its workers. */
export const opening = (mode: string, s: Session, command?: string): string => {
  const subject = subjectOf(s)
  return `BEGIN ${mode}${literal('tenant', s.tenant)}${literal('actor', s.actor)}${subject ? literal('subject', subject) : ''}${command ? literal('command', command) : ''}`
}

/** Reads as the session: tenant keys are added, and each row about a person is told to `saw`. */
export const seeThrough = (client: PoolClient, catalogue: Catalogue, s: Session, saw?: (info: TableInfo, row: Record<string, unknown>) => void): See => {
  // What broke first is the reason; the statements sent with it only say that the transaction is over, and may say so sooner.
  let first: unknown
  const rows = async <T extends Table>(table: T, where: Where<T>): Promise<Row<T>[]> => {
    const info = infoOf(catalogue, table)
    const values: unknown[] = []
    const terms = Object.entries(where).map(([column, value]) => {
      if (!info.columns[column]) throw new TypeError(`no column ${table}.${column}`)
      if (value === null) return `${q(column)} is null`
      values.push(value)
      return Array.isArray(value) ? `${q(column)} = any($${values.length})` : `${q(column)} = $${values.length}`
    })
    const text = `select * from ${q(table)}${terms.length ? ` where ${terms.join(' and ')}` : ''}`
    const result: QueryResult<Record<string, unknown>> = await client.query(named(text, values)).catch((error: unknown) => { throw (first ??= error) })
    if (saw && info.subject) for (const row of result.rows) saw(info, row)
    return result.rows as unknown as Row<T>[]
  }
  const scoped = <T extends Table>(table: T, where: Record<string, unknown>) => {
    const info = infoOf(catalogue, table)
    const scope = info.kind === 'network' || 'tenant_id' in where || (info.other && info.other in where) ? {} : { tenant_id: s.tenant }
    return rows(table, { ...scope, ...where } as Where<T>)
  }
  const find = async <T extends Table>(table: T, key: Key) => (await scoped(table, typeof key === 'string' ? { id: key } : key))[0]
  return {
    find, many: scoped,
    async one(table, key) {
      const row = await find(table, key)
      if (!row) throw new NotFound(table)
      return row
    },
  }
}

/** The statements of a list of changes. Inserts of one table and shape go together; each update or removal must touch exactly one row. */
export const statements = (catalogue: Catalogue, s: Session, changes: readonly Change[]): QueryConfig[] => {
  const inserts = new Map<string, { text: string; rows: Record<string, unknown>[] }>()
  const out: { text: string; values: unknown[] }[] = []
  for (const c of changes) {
    if (c.do === 'job') continue
    const info = infoOf(catalogue, c.table)
    if (c.do === 'insert') {
      const row = 'tenant_id' in info.columns && c.row['tenant_id'] === undefined ? { tenant_id: s.tenant, ...c.row } : c.row
      const columns = Object.keys(row).filter((k) => row[k] !== undefined).sort()
      const unknown = columns.find((k) => !info.columns[k])
      if (unknown) throw new TypeError(`no column ${c.table}.${unknown}`)
      const list = columns.map(q).join(', ')
      const text = `insert into ${q(c.table)} (${list}) select ${list} from jsonb_populate_recordset(null::${q(c.table)}, $1)`
      const known = inserts.get(text)
      if (known) { known.rows.push(row); continue }
      const batch = { text, rows: [row] }
      inserts.set(text, batch)
      out.push({ text, get values() { return [JSON.stringify(batch.rows)] } })
      continue
    }
    const key = Object.fromEntries(info.key.map((k) => [k, c.row[k]]))
    const at = info.key.map((k, i) => `${q(k)} = $${i + 1}`).join(' and ')
    const set = c.do === 'update' ? Object.keys(c.set).sort() : []
    const alien = set.find((k) => !info.columns[k] || info.key.includes(k))
    if (alien) throw new TypeError(`no change of ${c.table}.${alien}`)
    const names = set.map(q).join(', ')
    const verb = c.do === 'update'
      ? `update ${q(c.table)} set (${names}) = (select ${names} from jsonb_populate_record(null::${q(c.table)}, $${info.key.length + 1})) where ${at}`
      : `delete from ${q(c.table)} where ${at}`
    out.push({
      text: `with touched as (${verb} returning 1) select kernel.exactly_one(count(*)) from touched`,
      values: [...Object.values(key), ...(c.do === 'update' ? [JSON.stringify(c.set)] : [])],
    })
  }
  return out.map((o) => named(o.text, o.values))
}

/** The keys that changed, once per tenant that may read them; what concerns everybody (the directory) stands under NOBODY. */
export const touched = (catalogue: Catalogue, s: Session, changes: readonly Change[]): Record<string, [table: string, id: string][]> => {
  const out: Record<string, [string, string][]> = {}
  for (const c of changes) {
    if (c.do === 'job') continue
    const info = infoOf(catalogue, c.table)
    const row = c.do === 'update' ? { ...c.row, ...c.set } : c.row
    const own = (row['tenant_id'] as string | undefined) ?? s.tenant
    const other = info.other ? [row[info.other] as string, ...(c.do === 'update' ? [c.row[info.other] as string] : [])] : []
    const readers = info.kind === 'network' || info.kind === 'sealed' ? [NOBODY] : [own, ...other]
    for (const t of new Set(readers)) (out[t] ??= []).push([c.table, String(row[info.key.at(-1) ?? 'id'])])
  }
  return out
}
