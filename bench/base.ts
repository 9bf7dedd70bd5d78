import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeApp } from '#app/app.ts'
import type { Config } from '#app/config.ts'
import { openPool, type Connection } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { loadDirectory } from '#modules/directory/load.ts'
import { childId } from '#kernel/uuid.ts'
import { fillCaseloads, type Caseload } from './caseload.ts'
import { multiply, patterns, type Bench } from './network.ts'

export interface Base { bench: Bench; caseload: Caseload; config: Config; office: string }

/** Runs `work` with one owner's connection. */
export const withOwner = async <T>(connection: Connection, work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}

/** The database that every measured copy starts from: the real directory, one request and one referral by the real commands, multiplied. */
export const makeBase = async (server: Connection, folder: string, size: { count: number; people: number; heavy: number }): Promise<Base> => {
  await withOwner(server, (owner) => owner.query('create database bench_template'))
  const connection = { ...server, database: 'bench_template' }
  await migrate(connection)
  const owner = openPool(connection, undefined, 2), office = childId('bench', 'office')
  await owner.query('insert into kernel.installation (office_id) values ($1)', [office])
  await owner.query("insert into organisation (id, kind, slug, name) values ($1, 'network', 'bureau', 'Bureau')", [office])
  await loadDirectory(owner, office)
  const key = () => randomBytes(32).toString('hex'), data = join(folder, 'work')
  mkdirSync(data, { recursive: true })
  const config: Config = { port: 0, data, demo: false, trustProxy: false, secrets: { session: key(), journal: key(), pepper: key(), auth: key() } }
  const app = await makeApp({ config, connection, jobs: false })
  const bench = await patterns(app.tools.engine, owner, office)
  await multiply(owner, bench, size.count)
  const caseload = await fillCaseloads(app.tools.engine, owner, office, bench.receiver, size.people, size.heavy)
  await app.close()
  await owner.end()
  return { bench, caseload, config, office }
}
