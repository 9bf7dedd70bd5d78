import type { PoolClient } from 'pg'
import * as z from 'zod'
import { digestOf, setsDigest, type News, type Put } from '#device/pull.ts'
import type { Row, SetOf } from '#device/store.ts'
import { named, opening, seeThrough } from '#kernel/sql.ts'
import type { See } from '#kernel/command.ts'
import { setsHeld } from './sync-sets.ts'
import type { Member } from './sync.ts'
import type { Tools } from './tools.ts'

/** How many days a device may be read without meeting us. */
export const LEASE_DAYS = 14
const PAGE = 500, MOST_CHANGES = 5_000

const as = z.object({ tenant: z.guid(), user: z.guid() }), digest = z.string().max(64)
export const asked = z.object({ as, epoch: z.guid().optional(), xid: z.string().regex(/^\d{1,20}$/).optional(), sets: digest.optional(), caseload: digest.optional(), whole: z.record(z.string().max(63), z.string().max(64)), settled: z.array(z.uuid()).max(500) })
export const fetched = z.object({ as, files: z.array(z.guid()).min(1).max(20) })
export const fetchedTable = z.object({ as, table: z.string().max(63), after: z.guid().nullable() })

interface Reading { client: PoolClient; see: See; rows<T>(text: string, values?: unknown[]): Promise<T[]> }
/** One snapshot, read-only, as the member: row security decides what is there. */
const reading = async <T>({ engine }: Tools, s: Member, work: (r: Reading) => Promise<T>): Promise<T> => {
  const client = await engine.pool.connect()
  try {
    await client.query(opening('ISOLATION LEVEL REPEATABLE READ READ ONLY', s))
    const told = await work({ client, see: seeThrough(client, engine.catalogue, s), rows: async <R>(text: string, values: unknown[] = []) => (await client.query(named(text, values))).rows as R[] })
    await client.query('COMMIT')
    return told
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
const idOf = (tools: Tools, table: string) => tools.engine.catalogue[table]?.key.at(-1) ?? 'id'
const putOf = (tools: Tools, table: string, rows: readonly Row[]): Put => rows.map((row) => [table, String(row[idOf(tools, table)]), row] as const)
const ofFiles = setsHeld.flatMap(({ table, by }) => (by === undefined ? [] : [{ table, by }])), wholes = setsHeld.filter(({ by }) => by === undefined)
/** Whoever I accompany, the nearest promise first: today's people come down before the others. */
const caseloadOf = async (see: See, s: Member): Promise<string[]> => {
  const mine = await see.many('participation', { counsellor_id: s.actor, ended_on: null })
  return [...new Set(mine.sort((a, b) => (a.next_on ?? '9').localeCompare(b.next_on ?? '9') || (a.id < b.id ? -1 : 1)).map((p) => p.person_id))]
}
/** Every row that row security lets this member read: of an exchange, also those that the other side keeps. */
const readBy = (tools: Tools, s: Member, { rows }: Reading, { table, by }: { table: string; by: string }, ids: readonly string[]): Promise<Row[]> =>
  tools.engine.catalogue[table]?.kind === 'tenant' ? rows(`select * from "${table}" where tenant_id = $2 and "${by}" = any($1)`, [ids, s.tenant]) : rows(`select * from "${table}" where "${by}" = any($1)`, [ids])

/** What changed for this member since her device asked last: below the oldest transaction still running, so that nothing that ends late is skipped. */
export const news = (tools: Tools, s: Member, ask: z.output<typeof asked>): Promise<News> => reading(tools, s, async (r) => {
  const { see, rows } = r, [now] = await rows<{ xid: string; epoch: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid, epoch from kernel.installation')
  if (!now) throw new Error('no installation')
  const caseload = await caseloadOf(see, s), other = ask.epoch !== now.epoch || ask.xid === undefined || ask.sets !== await setsDigest(setsHeld)
  const touched = other ? [] : await rows<{ keys: [string, string][] }>('select keys from kernel.touched where tenant_id = $1 and xid >= $2::xid8 and xid < $3::xid8 order by xid limit $4', [s.tenant, ask.xid, now.xid, MOST_CHANGES])
  // After too long away it is shorter to begin again.
  const again = other || touched.length === MOST_CHANGES
  const keys = Map.groupBy(again ? [] : touched.flatMap((one) => one.keys), ([table]) => table), mine = new Set(caseload), put: [string, string, Row][] = [], drop: [string, string][] = []
  for (const { table, by } of ofFiles) {
    const ids = [...new Set(keys.get(table)?.map(([, id]) => id))]
    if (!ids.length) continue
    const found = putOf(tools, table, await readBy(tools, s, r, { table, by: idOf(tools, table) }, ids)), here = new Set(found.map(([, id]) => id))
    // Of somebody else's caseload nothing is said.
    put.push(...found.filter(([, , row]) => mine.has(String(row[by]))).map(([t, id, row]): [string, string, Row] => [t, id, row]))
    drop.push(...ids.filter((id) => !here.has(id)).map((id): [string, string] => [table, id]))
  }
  const versions: Record<string, string> = {}
  for (const { table } of wholes) {
    const [v] = await rows<{ v: string }>(`select count(*) || '-' || coalesce(max(xmin::text::bigint), 0) as v from "${table}"`)
    if (v && (again || ask.whole[table] !== v.v)) versions[table] = v.v
  }
  const covered = ask.settled.length ? await rows<{ id: string }>('select id from kernel.journal where tenant_id = $1 and id = any($2) and xid < $3::xid8', [s.tenant, ask.settled, now.xid]) : []
  return {
    now: tools.clock.now(), days: LEASE_DAYS, ...now, ...(again && { sets: setsHeld as readonly SetOf[] }), ...((again || ask.caseload !== await digestOf(caseload)) && { caseload }),
    put, drop, whole: versions, covered: covered.map(({ id }) => id),
  }
})

/** Whole files of the caseload; what is not in it (any more) does not come. That they came down is kept as a reading of each person. */
export const filesOf = async (tools: Tools, s: Member, files: readonly string[]): Promise<{ put: Put }> => {
  const told = await reading(tools, s, async (r) => {
    const mine = new Set(await caseloadOf(r.see, s)), wanted = files.filter((file) => mine.has(file))
    return { wanted, put: wanted.length ? (await Promise.all(ofFiles.map(async (set) => putOf(tools, set.table, await readBy(tools, s, r, set, wanted))))).flat() : [] }
  })
  if (told.wanted.length) await tools.pool.query(named('select kernel.note_reads($1, $2, $3, $4, $5, $6, $7)', [told.wanted.map(() => s.tenant), told.wanted, s.tenant, s.actor, 'listed', 'sync.files', tools.clock.now()]))
  return { put: told.put }
}

/** One page of a whole table, in the order of its keys; undefined for a table that devices do not hold whole. */
export const pageOf = async (tools: Tools, s: Member, table: string, after: string | null): Promise<{ put: Put; after?: string } | undefined> => {
  if (!wholes.some((set) => set.table === table)) return undefined
  const id = idOf(tools, table)
  const found = await reading(tools, s, ({ rows }) => rows<Row>(`select * from "${table}" where ($1::uuid is null or "${id}" > $1::uuid) order by "${id}" limit ${PAGE}`, [after])), last = found.at(-1)
  return { put: putOf(tools, table, found), ...(found.length === PAGE && last && { after: String(last[id]) }) }
}
