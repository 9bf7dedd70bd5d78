import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { seal, type Head } from '#kernel/journal.ts'
import type { Config } from './config.ts'

const headFile = (config: Config) => join(config.data, 'journal-head.json')

/** The last seal as it stands outside the database; undefined before the first one. */
export const readHead = (config: Config): Head | undefined => {
  try {
    return JSON.parse(readFileSync(headFile(config), 'utf8')) as Head
  } catch {
    return undefined
  }
}

/** Seals the journal now, and keeps the head outside the database. */
export const sealNow = async (pool: Pool, config: Config): Promise<Head | undefined> => {
  const head = await seal(pool, config.secrets.journal)
  if (head) {
    writeFileSync(`${headFile(config)}.new`, JSON.stringify(head), { mode: 0o600 })
    renameSync(`${headFile(config)}.new`, headFile(config))
  }
  return head
}

/** Seals every minute until stopped. */
export const sealing = (pool: Pool, config: Config, failed: (error: unknown) => void): { stop(): void } => {
  const every = setInterval(() => void sealNow(pool, config).catch(failed), 60_000)
  every.unref()
  return { stop: () => clearInterval(every) }
}
