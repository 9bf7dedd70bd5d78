import type { Catalogue, TableInfo } from '#kernel/register.ts'
import { NOBODY } from '#kernel/session.ts'
import type { World } from '#test/world.ts'
import { reads, type Reader } from './reach.ts'

export type Row = Readonly<Record<string, unknown>>
export interface Placed { table: string; info: TableInfo; row: Row; traces: readonly string[] }

/** Every leaf of an answer, with where it stands. */
export function* leaves(value: unknown, path = ''): Generator<[path: string, leaf: string | number | boolean | null]> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* leaves(one, `${path}[${i}]`)
  else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) yield* leaves(one, path ? `${path}.${key}` : key)
  else if (value !== undefined) yield [path, value as string | number | boolean | null]
}

/** The words, telephones and numbers that tests plant: unique, and recognised wherever they come out. */
const planted = /mot[0-9a-f]{10}|\+1990\d{7}|\b7\d{8}\b/g
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** What could only come from somebody's row: identifiers and planted words. */
export const traces = (text: string): string[] => [...(text.match(planted) ?? []), ...(text.match(uuid)?.filter((id) => id !== NOBODY) ?? [])]

const tracesIn = (row: Row): string[] => [...leaves(row)].flatMap(([, leaf]) => (typeof leaf === 'string' || typeof leaf === 'number' ? traces(String(leaf)) : []))

/** The kernel's own tables that an organisation reads. */
const kernelTables: Readonly<Record<string, TableInfo>> = {
  'kernel.journal': { kind: 'tenant', removable: false, key: ['tenant_id', 'id'], columns: {} },
  'kernel.payload': { kind: 'sealed', removable: false, key: ['tenant_id', 'id'], columns: {} },
  'kernel.touched': { kind: 'tenant', removable: false, key: ['tenant_id', 'command_id'], columns: {} },
  'kernel.read': { kind: 'tenant', subject: 'subject_id', removable: false, key: ['tenant_id', 'subject_id', 'at', 'actor', 'query'], columns: {} },
  'kernel.certificate': { kind: 'tenant', removable: false, key: ['tenant_id', 'id'], columns: {} },
  'kernel.outbox': { kind: 'sealed', removable: false, key: ['id'], columns: {} },
  'kernel.session': { kind: 'sealed', removable: false, key: ['actor'], columns: {} },
  'kernel.seal': { kind: 'sealed', removable: false, key: ['no'], columns: {} },
}

export interface Universe extends Awaited<ReturnType<typeof universeOf>> {}
/** Everything that the database holds, and which traces each reader may meet. */
export const universeOf = async (w: Pick<World, 'rows'>, catalogue: Catalogue) => {
  const tables = { ...catalogue, ...kernelTables }
  const placed: Placed[] = (await Promise.all(Object.entries(tables).map(async ([table, info]) =>
    (await w.rows(`select * from ${table}`)).map((row): Placed => ({ table, info, row, traces: tracesIn(row) }))))).flat()
  const holders = new Map<string, Placed>(), keys = new Map<string, Placed>()
  for (const one of placed) {
    keys.set(keyOf(one.table, one.info, one.row), one)
    for (const trace of one.traces) if (!holders.has(trace)) holders.set(trace, one)
  }
  const readable = new Map<string, Set<string>>()
  return {
    placed, keys, tables: Object.keys(tables),
    /** Why this reader may not have met this trace; undefined when she may, or when it is nobody's. */
    foreign(trace: string, reader: Reader): string | undefined {
      const name = `${reader.tenant} ${reader.subject ?? ''} ${reader.actor ?? ''}`
      const mine = readable.get(name) ?? new Set(placed.filter(({ info, row }) => reads(info, row, reader)).flatMap((one) => one.traces))
      readable.set(name, mine)
      const holder = holders.get(trace)
      return holder && !mine.has(trace) ? `${trace} of ${holder.table}` : undefined
    },
  }
}
export const keyOf = (table: string, info: TableInfo, row: Row): string => `${table} ${info.key.map((column) => String(row[column])).join(' ')}`
