import type { Held } from '#device/rehearse.ts'
import type { Catalogue } from '#kernel/register.ts'
import type { Session } from '#kernel/session.ts'
import { opening } from '#kernel/sql.ts'
import type { World } from '#test/world.ts'

type Row = Readonly<Record<string, unknown>>
export type Rows = ReadonlyMap<string, readonly Row[]>

/** Every row that a session can read, by real SQL as the application in its name: what its device would hold at most. */
export const readableRows = async (w: World, catalogue: Catalogue, session: Session): Promise<Rows> => {
  const client = await w.pool.connect()
  try {
    await client.query(opening('ISOLATION LEVEL REPEATABLE READ READ ONLY', session))
    const tables = Object.entries(catalogue).filter(([, { kind }]) => kind !== 'sealed').map(([table]) => table)
    const found = await Promise.all(tables.map(async (table): Promise<[string, Row[]]> => [table, (await client.query<Row>(`select * from "${table}"`)).rows]))
    return new Map(found)
  } finally {
    await client.query('COMMIT')
    client.release()
  }
}

/** A device that holds all of it; no order is promised, so `shuffle` gives another one each time. */
export const holdingAll = (rows: Rows, catalogue: Catalogue, shuffle: <T>(all: readonly T[]) => T[]): Held => ({
  rows: (table) => shuffle(rows.get(table) ?? []), complete: (table) => catalogue[table]?.kind !== 'sealed',
})

/** A device that holds some of it: of each table everything, or a part and knows that it is a part. */
export const holdingSome = (rows: Rows, catalogue: Catalogue, shuffle: <T>(all: readonly T[]) => T[], withheld: (table: string) => boolean, kept: (row: Row) => boolean): Held => ({
  rows: (table) => shuffle(rows.get(table) ?? []).filter((row) => !withheld(table) || kept(row)), complete: (table) => catalogue[table]?.kind !== 'sealed' && !withheld(table),
})
