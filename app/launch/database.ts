import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Connection, connectionOf } from '#db/connect.ts'
import { holdFolder } from './lock.ts'
import { joinPostgres, startPostgres } from './postgres.ts'
import { errorCode, StartRefusal } from './refusal.ts'
import { progress } from './say.ts'

export type Database = { connection: Connection; stop: () => Promise<void> }

/**
 * The database that the configuration names, ready for migrations: the maintained server of DATABASE_URL, or the embedded
 * one, whose steps are said in the terminal. Holds the data folder either way. Refuses as `startPostgres` does, and with
 * `launch-database-unreachable`.
 */
export const startDatabase = async ({ data, databaseUrl }: { data: string; databaseUrl?: string }): Promise<Database> => {
  if (databaseUrl) return joinMaintained(data, connectionOf(databaseUrl))
  progress(existsSync(join(data, 'postgres/PG_VERSION')) ? 'launch-database-starting' : 'launch-database-first')
  const { connection, reused, stop } = await startPostgres({ data })
  if (reused) progress('launch-database-found-again')
  return { connection, stop }
}

/** For a tool that may work beside the running application: its database if it runs, else one started for the tool alone. */
export const reachDatabase = async ({ data, databaseUrl }: { data: string; databaseUrl?: string }): Promise<Database> => {
  if (databaseUrl) return { connection: connectionOf(databaseUrl), stop: () => Promise.resolve() }
  const running = joinPostgres(data)
  return running ? { connection: running, stop: () => Promise.resolve() } : startPostgres({ data })
}

const joinMaintained = async (data: string, connection: Connection): Promise<Database> => {
  const lock = holdFolder(data)
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 15_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    lock.release()
    // The code alone: the message of some errors repeats the user or the host.
    throw new StartRefusal('launch-database-unreachable', { reason: errorCode(error) ?? 'timeout' })
  }
  return {
    connection,
    stop: () => {
      lock.release()
      return Promise.resolve()
    },
  }
}
