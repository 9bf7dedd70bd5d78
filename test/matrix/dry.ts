import type { Pool, PoolClient, QueryResult } from 'pg'
import type { Engine } from '#kernel/execute.ts'
import type { Catalogue } from '#kernel/register.ts'
import { keyOf, type Row, type Universe } from '#test/isolation/universe.ts'

/** What a command wrote, as the database saw it just before the end: the row as it became, and as it was. */
export interface Effect { table: string; before: Row | undefined; after: Row | undefined }

const touchedTables = "select relname as table, n_tup_del as removed from pg_stat_xact_user_tables where schemaname = 'public' and n_tup_ins + n_tup_upd + n_tup_del > 0"
const mine = 'xmin = pg_current_xact_id()::xid'

/**
 * The same engine, whose transactions end without keeping anything: thousands of calls meet the very same rows. Everything is real
 * (role, row security, constraints, journal) but the last word, which says ROLLBACK after looking at what was written.
 */
export const keepingNothing = (engine: Engine, pool: Pool, universe: Pick<Universe, 'placed' | 'keys'>): { engine: Engine; last(): readonly Effect[] } => {
  let effects: Effect[] = []
  const look = async (client: PoolClient): Promise<void> => {
    effects = []
    const { rows } = await client.query<{ table: string; removed: number }>(touchedTables)
    if (rows.length === 0) return
    await client.query('set local role none')
    for (const { table, removed } of rows) effects.push(...await written(client, engine.catalogue, universe, table, removed > 0))
  }
  const end = async (client: PoolClient): Promise<QueryResult> => {
    // Broken by a constraint: nothing was written, and the transaction says so itself.
    await look(client).catch((error: { code?: string }) => { if (error.code !== '25P02') throw error })
    return client.query('ROLLBACK')
  }
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect()
    return new Proxy(client, {
      get(target, key) {
        if (key === 'query') return (statement: string) => (statement === 'COMMIT' ? end(target) : target.query(statement))
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value
      },
    })
  }
  return { engine: { ...engine, pool: { connect } as Pool, committed: () => {} }, last: () => effects }
}

const written = async (client: PoolClient, catalogue: Catalogue, universe: Pick<Universe, 'placed' | 'keys'>, table: string, removed: boolean): Promise<Effect[]> => {
  const info = catalogue[table]
  if (!info) throw new Error(`${table} is in no catalogue`)
  const key = (row: Row) => keyOf(table, info, row)
  const { rows } = await client.query<Row>(`select * from "${table}"${removed ? '' : ` where ${mine}`}`)
  const left = new Set(rows.map(key))
  const gone = removed ? universe.placed.filter((one) => one.table === table && !left.has(key(one.row))).map(({ row }): Effect => ({ table, before: row, after: undefined })) : []
  const { rows: changed } = removed ? await client.query<Row>(`select * from "${table}" where ${mine}`) : { rows }
  return [...gone, ...changed.map((after): Effect => ({ table, before: universe.keys.get(key(after))?.row, after }))]
}
