import { createHash, createHmac } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'

/** The last seal, kept outside the database too: without it, cutting off the end of the journal would show nothing. */
export interface Head { no: number; mac: string }
export type Verdict = { ok: true; seals: number; rows: number; unsealed: number } | { ok: false; no: number; why: 'changed' | 'broken-chain' | 'cut-off' | 'gap' }

const LINES = `select xid::text, concat_ws('|', tenant_id, id, command, actor, session_kind, extract(epoch from happened_at), extract(epoch from recorded_at), status, refusal, encode(payload_hash, 'hex'), xid) as line
  from kernel.journal where xid >= $1::xid8 and xid < $2::xid8 order by journal.xid, tenant_id, id`

const digestOf = async (client: PoolClient, from: string, below: string) => {
  const hash = createHash('sha256')
  const { rows } = await client.query<{ line: string }>(LINES, [from, below])
  for (const r of rows) hash.update(r.line).update('\n')
  return { digest: hash.digest(), rows: rows.length }
}
const macOf = (key: string, no: number, below: string, rows: number, digest: Buffer, before: string, reads: Buffer | null) =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(`${no}|${below}|${rows}|${digest.toString('hex')}|${before}${reads ? `|${reads.toString('hex')}` : ''}`).digest()
const NONE = createHash('sha256').digest(), READS = 'select kernel.reads_digest($1::xid8, $2::xid8) as reads'

/** Seals what is finished: rows below the oldest transaction still running, chained to the seal before, with a key that is not in the database. */
export const seal = async (pool: Pool, key: string): Promise<Head | undefined> => {
  const client = await pool.connect()
  try {
    // What is read after the lock is what the process before left there: a snapshot taken with it would be older.
    await client.query("begin; select pg_advisory_xact_lock(hashtext('jalon.seal'))")
    const last = (await client.query('select no, below_xid::text as below, mac from kernel.seal order by no desc limit 1')).rows[0] as { no: number; below: string; mac: Buffer } | undefined
    const below = (await client.query('select pg_snapshot_xmin(pg_current_snapshot())::text as below')).rows[0].below as string
    const { digest, rows } = await digestOf(client, last?.below ?? '0', below)
    const reads = (await client.query(READS, [last?.below ?? '0', below])).rows[0].reads as Buffer
    if (rows === 0 && reads.equals(NONE)) { await client.query('commit'); return undefined }
    const no = (last?.no ?? 0) + 1, mac = macOf(key, no, below, rows, digest, last?.mac.toString('hex') ?? '', reads)
    await client.query('insert into kernel.seal (no, below_xid, rows, digest, mac, reads) values ($1, $2, $3, $4, $5, $6)', [no, below, rows, digest, mac, reads])
    await client.query('commit')
    return { no, mac: mac.toString('hex') }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Recomputes every seal. Says where the journal, or what was kept of reads, stops being what was sealed: a row changed, removed, added or moved, words that are not those it was kept for, a seal altered, the end cut off. */
export const verify = async (pool: Pool, key: string, head?: Head): Promise<Verdict> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const seals = (await client.query('select no, below_xid::text as below, rows, digest, mac, reads from kernel.seal order by no')).rows as { no: number; below: string; rows: number; digest: Buffer; mac: Buffer; reads: Buffer | null }[]
    let from = '0', before = '', total = 0
    for (const [i, s] of seals.entries()) {
      if (s.no !== i + 1) return { ok: false, no: i + 1, why: 'gap' }
      if (!macOf(key, s.no, s.below, s.rows, s.digest, before, s.reads).equals(s.mac)) return { ok: false, no: s.no, why: 'broken-chain' }
      const found = await digestOf(client, from, s.below)
      if (found.rows !== s.rows || !found.digest.equals(s.digest)) return { ok: false, no: s.no, why: 'changed' }
      if ((await client.query('select kernel.payloads_altered($1::xid8, $2::xid8) as n', [from, s.below])).rows[0].n > 0 || (s.reads && !s.reads.equals((await client.query(READS, [from, s.below])).rows[0].reads))) return { ok: false, no: s.no, why: 'changed' }
      from = s.below; before = s.mac.toString('hex'); total += s.rows
    }
    if (head && (seals.length < head.no || seals[head.no - 1]?.mac.toString('hex') !== head.mac)) return { ok: false, no: head.no, why: 'cut-off' }
    const unsealed = (await client.query('select count(*)::int as n from kernel.journal where xid >= $1::xid8', [from])).rows[0].n as number
    return { ok: true, seals: seals.length, rows: total, unsealed }
  } finally {
    await client.query('commit')
    client.release()
  }
}
