import type { Call } from '#test/scenarios/scenario.ts'
import type { Planted } from './plant.ts'
import type { Placed, Universe } from './universe.ts'

/** What somebody who looks for one planted person would type: her rows by table, her organisation's, and her words. */
export interface Target { tenant: string; ids: ReadonlyMap<string, string>; words: readonly string[] }

const rank = ({ info, row }: Placed, { tenant, person, request }: Planted): number => {
  const about = info.subject === undefined ? undefined : row[info.subject]
  const here = row['tenant_id'] === tenant || (info.other !== undefined && row[info.other] === tenant) || (info.owner !== undefined && row[info.owner] === tenant)
  return about === person ? 3 : about === request ? 2 : here ? 1 : 0
}

export const targetOf = (universe: Universe, planted: Planted): Target => {
  const best = new Map<string, { id: string; rank: number }>(), words = new Set<string>()
  for (const one of universe.placed) {
    const value = rank(one, planted), id = one.row[one.info.key.at(-1) ?? 'id']
    if (value > (best.get(one.table)?.rank ?? 0) && typeof id === 'string') best.set(one.table, { id, rank: value })
    if (value >= 2 && words.size < 3) for (const trace of one.traces) if (!trace.includes('-')) words.add(trace)
  }
  return { tenant: planted.tenant, ids: new Map([...best].map(([table, { id }]) => [table, id])), words: [...words] }
}

/** Which table an identifier names, in the world where the scenarios were prepared. */
export const namedIn = (universe: Universe): ReadonlyMap<string, string> =>
  new Map(universe.placed.map(({ table, info, row }) => [String(row[info.key.at(-1) ?? 'id']), table]))

/** The same call, aimed at somebody: each identifier becomes hers of the same table; `word` takes the place of whatever is free to type. */
export const aimed = (input: Call['input'], tables: ReadonlyMap<string, string>, target: Target, word?: string): unknown => {
  if (Array.isArray(input)) return input.map((one) => aimed(one, tables, target, word))
  if (typeof input === 'object' && input !== null) return Object.fromEntries(Object.entries(input).map(([key, one]) => [key, aimed(one, tables, target, word)]))
  if (typeof input !== 'string') return input
  const table = tables.get(input)
  return table ? (target.ids.get(table) ?? input) : word !== undefined && /^mot[0-9a-f]{10}/.test(input) ? word : input
}
