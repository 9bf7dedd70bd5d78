import type { Pool, PoolClient, QueryConfig } from 'pg'
import { nameOf } from './load.ts'

/** A statement as it left, with the trip in which it left: what is sent before anything of it was answered travels together. */
export interface Recorded { trip: number; text: string; name?: string; values?: unknown[] }

const bytes = (value: unknown): unknown => (value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value)
/** Values as a driver wants them, from the file. */
export const valuesOf = (values: readonly unknown[] | undefined): unknown[] | undefined =>
  values?.map((v) => (typeof v === 'object' && v !== null && 'hex' in v ? Buffer.from(String(v.hex), 'hex') : v))

/** Writes down every statement of a pool of one connection. `take` answers what left since the last time. */
export const recordIn = (pool: Pool): { take(): Recorded[] } => {
  let said: Recorded[] = [], flying = 0, trip = 0
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (q: unknown, ...rest: unknown[]) => Promise<unknown>
    Object.assign(client, { query: (q: string | QueryConfig, ...rest: unknown[]) => {
      if (flying === 0) trip++
      flying++
      const text = typeof q === 'string' ? q : q.text, values = typeof q === 'string' ? (rest[0] as unknown[] | undefined) : q.values
      said.push({ trip, text, ...(values && { name: nameOf(text), values: values.map(bytes) }) })
      return send(q, ...rest).finally(() => { flying-- })
    } })
  })
  return { take: () => { const all = said; said = []; trip = 0; return all } }
}
