import type { Client } from 'pg'
import type { Recorded } from './recorded.ts'

const UPDATE = /^with touched as \((.*) returning 1\) select kernel\.exactly_one\(count\(\*\)\) from touched$/s

/**
 * One function that does what a recorded call did: who is asking, the reads, the changes, the journal and the outbox. It is written from the
 * statements themselves, so that the limit does the same work; only our guards (exactly one row) are left out. A call that only reads answers
 * the rows that it read, since that is its work. Answers the body that it wants. `shape`: a call whose statements all the others make, or fewer.
 */
export const limitFunction = async (owner: Client, name: string, shape: readonly Recorded[]): Promise<(call: readonly Recorded[]) => string> => {
  const work = shape.filter((s) => s.values), lines: string[] = [], values: string[] = [], reads = !work.some((s) => /^(insert|with)/.test(s.text))
  for (const [i, s] of work.entries()) {
    await owner.query(`prepare shape as ${s.text}`)
    const { rows: [told] } = await owner.query<{ types: string[] }>("select array(select t::text from unnest(parameter_types) t) as types from pg_prepared_statements where name = 'shape'")
    await owner.query('deallocate shape')
    // Each value once, in a variable: written where it is used, it would be read out of the body again for each row.
    for (const [n, type] of (told?.types ?? []).entries()) values.push(`v${i}_${n + 1} ${type} := (p->'s'->${i}->>${n})::${type};`)
    const value = (text: string) => text.replaceAll(/\$(\d+)/g, (_, n: string) => `v${i}_${n}`)
    const changed = UPDATE.exec(s.text)
    if (changed?.[1]) lines.push(`${value(changed[1])};`)
    else if (/^with j as/.test(s.text)) lines.push(`${value(s.text).replace(/select 1$/, 'select 1 into n')};`)
    else if (/^insert/.test(s.text)) lines.push(`${value(s.text)};`)
    else if (reads && !s.text.startsWith('select kernel.')) lines.push(`told := told || jsonb_build_array((select coalesce(jsonb_agg(q), '[]') from (${value(s.text)}) q));`)
    else lines.push(`perform ${value(s.text).replace(/^select/, '')};`)
  }
  await owner.query(`create schema if not exists bench; grant usage on schema bench to jalon_app;
    create or replace function bench.${name}(p jsonb) returns jsonb language plpgsql as $body$
    declare n int; k text; told jsonb := '[]';
      ${values.join('\n      ')}
    begin
      for k in select jsonb_object_keys(p->'who') loop perform set_config('app.' || k, p->'who'->>k, true); end loop;
      ${lines.join('\n      ')}
      return jsonb_build_object('status', 'applied', 'told', told);
    end $body$; grant execute on function bench.${name}(jsonb) to jalon_app`)
  return (one) => JSON.stringify({ who: whoIn(one), s: one.filter((x) => x.values).map((x) => x.values?.map(plain)) })
}

const whoIn = (call: readonly Recorded[]): Record<string, string> =>
  Object.fromEntries([...(call.find((s) => s.text.startsWith('BEGIN'))?.text.matchAll(/SET LOCAL app\.(\w+) = '([^']+)'/g) ?? [])].map((m) => [m[1] ?? '', m[2] ?? '']))
const plain = (v: unknown): unknown =>
  typeof v === 'object' && v !== null && 'hex' in v ? `\\x${String(v.hex)}` : Array.isArray(v) ? `{${v.map((x) => JSON.stringify(String(x))).join(',')}}` : v
