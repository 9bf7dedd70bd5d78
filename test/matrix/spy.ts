import type { See } from '#kernel/command.ts'
import type { Engine } from '#kernel/execute.ts'
import type { AnyQuery } from '#kernel/query.ts'

type Row = Readonly<Record<string, unknown>>

/** The same engine; every row that a shared query is given is noted, with its table. */
export const spied = (engine: Engine): { engine: Engine; rows(): readonly { table: string; row: Row }[] } => {
  const seen: { table: string; row: Row }[] = []
  const note = (table: string, rows: readonly unknown[]) => { for (const row of rows) if (row) seen.push({ table, row: row as Row }) }
  const watching = (see: See): See => ({
    one: async (table, key) => { const row = await see.one(table, key); note(table, [row]); return row },
    find: async (table, key) => { const row = await see.find(table, key); note(table, [row]); return row },
    many: async (table, where) => { const rows = await see.many(table, where); note(table, rows); return rows },
  })
  const watched = (query: AnyQuery): AnyQuery => (query.kind === 'query' ? { ...query, facts: (see, input, moment) => query.facts(watching(see), input, moment) } : query)
  const queries = { get: (name: string) => { const query = engine.registry.queries.get(name); return query && watched(query) } } as Engine['registry']['queries']
  return { engine: { ...engine, registry: { ...engine.registry, queries } }, rows: () => seen }
}
