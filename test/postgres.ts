import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type Connection, startPostgres } from '#app/launch/postgres.ts'

export type { Connection } from '#app/launch/postgres.ts'
export type FreshDatabase = { connection: Connection; drop: () => Promise<void> }
export type TestServer = { connection: Connection; stop: () => Promise<void> }

/** The migrated database that `freshDatabase` copies. */
export const migratedTemplate = 'jalon_template'

/** One PostgreSQL for a whole run, on a free socket; it and its folder go with this process, whatever ends it. */
export const startTestServer = async (): Promise<TestServer> => {
  sweep()
  const data = mkdtempSync(join(tmpdir(), 'jalon-test-'))
  const { connection, stop } = await startPostgres({ data, fast: true, throwAway: true })
  return { connection, stop }
}

/** Removes the folders of runs that were killed while they were still making their cluster. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith('jalon-test-'))) {
    const holder = join(tmpdir(), name, 'start.pid')
    if (existsSync(holder) && !existsSync(`/proc/${readFileSync(holder, 'utf8')}`)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** Runs `work` with one client on `connection`, and always closes it. */
export const withClient = async <T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes the database `name`, lets `prepare` fill it, then closes it to connections: only copies are used. */
export const createTemplate = async (server: Connection, name: string, prepare: (database: Connection) => Promise<unknown>): Promise<void> => {
  await withClient(server, (client) => client.query(`create database "${name}" strategy file_copy`))
  await prepare({ ...server, database: name })
  await withClient(server, (client) => client.query(`alter database "${name}" with is_template true allow_connections false`))
}

/** A copy of the template for the caller alone; `drop` ends its sessions and removes it. */
export const cloneTemplate = async (server: Connection, template: string): Promise<FreshDatabase> => {
  const database = `t_${randomUUID().replaceAll('-', '')}`
  await withClient(server, (client) => client.query(`create database "${database}" template "${template}" strategy file_copy`))
  const drop = async (): Promise<void> => {
    await withClient(server, (client) => client.query(`drop database if exists "${database}" with (force)`))
  }
  return { connection: { ...server, database }, drop }
}
