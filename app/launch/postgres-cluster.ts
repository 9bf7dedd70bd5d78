import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { privateFolder } from './folders.ts'
import type { PostgresBinary } from './postgres-binary.ts'
import { giveFolder, type Privileges } from './privileges.ts'
import { StartRefusal } from './refusal.ts'

/** Only names the socket file: nothing listens on the network. */
export const socketPort = 5432
const longestSocketPath = 107

/** `data/run`, or a short folder of this user in the temporary folder when the kernel could not hold the socket's path. */
export const socketFolder = (data: string): string => {
  const near = join(data, 'run')
  if (Buffer.byteLength(join(near, `.s.PGSQL.${socketPort}`)) < longestSocketPath) return near
  const name = createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 12)
  return join(tmpdir(), `jalon-${process.getuid?.() ?? 0}-${name}`)
}

/**
 * Makes the cluster once, beside its final place: an interrupted first start leaves nothing half made.
 * The collation is PostgreSQL's own, so that an upgrade of the machine's libraries never breaks an index.
 */
export const ensureCluster = (binary: PostgresBinary, cluster: string, { prefix, owner }: Privileges): void => {
  const version = join(cluster, 'PG_VERSION')
  if (existsSync(version)) {
    const ours = spawnSync(binary.postgres, ['--version'], { encoding: 'utf8' }).stdout.match(/(\d+)\./)?.[1]
    const theirs = readFileSync(version, 'utf8').trim()
    if (ours !== undefined && ours !== theirs) throw new StartRefusal('launch-postgres-other-version', { folder: cluster, ours, theirs })
    giveFolder(cluster, owner)
    return
  }
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  privateFolder(draft)
  giveFolder(draft, owner)
  const command = [
    ...prefix, binary.initdb, '-D', draft, '--username=postgres', '--auth-local=trust', '--auth-host=reject',
    '--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
  ]
  const made = spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  if (made.status !== 0) throw new StartRefusal('launch-postgres-failed', { reason: reasonIn(made.stderr || String(made.error ?? '')), log: '' })
  renameSync(draft, cluster)
}

/** What the server running on this cluster wrote about itself, or undefined when none runs. */
export const runningServer = (cluster: string): { pid: number; host: string; port: number } | undefined => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port, host] = readFileSync(file, 'utf8').split('\n')
  return host && isPostgres(Number(pid)) ? { pid: Number(pid), host, port: Number(port) } : undefined
}

/**
 * Clears the way after a server that ended without a word. PostgreSQL refuses to start while the process number in its
 * lock files exists, be it a zombie or, after a restart of the machine or container, somebody else. Sessions that outlive
 * their server by a moment are waited for: two servers never write to one cluster. Only for the holder of the data folder.
 */
export const forgetDeadServer = async (cluster: string, sockets: string): Promise<void> => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  for (let waited = 0; hasProcesses(cluster); waited += 50) {
    if (waited > 30_000) throw new StartRefusal('launch-postgres-failed', { reason: file, log: join(cluster, '../postgres.log') })
    await wait(50)
  }
  for (const lock of [file, join(sockets, `.s.PGSQL.${socketPort}`), join(sockets, `.s.PGSQL.${socketPort}.lock`)]) rmSync(lock, { force: true })
}

/** Every process of PostgreSQL stands in its cluster's folder. */
const hasProcesses = (cluster: string): boolean => {
  const place = realpathSync(cluster)
  return readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && linkOf(`/proc/${pid}/cwd`) === place)
}

const linkOf = (path: string): string => {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** True when this process number is a PostgreSQL server now. */
export const isPostgres = (pid: number): boolean => basename(linkOf(`/proc/${pid}/exe`)).startsWith('postgres')

/** The line of a program's output that says why it failed: PostgreSQL's FATAL, else the last. */
export const reasonIn = (text: string): string => {
  const lines = text.trimEnd().split('\n')
  return (lines.find((line) => line.includes('FATAL')) ?? lines.at(-1))?.trim() ?? ''
}
