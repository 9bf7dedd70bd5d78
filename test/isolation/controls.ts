import type { PoolClient } from 'pg'
import type { Catalogue } from '#kernel/register.ts'
import { readsThrough, writesOutsideCommand, writesThrough, type Barrier } from './barrier.ts'
import type { Reader } from './reach.ts'
import type { Universe } from './universe.ts'

type Check = (client: PoolClient, universe: Universe, reader: Reader, only: string) => Promise<Barrier>
/** A safeguard taken away from one table, and the check that must report it. */
export interface Control { name: string; table: string; without: string; check: Check }

interface Policy { name: string; verb: string; check: string | null; uses: string | null }
const outside = (text: string | null): string => (text ?? 'true').replaceAll('(kernel.command() IS NOT NULL)', 'true').replaceAll(/\((?:command_)?id = kernel\.command\(\)\)/g, 'true')

/** One for each safeguard of each table: its row security, each of its policies, and the condition that a command is under way. */
export const controlsOf = async (client: PoolClient, catalogue: Catalogue): Promise<Control[]> => {
  const { rows } = await client.query<Policy & { table: string; permissive: string }>(`select case schemaname when 'public' then '' else schemaname || '.' end || tablename as table, policyname as name, cmd as verb,
    with_check as check, qual as uses, permissive from pg_policies where schemaname in ('public', 'kernel') and roles = '{public}'`)
  const one = (table: string, what: string, without: string, check: Check): Control => ({ name: `${table}: ${what}`, table, without, check })
  const tables = [...new Set(rows.map(({ table }) => table))]
  return [
    ...tables.map((table) => one(table, 'row security', `alter table ${table} disable row level security`, isRead(table, catalogue) ? readsThrough : catalogue[table]?.kind === 'sealed' ? writesOutsideCommand : writesThrough)),
    ...rows.flatMap(({ table, name, verb, check, uses, permissive }): Control[] => {
      const alter = `alter policy ${name} on ${table}`
      if (permissive === 'RESTRICTIVE') return [one(table, `policy ${name}`, `drop policy ${name} on ${table}`, verb === 'ALL' || verb === 'SELECT' ? readsThrough : writesThrough)]
      switch (verb) {
        // Everybody reads a network table.
        case 'SELECT': return isRead(table, catalogue) ? [one(table, `policy ${name}`, `${alter} using (true)`, readsThrough)] : []
        case 'INSERT': return [
          ...(catalogue[table]?.kind === 'sealed' ? [] : [one(table, `policy ${name}`, `${alter} with check (kernel.command() is not null)`, writesThrough)]),
          one(table, `a command, for ${name}`, `${alter} with check (${outside(check)})`, writesOutsideCommand),
        ]
        case 'UPDATE': return [
          one(table, `policy ${name}`, `${alter} using (true) with check (kernel.command() is not null)`, writesThrough),
          one(table, `a command, for ${name}`, `${alter} with check (${outside(check)})`, writesOutsideCommand),
        ]
        case 'DELETE': return [
          one(table, `policy ${name}`, `${alter} using (kernel.command() is not null)`, writesThrough),
          one(table, `a command, for ${name}`, `${alter} using (${outside(uses)})`, writesOutsideCommand),
        ]
        default: return []
      }
    }),
  ]
}
const isRead = (table: string, catalogue: Catalogue): boolean => !['network', 'sealed'].includes(catalogue[table]?.kind ?? '') && table !== 'kernel.outbox'

/** Takes the safeguard away, runs the check, puts it back: what the check reported. */
export const runControl = async (client: PoolClient, { table, without, check }: Control, universe: Universe, readers: readonly Reader[]): Promise<string[]> => {
  await client.query('savepoint control')
  try {
    await client.query(without)
    for (const reader of readers) {
      const { holes } = await check(client, universe, reader, table)
      if (holes.length > 0) return holes
    }
    return []
  } finally {
    await client.query('rollback to savepoint control')
  }
}
