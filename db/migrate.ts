import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { prepareQueue } from '#kernel/jobs.ts'
import { openPool, type Connection } from './connect.ts'

const folder = new URL('./migrations/', import.meta.url)
const roles = ['jalon_app', 'jalon_worker', 'jalon_auth', 'jalon_erase']

/** Thrown when the database does not match our history: a migration was edited after it ran, or the database is newer than the program. */
export class MigrationRefused extends Error { override name = 'MigrationRefused' }

/** The numbered files, in order, with the digest that their row must bear. */
const files = () => readdirSync(folder).filter((f) => /^\d{4}-[\w-]+\.sql$/.test(f)).sort().map((name) => {
  const sql = readFileSync(new URL(name, folder), 'utf8')
  return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
})

/** Brings a database forward, as its owner; each file in its own transaction. Answers the names that were applied. Forward only. */
export const migrate = async (connection: Connection): Promise<string[]> => {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('jalon.migrate'))")
    for (const role of roles) {
      await client.query(`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`)
      await client.query(`grant ${role} to current_user`)
    }
    // The queue and the accounts live in schemas of their own, made by their own roles.
    await client.query("do $$ begin execute format('grant create on database %I to jalon_worker, jalon_auth', current_database()); end $$")
    await client.query('create schema if not exists history; create table if not exists history.migration (name text primary key, digest text not null, at timestamptz not null default now())')
    const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from history.migration')
    const done = new Map(rows.map((r) => [r.name, r.digest]))
    const known = files()
    for (const name of done.keys()) if (!known.some((f) => f.name === name)) throw new MigrationRefused(`the database knows ${name}, this program does not`)
    const applied: string[] = []
    for (const file of known) {
      const before = done.get(file.name)
      if (before === file.digest) continue
      if (before) throw new MigrationRefused(`${file.name} changed after it was applied`)
      await client.query('begin')
      try {
        await client.query('insert into history.migration (name, digest) values ($1, $2)', [file.name, file.digest])
        await client.query(file.sql)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
      applied.push(file.name)
    }
    // The queue's own tables come along, as its role; its library moves them forward by itself.
    const worker = openPool(connection, 'jalon_worker', 1)
    await prepareQueue(worker).finally(() => worker.end())
    if (applied.length) await client.query('analyze')
    return applied
  } finally {
    await client.end()
  }
}
