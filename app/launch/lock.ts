import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { privateFolder } from './folders.ts'
import { StartRefusal } from './refusal.ts'

/**
 * Holds `data` for this process: a second start on the same folder is refused with `launch-already-started`.
 * Node has no file lock of its own; SQLite's is the kernel's, so a killed process never leaves one behind.
 */
export const holdFolder = (data: string): { release: () => void } => {
  privateFolder(data)
  const file = new DatabaseSync(join(data, 'start.lock'))
  try {
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    if (error instanceof Error && /locked|busy/.test(error.message)) throw new StartRefusal('launch-already-started', { folder: data })
    throw new StartRefusal('launch-folder-not-writable', { folder: data, reason: error instanceof Error ? error.message : 'EIO' })
  }
  let held = true
  return {
    release: () => {
      if (held) file.close()
      held = false
    },
  }
}
