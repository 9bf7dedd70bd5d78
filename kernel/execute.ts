import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool, PoolClient, QueryConfig } from 'pg'
import type * as z from 'zod'
import type { Clock } from './clock.ts'
import { isRefusal, NotFound, refuse, type Change, type Command, type Decision } from './command.ts'
import type { Registry } from './module.ts'
import type { Catalogue } from './register.ts'
import { may, type Session } from './session.ts'
import { named, oneTrip, opening, seeThrough, statements, touched } from './sql.ts'

/** A command as it arrives: its id is made by the sender, and the same id always gets the same answer. */
export interface Envelope { id: string; name: string; input: unknown; happenedAt?: string | undefined }
export type Outcome =
  | { status: 'applied'; id: string }
  | { status: 'refused'; code: string; args?: Record<string, string | number>; issues?: { path: string; code: string }[] }

/** Everything the kernel works with; made once at start. `committed` is told when jobs wait in the outbox. */
export interface Engine { pool: Pool; registry: Registry; catalogue: Catalogue; clock: Clock; committed(): void; recorder?: (statement: QueryConfig | string) => void }

const RECORD = `with j as (insert into kernel.journal (tenant_id, id, command, actor, session_kind, happened_at, status, refusal, payload_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)),
p as (insert into kernel.payload (tenant_id, id, salt, input, answer) values ($1, $2, $10, $11, $12)),
t as (insert into kernel.touched (tenant_id, command_id, keys) select key::uuid, $2, value from jsonb_each($13)),
o as (insert into kernel.outbox (tenant_id, command_id, name, payload, run_at)
  select tenant, $2, name, payload, coalesce(at, now()) from jsonb_to_recordset($14) as x (tenant uuid, name text, payload jsonb, at timestamptz))
select 1`

const SAID = /^(journal|payload)_pkey$/

/** Performs one command: permission, then one serializable transaction in two trips, then the jobs. Never throws for what a user can cause. */
export const perform = async (e: Engine, s: Session, env: Envelope): Promise<Outcome> => {
  const command = e.registry.commands.get(env.name)
  if (!command) return refused('kernel.unknown-command')
  if (s.kind === 'public') return refused('kernel.not-permitted')
  const input = command.input.safeParse(env.input)
  if (!input.success) return { status: 'refused', code: 'kernel.invalid-input', issues: input.error.issues.map(issueOf) }
  const sent = JSON.stringify(input.data)
  for (let attempt = 0; ; attempt++) {
    const client = await e.pool.connect()
    let broken: Error | undefined
    try {
      return await transaction(e, client, s, command, env, input.data, sent)
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      if (unreadable(error)) return refused('kernel.invalid-input')
      // Two commands met: run again, on fresh facts.
      const again = code === '40001' || code === '40P01'
      if (!again || attempt >= 24) {
        if (code.startsWith('08') || code === '') broken = error as Error
        throw error
      }
    } finally {
      client.release(broken)
    }
    await wait(Math.random() * Math.min(4 * 2 ** Math.min(attempt, 6), 150))
  }
}

const transaction = async (e: Engine, client: PoolClient, s: Session, command: Command, env: Envelope, input: z.output<z.ZodType>, sent: string, settled?: Decision): Promise<Outcome> => {
  const send = (statement: QueryConfig | string) => (e.recorder?.(statement), client.query(statement as QueryConfig))
  const now = e.clock.now(), today = e.clock.today(s.zone)
  // First trip: BEGIN, who is asking, and the facts that need nothing else.
  const [opened, decided] = await oneTrip(client, () => Promise.allSettled([
    send(opening('ISOLATION LEVEL SERIALIZABLE', s, env.id)), settled ?? decideOn(e, client, s, command, env.id, input, now, today),
  ]))
  if (opened.status === 'rejected' || decided.status === 'rejected') {
    await client.query('ROLLBACK')
    throw opened.status === 'rejected' ? opened.reason : (decided as PromiseRejectedResult).reason
  }
  const decision: Decision = decided.value
  const changes: readonly Change[] = isRefusal(decision) ? [] : decision
  const outcome: Outcome = isRefusal(decision) ? refused(decision.code, decision.args) : { status: 'applied', id: env.id }
  const salt = randomBytes(16)
  const jobs = changes.flatMap((c) => (c.do === 'job' ? [{ tenant: c.tenant ?? s.tenant, name: c.name, payload: c.payload, at: c.at ?? null }] : []))
  // Second trip: the changes, the journal, the outbox and COMMIT.
  const results = await oneTrip(client, () => Promise.allSettled([
    ...statements(e.catalogue, s, changes).map(send),
    send(named(RECORD, [
      s.tenant, env.id, command.name, s.actor, s.kind, env.happenedAt ?? now, outcome.status, outcome.status === 'refused' ? outcome.code : null,
      createHash('sha256').update(salt).update(sent).digest(), salt, sent, JSON.stringify(outcome),
      JSON.stringify(touched(e.catalogue, s, changes)), JSON.stringify(jobs),
    ])),
    send('COMMIT'),
  ]))
  const failed = results.find((r) => r.status === 'rejected')
  if (!failed) {
    if (jobs.length) e.committed()
    return outcome
  }
  const error = failed.reason as { code?: string; constraint?: string }
  // Every path ends by writing the journal, so a command that was already answered always meets its own row there.
  if (error.code === '23505' && SAID.test(error.constraint ?? '')) return toldBefore(client, s, env, sent)
  const rule = settled ? undefined : brokenRule(error)
  if (!rule) throw failed.reason
  return transaction(e, client, s, command, env, input, sent, rule)
}

/** The stored answer, to the same sender of the same thing; anybody else who uses that id is told so. */
const toldBefore = async (client: PoolClient, s: Session, env: Envelope, sent: string): Promise<Outcome> => {
  const { rows } = await client.query(named('select * from kernel.answered($1, $2, $3)', [s.tenant, env.id, sent]))
  const [before] = rows as { actor: string; command: string; same: boolean; answer: Outcome }[]
  if (!before) throw Object.assign(new Error('the other sender rolled back'), { code: '40001' })
  return before.actor === s.actor && before.command === env.name && before.same ? before.answer : refused('kernel.id-reused')
}

const decideOn = async (e: Engine, client: PoolClient, s: Session, command: Command, id: string, input: unknown, now: string, today: string): Promise<Decision> => {
  if (!may(e.registry.permissions, s, command.permission)) return refuse('kernel.not-permitted')
  try {
    const facts = await command.facts(seeThrough(client, e.catalogue, s), input, { session: s, today })
    return command.decide(facts, input, { now, today, session: s, id })
  } catch (error) {
    if (error instanceof NotFound) return refuse('kernel.not-found')
    throw error
  }
}

/** A broken constraint is a refusal named after it: `referral_one_open_a_door` → `referral.one-open-a-door`. A key met twice is `kernel.already-exists`. */
const brokenRule = (error: { code?: string; constraint?: string; table?: string }): Decision | undefined => {
  if (error.code === '42501') return refuse('kernel.not-permitted')
  if (error.code === 'JA001') return refuse('kernel.changed-meanwhile')
  if (!['23505', '23503', '23514', '23P01', '23502'].includes(error.code ?? '') || SAID.test(error.constraint ?? '')) return undefined
  const { constraint = '', table = '' } = error
  if (error.code === '23505' && constraint.endsWith('_pkey')) return refuse('kernel.already-exists')
  if (!constraint.startsWith(`${table}_`) || /_(pkey|fkey|key|check)\d*$/.test(constraint)) return refuse('kernel.constraint')
  return refuse(`${table.replaceAll('_', '-')}.${constraint.slice(table.length + 1).replaceAll('_', '-')}`)
}

/** What no column holds came with the input (a NUL, half a character, a day of no calendar, a number too long): only PostgreSQL knows, and sent again it would break again. */
export const unreadable = (error: unknown): boolean => ['22003', '22007', '22008', '22009', '22021', '22P02', '22P05'].includes((error as { code?: string }).code ?? '')
export const refused = (code: string, args?: Record<string, string | number>): Outcome & { status: 'refused' } => ({ status: 'refused', code, ...(args && { args }) })
const issueOf = (i: { path: PropertyKey[]; code?: string }) => ({ path: i.path.join('.'), code: i.code ?? 'invalid' })
