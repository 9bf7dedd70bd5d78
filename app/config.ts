import { resolve } from 'node:path'
import * as z from 'zod'
import { StartRefusal } from './launch/refusal.ts'
import { ensureSecrets, type Secrets } from './launch/secrets.ts'

/** What an operator decides, read once at the start. Every variable is described in the README. */
export type Config = {
  port: number
  /** The data folder: database, secrets, logs. Absolute. */
  data: string
  /** A maintained PostgreSQL instead of the embedded one. */
  databaseUrl?: string
  /** Where people reach the site, without a final slash: links, passkeys, cookies. */
  origin?: string
  /** Start straight into a demonstration network; means nothing to a database that is not one. */
  demo: boolean
  /** A proxy stands in front and may be believed about the address of the visitor. */
  trustProxy: boolean
  secrets: Secrets
}

type Environment = Readonly<Record<string, string | undefined>>

const checkout = resolve(import.meta.dirname, '..')
const portNumber = z.coerce.number().int().min(1).max(65_535)

/**
 * Reads the environment, and makes the secrets at the first start.
 * Refuses with `launch-bad-port`, `launch-bad-origin`, `launch-bad-database-url`, `launch-folder-not-writable`,
 * `launch-secret-missing`, `launch-secret-unreadable`.
 */
export const readConfig = (env: Environment): Config => {
  const port = portNumber.safeParse(env['PORT'] || 4600)
  if (!port.success) throw new StartRefusal('launch-bad-port', { value: env['PORT'] ?? '' })
  const data = resolve(env['JALON_DATA'] || `${checkout}/.jalon`)
  const origin = readOrigin(env['JALON_ORIGIN'])
  const databaseUrl = readDatabaseUrl(env['DATABASE_URL'])
  return {
    port: port.data,
    data,
    ...(databaseUrl && { databaseUrl }),
    ...(origin && { origin }),
    demo: ['1', 'true', 'yes'].includes(env['JALON_DEMO'] ?? ''),
    trustProxy: origin?.startsWith('https:') ?? false,
    secrets: ensureSecrets(data),
  }
}

/** Passkeys and secure cookies need https; only this machine itself may do without. */
const readOrigin = (value: string | undefined): string | undefined => {
  if (!value) return undefined
  const url = URL.parse(value)
  const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && here)
  if (!url || !safe || url.pathname !== '/' || url.search || url.hash || url.username) throw new StartRefusal('launch-bad-origin', { value })
  return url.origin
}

/** The value may hold a password: the refusal does not repeat it. */
const readDatabaseUrl = (value: string | undefined): string | undefined => {
  if (!value) return undefined
  const url = URL.parse(value)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) throw new StartRefusal('launch-bad-database-url')
  return value
}
