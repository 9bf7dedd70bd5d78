import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** PostgreSQL refuses to run as root. How a child process of ours gives root up, and who then owns its folders. */
export type Privileges = {
  prefix: readonly string[]
  owner: { uid: number; gid: number } | undefined
}

export const nobody = 65534
const unshare = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
const setpriv = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--']

const works = (prefix: readonly string[]): boolean => {
  const [program = '', ...args] = prefix
  return spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0
}

/** The ways that exist, best first; the name forces one in tests. */
export const ways = {
  /** An ordinary user needs nothing. */
  plain: (): Privileges | undefined => (process.getuid?.() === 0 ? undefined : { prefix: [], owner: undefined }),
  /** Root outside, nobody inside: the files stay root's, and a checkout in root's home works. */
  unshare: (): Privileges | undefined => (works(unshare) ? { prefix: unshare, owner: { uid: 0, gid: 0 } } : undefined),
  /** Containers often forbid user namespaces: become nobody, keep the right to cross folders such as root's home. */
  setpriv: (): Privileges | undefined => (works(setpriv) ? { prefix: setpriv, owner: { uid: nobody, gid: nobody } } : undefined),
} as const

/** The first way that works on this machine, or undefined. */
export const dropRoot = (): Privileges | undefined => ways.plain() ?? ways.unshare() ?? ways.setpriv()

/** Gives a folder and what it holds to `owner`, when it is not theirs yet (after a change of machine or of way). */
export const giveFolder = (folder: string, owner: Privileges['owner']): void => {
  if (!owner || lstatSync(folder).uid === owner.uid) return
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || entry.isFile()) chownSync(path, owner.uid, owner.gid)
  }
  chownSync(folder, owner.uid, owner.gid)
}
