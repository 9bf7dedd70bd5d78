import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, privateFolder } from './folders.ts'
import { errorCode, StartRefusal } from './refusal.ts'

const names = ['session', 'journal', 'pepper', 'auth'] as const

/** 32 random bytes each, in hexadecimal. Without them codes, sealed batches and sessions of a restored backup are lost. */
export type Secrets = Record<(typeof names)[number], string>

/**
 * Reads `data/secrets/*.key`, made once at the first start (folder 0700, files 0600).
 * Refuses with `launch-secret-missing` when a database stands there without its secrets, rather than inventing others.
 */
export const ensureSecrets = (data: string): Secrets => {
  const folder = privateFolder(join(dataFolder(data), 'secrets'))
  const used = existsSync(join(data, 'postgres', 'PG_VERSION'))
  const secret = (name: string): string => {
    const file = join(folder, `${name}.key`)
    if (!existsSync(file)) {
      if (used) throw new StartRefusal('launch-secret-missing', { file })
      write(file, randomBytes(32).toString('hex'))
    }
    return read(file)
  }
  return { session: secret('session'), journal: secret('journal'), pepper: secret('pepper'), auth: secret('auth') }
}

const read = (file: string): string => {
  try {
    chmodSync(file, 0o600)
    const value = readFileSync(file, 'utf8').trim()
    if (/^[0-9a-f]{64}$/.test(value)) return value
  } catch (error) {
    throw new StartRefusal('launch-secret-unreadable', { file, reason: errorCode(error) ?? 'EIO' })
  }
  throw new StartRefusal('launch-secret-unreadable', { file, reason: '64 × 0-9a-f' })
}

/** Whole or not at all, and on disk before anything depends on it. */
const write = (file: string, value: string): void => {
  try {
    const draft = openSync(`${file}.new`, 'w', 0o600)
    writeSync(draft, `${value}\n`)
    fsyncSync(draft)
    closeSync(draft)
    renameSync(`${file}.new`, file)
  } catch (error) {
    throw new StartRefusal('launch-folder-not-writable', { folder: file, reason: errorCode(error) ?? 'EIO' })
  }
}
