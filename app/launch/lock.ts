import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataFolder } from './folders.ts'
import { StartRefusal } from './refusal.ts'

/**
 * Holds `data` for this process: a second start on the same folder is refused with `launch-already-started`.
 * Node has no file lock of its own; SQLite's is the kernel's, so a killed process never leaves one behind.
 */
export const holdFolder = (data: string): { release: () => void } => {
  const holder = join(dataFolder(data), 'start.pid')
  const file = lock(join(data, 'start.lock'), holder)
  writeFileSync(holder, String(process.pid))
  let held = true
  return {
    release: () => {
      if (held) file.close()
      held = false
    },
  }
}

const lock = (path: string, holder: string): DatabaseSync => {
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(path)
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return file
  } catch (error) {
    file?.close()
    const reason = error instanceof Error ? error.message : 'EIO'
    if (/locked|busy/.test(reason)) throw new StartRefusal('launch-already-started', { folder: dirname(path), process: existsSync(holder) ? readFileSync(holder, 'utf8') : '?' })
    throw new StartRefusal('launch-folder-not-writable', { folder: path, reason })
  }
}
