import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { TableInfo } from '#kernel/register.ts'
import { nameOf } from './canaries.ts'
import { frozen, reads, writes, type Reader } from './reach.ts'
import { keyOf, type Placed, type Universe } from './universe.ts'

/** What the database alone gives and takes, whatever the application asks: `tried` statements, and each one that went too far. */
export interface Barrier { tried: number; holes: string[] }
type Client = Pick<PoolClient, 'query'>
const q = (name: string): string => name.split('.').map((part) => `"${part}"`).join('.')

/** Within a transaction of the owner: as the application, for one reader; `command` as in a command, or outside of any. Everything is taken back. */
export const asApplication = async <T>(client: Client, { tenant, subject, actor }: Pick<Reader, 'tenant' | 'subject' | 'actor'>, command: boolean, work: () => Promise<T>): Promise<T> => {
  await client.query(`savepoint turn; set local role jalon_app; set local app.tenant = '${tenant}'; set local app.subject = '${subject ?? ''}'; set local app.actor = '${actor ?? ''}'; set local app.command = '${command ? randomUUID() : ''}'`)
  try {
    return await work()
  } finally {
    await client.query('rollback to savepoint turn')
  }
}

/** How many rows a statement reached, or the code of its refusal. Its effect is taken back. */
const attempt = async (client: Client, text: string, values: unknown[]): Promise<number | string> => {
  await client.query('savepoint attempt')
  const done = await client.query(text, values).then(({ rowCount }) => rowCount ?? 0, (error: { code?: string }) => error.code ?? 'error')
  await client.query('rollback to savepoint attempt')
  return done
}
/** Refused by row security or by the grants; a constraint met means that row security had let it through. */
const shut = (done: number | string): boolean => done === 0 || done === '42501'

const tablesOf = (universe: Universe, only?: string): Map<string, Placed[]> => Map.groupBy(universe.placed.filter(({ table }) => only === undefined || table === only), ({ table }) => table)

/** `select *` from each table: exactly the rows of this reader, not one more and not one less. */
export const readsThrough = async (client: Client, universe: Universe, reader: Reader, only?: string): Promise<Barrier> => asApplication(client, reader, true, async () => {
  const out: Barrier = { tried: 0, holes: [] }
  for (const [table, placed] of tablesOf(universe, only)) {
    const info = placed[0]?.info as TableInfo
    out.tried++
    await client.query('savepoint one')
    const { rows } = await client.query(`select ${info.key.map(q).join(', ')} from ${q(table)}`).catch(async (error: { code?: string }) => {
      if (error.code !== '42501') throw error
      await client.query('rollback to savepoint one')
      return { rows: [] }
    })
    const given = new Set(rows.map((row: Record<string, unknown>) => keyOf(table, info, row)))
    const due = new Set(placed.filter(({ row }) => reads(info, row, reader)).map(({ row }) => keyOf(table, info, row)))
    const more = [...given].filter((one) => !due.has(one)).length, fewer = [...due].filter((one) => !given.has(one)).length
    if (more) out.holes.push(`${table} gives ${nameOf(reader)} ${more} rows of others`)
    if (fewer) out.holes.push(`${table} keeps from ${nameOf(reader)} ${fewer} rows of hers`)
  }
  return out
})

const plainColumn = (info: TableInfo): string => Object.keys(info.columns).find((column) => !info.key.includes(column)) ?? info.key[0] ?? 'id'
const where = (info: TableInfo, from = 1): string => info.key.map((column, i) => `${q(column)} = $${i + from}`).join(' and ')
/** The same row under another key, as JSON. */
const twin = ({ info, row }: Placed): string => JSON.stringify({ ...row, [info.key.at(-1) ?? 'id']: randomUUID() })
/** A few rows, the nearest to the reader first: of her own organisation, of an exchange with it, then of anybody. */
const some = (placed: readonly Placed[], { tenant }: Reader, fits: (one: Placed) => boolean, n: number): Placed[] => {
  const near = ({ info, row }: Placed): number => (row['tenant_id'] === tenant || row[info.owner ?? ''] === tenant ? 0 : row[info.other ?? ''] === tenant ? 1 : 2)
  const all = placed.filter(fits).sort((a, b) => near(a) - near(b))
  return all.length <= n || n === 1 ? all.slice(0, n) : [...all.slice(0, n - 1), ...all.slice(-1)]
}

/** Changing, removing or adding a row of somebody else's, inside a command as if a rule had let it: nothing is reached. */
export const writesThrough = async (client: Client, universe: Universe, reader: Reader, only?: string, each = 2): Promise<Barrier> => asApplication(client, reader, true, async () => {
  const out: Barrier = { tried: 0, holes: [] }
  for (const [table, placed] of tablesOf(universe, only)) {
    // The kernel's own rows are written by the unit of work alone: not one of them may be touched, not even one's own.
    for (const one of some(placed, reader, ({ info, row }) => table.startsWith('kernel.') || frozen(info, row) || !writes(info, row, reader), each)) {
      const { info, row } = one, key = info.key.map((column) => row[column]), column = q(plainColumn(info))
      const tries: [string, number | string][] = [
        ['changed', await attempt(client, `update ${q(table)} set ${column} = ${column} where ${where(info)}`, key)],
        ['removed', await attempt(client, `delete from ${q(table)} where ${where(info)}`, key)],
        ['added', await attempt(client, `insert into ${q(table)} select * from jsonb_populate_record(null::${q(table)}, $1)`, [twin(one)])],
      ]
      for (const [what, done] of tries) {
        out.tried++
        if (!shut(done)) out.holes.push(`${nameOf(reader)} ${what} a row of others in ${table} (${done})`)
      }
    }
  }
  return out
})

/** The reader's own rows, outside of any command: nothing is written. */
export const writesOutsideCommand = async (client: Client, universe: Universe, reader: Reader, only?: string): Promise<Barrier> => asApplication(client, reader, false, async () => {
  const out: Barrier = { tried: 0, holes: [] }
  for (const [table, placed] of tablesOf(universe, only)) {
    for (const one of some(placed, reader, ({ info, row }) => table.startsWith('kernel.') || (writes(info, row, reader) && !frozen(info, row)), 1)) {
      const { info, row } = one, key = info.key.map((column) => row[column]), column = q(plainColumn(info))
      const tries: [string, number | string][] = [
        ['changed', await attempt(client, `update ${q(table)} set ${column} = ${column} where ${where(info)}`, key)],
        ['removed', await attempt(client, `delete from ${q(table)} where ${where(info)}`, key)],
        ['added', await attempt(client, `insert into ${q(table)} select * from jsonb_populate_record(null::${q(table)}, $1)`, [twin(one)])],
      ]
      for (const [what, done] of tries) {
        out.tried++
        if (!shut(done)) out.holes.push(`${nameOf(reader)} ${what} a row of hers in ${table} outside a command (${done})`)
      }
    }
  }
  return out
})

/** Lets everybody read everything: what is left standing against a write is the policies of writing alone. */
export const openReading = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ table: string }>("select tablename as table from pg_policies where schemaname = 'public' and policyname = 'reading'")
  for (const { table } of rows) await client.query(`alter policy reading on ${q(table)} using (true)`)
}

/** Every table or view of the database that the application may read and of which these checks know nothing. */
export const unknownTables = async (client: Client, universe: Universe): Promise<string[]> => {
  const known = new Set([...universe.placed.map(({ table }) => table), ...universe.tables, 'kernel.installation', 'kernel.touched'])
  const { rows } = await client.query<{ name: string }>(`select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and has_schema_privilege('jalon_app', n.oid, 'usage') and has_table_privilege('jalon_app', c.oid, 'select')`)
  return rows.map(({ name }) => name).filter((name) => !known.has(name))
}
