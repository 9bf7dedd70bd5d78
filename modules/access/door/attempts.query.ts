import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'

/** A level that rises with each wrong try and leaks one in `every` seconds; above `size`, one waits. */
interface Bucket { key: string; size: number; every: number }

// Nobody is ever locked out: one waits. Numbers: eight tries at once from one address on one account, then one each 20 s.
const pair = { size: 8, every: 20 }
const code = { size: 6, every: 30 }
const account = { size: 40, every: 15 }
/** A whole office behind one address: thirty people who all mistype three times wait for nothing. */
const address = { size: 120, every: 2 }
const KNOWN_DAYS = 90

const TAKE = `with asked as (select * from jsonb_to_recordset($1) as x (key text, size real, every real)),
stands as (select q.key, q.size, q.every, greatest(0, coalesce(a.level - extract(epoch from $2::timestamptz - a.at) / a.every, 0))::real as level from asked q left join auth.attempt a on a.key = q.key),
waits as (select max((level + 1 - size) * every) as seconds from stands where level + 1 > size),
taken as (insert into auth.attempt as a (key, level, every, at) select key, 1, every, $2 from stands where (select seconds from waits) is null order by key
  on conflict (key) do update set level = greatest(0, a.level - extract(epoch from excluded.at - a.at) / a.every) + 1, at = excluded.at returning key, level, every)
select coalesce((select seconds from waits), (select max((t.level - q.size) * q.every) from taken t join asked q on q.key = t.key where t.level > q.size), 0) as seconds`
const GOOD = `insert into auth.attempt as a (key, level, every, at, good_at) select key, 0, every, $2, case when key = $3 then $2::timestamptz end from jsonb_to_recordset($1) as x (key text, every real) order by key
  on conflict (key) do update set level = case when a.key = $3 then 0 else greatest(0, a.level - 1) end, good_at = coalesce(excluded.good_at, a.good_at)`

export type Step = 'password' | 'code' | 'unlock'

/**
 * Wrong tries at the doors of accounts. Keys are keyed hashes: neither an e-mail nor an address is stored. An account is counted whether it exists or not.
 * From an address where this account came in lately, only its own tries count: strangers cannot slow it there, nor a whole office each other.
 */
export const attemptsIn = (pool: Pool, secret: string) => {
  const keyOf = (...parts: string[]) => createHmac('sha256', secret).update(`attempt|${parts.join('|')}`).digest('base64url')
  const bucketsOf = async (step: Step, who: string, from: string, now: string): Promise<{ own: Bucket; all: Bucket[] }> => {
    const own = { key: keyOf(step, who, from), ...(step === 'code' ? code : pair) }
    if (step === 'unlock') return { own, all: [own] }
    const { rows } = await pool.query("select 1 from auth.attempt where key = $1 and good_at > $2::timestamptz - make_interval(days => $3)", [keyOf('password', who, from), now, KNOWN_DAYS])
    return { own, all: rows.length ? [own] : [own, { key: keyOf(step, who), ...account }, { key: keyOf(step, '', from), ...address }] }
  }
  return {
    /** Counts one try, before it is known whether it is right. Answers the seconds to wait: 0 = go on. A try that must wait is not counted. */
    async take(step: Step, who: string, from: string, now: string): Promise<number> {
      const { all } = await bucketsOf(step, who, from, now)
      const { rows } = await pool.query<{ seconds: number }>(TAKE, [JSON.stringify(all), now])
      if (Math.random() < 0.01) await pool.query("delete from auth.attempt where at < $1::timestamptz - make_interval(days => $2)", [now, KNOWN_DAYS])
      return Math.ceil(rows[0]?.seconds ?? 0)
    },
    /** It was right: gives the try back, and remembers that this account comes from here. */
    async good(step: Step, who: string, from: string, now: string): Promise<void> {
      const { own, all } = await bucketsOf(step, who, from, now)
      await pool.query(GOOD, [JSON.stringify(all), now, own.key])
    },
    /** Whether a code of six digits is used for the first time; a code seen over a shoulder opens nothing twice. */
    async fresh(who: string, digits: string, now: string): Promise<boolean> {
      await pool.query("delete from auth.used_code where at < $1::timestamptz - interval '5 minutes'", [now])
      const { rowCount } = await pool.query('insert into auth.used_code (key, at) values ($1, $2) on conflict do nothing', [keyOf('used', who, digits), now])
      return rowCount === 1
    },
  }
}
export type Attempts = ReturnType<typeof attemptsIn>
