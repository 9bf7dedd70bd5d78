import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'
import type { Clock } from './clock.ts'
import type { Role } from './register.ts'
import type { Session } from './session.ts'

export const IDLE_MS = 15 * 60_000
/** A link that nobody uses ends after this; used, it lives as long as a member's session. */
export const LINK_IDLE_MS = 2 * 3_600_000
export const LONGEST_MS = 12 * 3_600_000
const FRESH_MS = 2_000 // a revoked session lives at most this long in another process

export interface Begun { kind: 'user' | 'link'; tenant: string; actor: string; role: Role; zone: string; subject?: string; helper?: string; account?: string; until?: string }
type Known = Session & { seen: number; ends: number; read: number; written: number }

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Sessions by token. The table holds hashes only; a few seconds of memory spare a trip for each request. */
export const sessionsIn = (pool: Pool, clock: Clock, key: string) => {
  const memory = new Map<string, Known>()
  const now = () => Date.parse(clock.now())
  return {
    /** Starts a session and answers its token, which is stored nowhere. */
    async start(b: Begun): Promise<string> {
      const token = randomBytes(24).toString('base64url')
      const until = b.until ?? new Date(now() + LONGEST_MS).toISOString()
      await pool.query('select kernel.session_start($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
        [hashOf(token), b.kind, b.tenant, b.actor, b.role, b.subject ?? null, b.helper ?? null, b.account ?? null, b.zone, clock.now(), until])
      return token
    },
    /** The session of a token; `locked` when a member was away for fifteen minutes; undefined when it ended. `active` = somebody did something. */
    async open(token: string, active: boolean): Promise<Session | 'locked' | undefined> {
      const hash = hashOf(token), id = hash.toString('hex')
      let known = memory.get(id)
      if (!known || now() - known.read > FRESH_MS || now() < known.read) {
        const row = (await pool.query('select * from kernel.session_open($1)', [hash])).rows[0] as Record<string, string> | undefined
        if (!row) { memory.delete(id); return undefined }
        const { kind, tenant_id, actor, role, subject, helper, zone, account } = row
        const seen = Math.max(known?.seen ?? 0, Date.parse(row['seen_at'] ?? ''))
        known = { kind, tenant: tenant_id, actor, role, zone, account: account ?? undefined, ...(subject && { subject }), ...(helper && { helper }), seen, ends: Date.parse(row['ends_at'] ?? ''), read: now(), written: Date.parse(row['seen_at'] ?? '') } as Known
        memory.set(id, known)
        if (memory.size > 5_000) memory.delete(memory.keys().next().value ?? '')
      }
      if (now() >= known.ends || (known.kind === 'link' && now() - known.seen > LINK_IDLE_MS)) return undefined
      if (known.kind === 'user' && now() - known.seen > IDLE_MS) return 'locked'
      if (active) {
        known.seen = now()
        if (known.seen - known.written > 60_000) { known.written = known.seen; await pool.query('select kernel.session_seen($1, $2)', [hash, clock.now()]) }
      }
      return known
    },
    /** Opens a locked session again, once the caller proved who she is. */
    async unlock(token: string): Promise<void> {
      memory.delete(hashOf(token).toString('hex'))
      await pool.query('select kernel.session_seen($1, $2)', [hashOf(token), clock.now()])
    },
    /** Ends one session (token), all of an account, or all of a member or a path (`but`: save that token's); at once here, within seconds elsewhere. */
    async end(which: { token: string } | { account: string } | { tenant: string; actor: string; but?: string }): Promise<void> {
      const { rows } = await pool.query('select kernel.session_end($1, $2, $3, $4, $5) as hash', [
        'token' in which ? hashOf(which.token) : null, 'account' in which ? which.account : null,
        'tenant' in which ? which.tenant : null, 'tenant' in which ? which.actor : null, 'tenant' in which && which.but ? hashOf(which.but) : null])
      for (const r of rows as { hash: Buffer }[]) memory.delete(r.hash.toString('hex'))
    },
    /** What proves that a form came from a page shown to this cookie. */
    seal: (about: string) => createHmac('sha256', key).update(about).digest('base64url').slice(0, 32),
    sealed(about: string, seal: string): boolean {
      const right = Buffer.from(this.seal(about)), given = Buffer.from(seal)
      return right.length === given.length && timingSafeEqual(right, given)
    },
  }
}
export type Sessions = ReturnType<typeof sessionsIn>
