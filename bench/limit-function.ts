import type { Client } from 'pg'
import type { Recorded } from './recorded.ts'

const UPDATE = /^with touched as \((.*) returning 1\) select kernel\.exactly_one\(count\(\*\)\) from touched$/s

/**
 * One function that does what a recorded call did: who is asking, the reads, the changes, the journal and the outbox. It is written from the
 * statements themselves, so that the limit does the same work; only our guards (exactly one row) are left out. Answers the body that it wants.
 */
export const limitFunction = async (owner: Client, name: string, call: readonly Recorded[]): Promise<(call: readonly Recorded[]) => string> => {
  const work = call.filter((s) => s.values)
  const lines: string[] = []
  for (const [i, s] of work.entries()) {
    await owner.query(`prepare shape as ${s.text}`)
    const { rows: [shape] } = await owner.query<{ types: string[] }>("select array(select t::text from unnest(parameter_types) t) as types from pg_prepared_statements where name = 'shape'")
    await owner.query('deallocate shape')
    const value = (text: string) => text.replaceAll(/\$(\d+)/g, (_, n: string) => `((p->'s'->${i}->>${Number(n) - 1})::${shape?.types[Number(n) - 1] ?? 'text'})`)
    const changed = UPDATE.exec(s.text)
    if (changed?.[1]) lines.push(`${value(changed[1])};`)
    else if (/^with j as/.test(s.text)) lines.push(`${value(s.text).replace(/select 1$/, 'select 1 into n')};`)
    else if (/^insert/.test(s.text)) lines.push(`${value(s.text)};`)
    else lines.push(`perform ${value(s.text).replace(/^select/, '')};`)
  }
  await owner.query(`create schema if not exists bench; grant usage on schema bench to jalon_app;
    create or replace function bench.${name}(p jsonb) returns jsonb language plpgsql as $body$
    declare n int; k text;
    begin
      for k in select jsonb_object_keys(p->'who') loop perform set_config('app.' || k, p->'who'->>k, true); end loop;
      ${lines.join('\n      ')}
      return '{"status":"applied"}';
    end $body$; grant execute on function bench.${name}(jsonb) to jalon_app`)
  return (one) => JSON.stringify({ who: whoIn(one), s: one.filter((x) => x.values).map((x) => x.values?.map(plain)) })
}

const whoIn = (call: readonly Recorded[]): Record<string, string> =>
  Object.fromEntries([...(call.find((s) => s.text.startsWith('BEGIN'))?.text.matchAll(/SET LOCAL app\.(\w+) = '([^']+)'/g) ?? [])].map((m) => [m[1] ?? '', m[2] ?? '']))
const plain = (v: unknown): unknown =>
  typeof v === 'object' && v !== null && 'hex' in v ? `\\x${String(v.hex)}` : Array.isArray(v) ? `{${v.map((x) => JSON.stringify(String(x))).join(',')}}` : v
