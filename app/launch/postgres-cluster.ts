import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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
  if (made.status !== 0) throw new StartRefusal('launch-postgres-failed', { reason: lastLine(made.stderr || String(made.error ?? '')), log: '' })
  renameSync(draft, cluster)
}

/** What the server running on this cluster wrote about itself, or undefined when none runs. */
export const runningServer = (cluster: string): { pid: number; host: string; port: number } | undefined => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port, host] = readFileSync(file, 'utf8').split('\n')
  if (isPostgres(Number(pid))) return { pid: Number(pid), host: host ?? '', port: Number(port) }
  // A restarted machine or container may have given the number to somebody else: PostgreSQL would then refuse to start.
  rmSync(file, { force: true })
  return undefined
}

/** True when this process number is a PostgreSQL server now. */
export const isPostgres = (pid: number): boolean => {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres')
  } catch {
    return false
  }
}

/** The last line of a program's output that says something. */
export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)?.trim() ?? ''
