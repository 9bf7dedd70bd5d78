import type { Pool, PoolClient } from 'pg'
import { seal, verify, type Head, type Verdict } from '#kernel/journal.ts'
import type { Pick } from '#test/scenarios/random-input.ts'
import type { World } from '#test/world.ts'

/** What somebody who owns the database, and not the key, may do to what is sealed. SQL with the random numbers that it needs; it must change something. */
interface Kind { name: string; sql(pick: Pick): string }

const journal = 'kernel.journal', payload = 'kernel.payload', reads = 'kernel.read', seals = 'kernel.seal'
const row = (table: string, pick: Pick, where = 'true') => `(select ctid from ${table} where ${where} order by md5(t::text || '${pick(1_000_000)}') limit 1)`.replace(`from ${table}`, `from ${table} t`)
/** Rows of a partitioned table stand where a place alone does not name them. */
const rows = (table: string, pick: Pick, n: number, where = 'true') => `(tableoid, ctid) in (select tableoid, ctid from ${table} t where ${where} order by md5(t::text || '${pick(1_000_000)}') limit ${n})`
const sealed = (table: string) => `xid < (select max(below_xid) from ${seals}) and xid >= coalesce((select min(below_xid) from ${seals} where ${table === reads ? 'reads is null' : 'false'}), '0'::xid8)`
/** One bit of one byte. */
const bit = (column: string, pick: Pick) => `set_bit(${column}, ${pick(1_000_000)} % (8 * length(${column})), 1 - get_bit(${column}, ${pick(1_000_000)} % (8 * length(${column}))))`
const flip = (column: string, pick: Pick) => { const at = pick(1_000_000); return bit(column, () => at) }
const letter = (column: string, pick: Pick) => { const at = `1 + ${pick(1_000_000)} % length(${column})`; return `overlay(${column} placing case substring(${column} from ${at} for 1) when 'x' then 'y' else 'x' end from ${at} for 1)` }
const id = (column: string, pick: Pick) => `overlay(${column}::text placing to_hex(15 - ('x' || lpad(substring(${column}::text from 30 for 1), 8, '0'))::bit(32)::int) from 30 for 1)::uuid /* ${pick(9)} */`
const moved = (column: string, pick: Pick) => `${column} + interval '${(pick(2) === 0 ? -1 : 1) * (1 + pick(9_000_000))} ${['microsecond', 'millisecond', 'second'][pick(3)]}'`

const changes = (table: string, set: Readonly<Record<string, (pick: Pick) => string>>): Kind[] => Object.entries(set).map(([column, value]) => ({ name: `${table}: another ${column}`, sql: (pick) => `update ${table} set ${column} = ${value(pick)} where ${rows(table, pick, 1, sealed(table))}` }))
const exchange = (table: string, column: string): Kind => ({ name: `${table}: ${column} of two lines exchanged`, sql: (pick) => `
  with a as (select tableoid, ctid, ${column} as v from ${table} t where ${sealed(table)} order by md5(t::text || '${pick(1_000_000)}') limit 1),
    b as (select t.tableoid, t.ctid, t.${column} as v from ${table} t, a where t.${column} is distinct from a.v and ${sealed(table)} order by md5(t::text || '${pick(1_000_000)}') limit 1)
  update ${table} t set ${column} = case when (t.tableoid, t.ctid) = (a.tableoid, a.ctid) then b.v else a.v end from a, b where (t.tableoid, t.ctid) in ((a.tableoid, a.ctid), (b.tableoid, b.ctid))` })
const removal = (table: string): Kind => ({ name: `${table}: lines removed`, sql: (pick) => `delete from ${table} where ${rows(table, pick, 1 + pick(5), sealed(table))}` })

/** Each with the same chance. */
export const kinds: readonly Kind[] = [
  ...changes(journal, {
    command: (p) => letter('command', p), actor: (p) => id('actor', p), tenant_id: (p) => id('tenant_id', p), id: (p) => id('id', p), session_kind: () => "case session_kind when 'user' then 'link' else 'user' end", happened_at: (p) => moved('happened_at', p), recorded_at: (p) => moved('recorded_at', p),
    status: () => "case status when 'applied' then 'refused' else 'applied' end", refusal: () => "coalesce(refusal, '') || 'x'", payload_hash: (p) => flip('payload_hash', p),
    xid: (p) => `(select below_xid from ${seals} order by md5(no::text || '${p(1_000_000)}') limit 1)`,
  }),
  removal(journal), ...['actor', 'payload_hash', 'happened_at', 'xid', 'command'].map((column) => exchange(journal, column)),
  { name: `${journal}: a line added`, sql: (p) => `insert into ${journal} select tenant_id, gen_random_uuid(), command, actor, session_kind, happened_at, recorded_at, status, refusal, payload_hash, xid from ${journal} where ctid = ${row(journal, p, sealed(journal))}` },
  ...([['input', letter('input', () => 0)], ['salt', flip('salt', () => 3)], ['answer', "answer || '{\"status\": \"other\"}'"], ['answer', "answer || '{\"id\": \"other\", \"code\": \"other\"}'"]] as const).map(([column, value]): Kind => ({ name: `${payload}: another ${column}`, sql: (p) => `update ${payload} p set ${column} = ${value} where (tenant_id, id) in (select tenant_id, id from ${journal} t where ${sealed(journal)} and exists (select from ${payload} q where (q.tenant_id, q.id) = (t.tenant_id, t.id)) order by md5(t::text || '${p(1_000_000)}') limit 1)` })),
  { name: `${payload}: one letter of the words`, sql: (p) => `update ${payload} p set input = ${letter('input', p)} where (tenant_id, id) in (select j.tenant_id, j.id from ${journal} j join ${payload} q using (tenant_id, id) where j.xid < (select max(below_xid) from ${seals}) order by md5(j.id::text || '${p(1_000_000)}') limit 1)` },
  ...changes(reads, { tenant_id: (p) => id('tenant_id', p), subject_id: (p) => id('subject_id', p), reader_id: (p) => id('reader_id', p), actor: (p) => id('actor', p), at: (p) => moved('at', p), how: () => "case how when 'opened' then 'listed' else 'opened' end", query: (p) => letter('query', p), xid: (p) => `(select below_xid from ${seals} order by md5(no::text || '${p(1_000_000)}') limit 1)` }),
  removal(reads), ...['subject_id', 'actor', 'at', 'reader_id', 'query'].map((column) => exchange(reads, column)),
  { name: `${reads}: all the readings of somebody removed`, sql: (p) => `delete from ${reads} where subject_id = (select subject_id from ${reads} t where ${sealed(reads)} order by md5(t::text || '${p(1_000_000)}') limit 1)` },
  { name: `${reads}: a reading added`, sql: (p) => `insert into ${reads} select tenant_id, subject_id, at, reader_id, actor, how, query, xid from ${reads} where ${rows(reads, p, 1, sealed(reads))}` },
  ...([['no', 'no + 1000'], ['below_xid', "(below_xid::text::bigint + 1)::text::xid8"], ['rows', 'rows + 1'], ['digest', flip('digest', () => 7)], ['mac', flip('mac', () => 11)], ['reads', flip('reads', () => 5)], ['reads', 'null']] as const).map(([column, value]): Kind => ({ name: `${seals}: another ${column}`, sql: (p) => `update ${seals} set ${column} = ${value} where ctid = ${row(seals, p, `${column} is not null`)}` })),
  { name: `${seals}: one taken out`, sql: (p) => `delete from ${seals} where ctid = ${row(seals, p)}` },
  { name: `${seals}: signed anew without the key, from one to the last`, sql: (p) => `update ${seals} set mac = sha256(mac || '${p(1_000_000)}'::bytea) where no >= (select no from ${seals} where ctid = ${row(seals, p)})` },
  { name: 'the end cut off, its lines too', sql: (p) => `with cut as (delete from ${seals} where no > ${p(1_000_000)} % (select max(no) from ${seals}) returning no), above as (select coalesce(max(below_xid), '0'::xid8) as x from ${seals} where no not in (select no from cut)),
    j as (delete from ${journal} where xid >= (select x from above)) delete from ${reads} where xid >= (select x from above)` },
  { name: 'a line changed and its seal computed anew, but for the key', sql: (p) => `with j as (update ${journal} set actor = gen_random_uuid() where ctid = ${row(journal, p, sealed(journal))} returning xid) update ${seals} set digest = sha256(digest), mac = sha256(mac) where no = (select min(no) from ${seals}, j where below_xid > j.xid)` },
]

/** A pool of the one connection of a transaction: what verifies sees what was changed there, as the role that verifies. */
const within = (client: PoolClient): Pool => ({ connect: async () => ({ query: (text: string, values?: unknown[]) => (/^(begin|commit)/.test(text) ? Promise.resolve() : client.query(text, values)), release: () => undefined }) }) as unknown as Pool

export interface Altered { tried: number; found: number; missed: string[]; kinds: Map<string, number> }
export type Verify = (pool: Pool, key: string, head?: Head) => Promise<Verdict>
/** `count` alterations, each of what was sealed and no other before it, then looked for by what `npm run verify-journal` runs. */
export const alter = async (w: World, { count, pick, head, key }: { count: number; pick: Pick; head: Head | undefined; key: string }, check: Verify = verify): Promise<Altered> => {
  const client = await w.owner.connect(), out: Altered = { tried: 0, found: 0, missed: [], kinds: new Map() }
  try {
    await client.query('begin')
    while (out.tried < count) {
      const kind = kinds[out.tried < kinds.length ? out.tried : pick(kinds.length)]
      if (!kind) break
      await client.query('savepoint sound')
      const { rowCount } = await client.query(kind.sql(pick))
      if (!rowCount) throw new Error(`${kind.name}: changed nothing`)
      await client.query('set local role jalon_worker')
      const told = await check(within(client), key, head)
      await client.query('rollback to sound')
      out.tried++
      out.kinds.set(kind.name, (out.kinds.get(kind.name) ?? 0) + 1)
      if (told.ok) out.missed.push(kind.name)
      else out.found++
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
  return out
}

/** Seals all that there is: other databases of a server may hold an older transaction for a moment. */
export const sealAll = async (worker: Pool, key: string): Promise<Head | undefined> => {
  for (let i = 0; i < 500; i++) {
    await seal(worker, key)
    const told = await verify(worker, key)
    if (!told.ok) throw new Error(`the journal does not verify before anything was altered: ${told.why}`)
    const [last] = (await worker.query("select no::int, encode(mac, 'hex') as mac from kernel.seal order by no desc limit 1")).rows as Head[]
    if (told.unsealed === 0) return last
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('an older transaction does not end')
}
