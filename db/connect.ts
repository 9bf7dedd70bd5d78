import pg from 'pg'

/** Where PostgreSQL listens: a socket folder or a host. `password` only for a maintained server. */
export interface Connection { host: string; port: number; user: string; database: string; password?: string | undefined; ssl?: boolean | undefined }

/** The roles of the product. Each pool is one of them from its first byte on, so no statement ever runs as the owner. */
export type DatabaseRole = 'jalon_app' | 'jalon_worker' | 'jalon_auth' | 'jalon_erase'

// Instants travel as ISO strings and days as plain text, on the server as on a device.
const instant = (text: string) => new Date(text).toISOString()
const parsers = new Map<number, (text: string) => unknown>([
  [1184, instant], [1082, String], [20, Number], [1700, Number],
])
const types = { getTypeParser: ((oid: number, format?: 'text' | 'binary') => parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser }

/** A pool whose every connection plays `role` (none: the owner, for migrations only). Clients pipeline: what is sent together makes one trip. */
export const openPool = (connection: Connection, role?: DatabaseRole, max = 8): pg.Pool => {
  const pool = new pg.Pool({
    ...connection, max, types, pipeline: true, idleTimeoutMillis: 30_000, allowExitOnIdle: true,
    ...(role && { options: `-c role=${role} -c timezone=UTC -c enable_seqscan=off` }),
  } as pg.PoolConfig)
  pool.on('connect', (client) => { client.on('error', () => {}) }) // the query under way says it
  pool.on('error', () => {}) // an idle connection that breaks is replaced at the next use
  return pool
}

/** `postgres://…` as a connection. Refuses anything else. */
export const connectionOf = (url: string): Connection => {
  const u = new URL(url)
  if (!/^postgres(ql)?:$/.test(u.protocol)) throw new TypeError('not a postgres:// address')
  return {
    host: u.searchParams.get('host') ?? u.hostname, port: Number(u.port || 5432), user: decodeURIComponent(u.username),
    password: u.password ? decodeURIComponent(u.password) : undefined, database: u.pathname.slice(1),
    ssl: u.searchParams.get('sslmode') === 'require' || undefined,
  }
}
