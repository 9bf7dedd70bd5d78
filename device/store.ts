import { guarded, write } from './database.ts'
import type { Door } from './door.ts'
import type { Held } from './rehearse.ts'
import { hidden, open, seal } from './seal.ts'

export type Row = Readonly<Record<string, unknown>>
/** A set that devices hold: a whole table as this session may read it, or (`by`) the rows of the files held, found by that column. */
export interface SetOf { table: string; by?: string }
/** What is held, and up to where. `files`, `whole`: those that arrived completely; nothing else is ever taken for complete. `caseload`: who should be here; `versions`: of the whole tables. */
export interface Index { epoch: string; xid: string; sets: readonly SetOf[]; caseload: readonly string[]; files: readonly string[]; whole: readonly string[]; versions: Readonly<Record<string, string>> }
export interface Arrived { put: readonly (readonly [table: string, id: string, row: Row])[]; drop: readonly (readonly [table: string, id: string])[]; index: Index }
export type Memory = ReadonlyMap<string, ReadonlyMap<string, Row>>

/** Sealed rows on the disk; opened, they are in memory alone. */
export const storeOf = (door: Door) => {
  const { db, tell } = door
  const nameOf = (table: string, id: string) => hidden(door.keys().name, `rows/${table}/${id}`)
  const boxOf = async (place: string, value: unknown) => ({ place, box: await seal(door.keys(), place, value) })
  return {
    /** Everything held. When one record no longer opens it is told, and the index is given up: what is missing is fetched again. */
    load: (): Promise<{ memory: Memory; index?: Index }> => guarded(tell, async () => {
      const keys = door.keys(), memory = new Map<string, Map<string, Row>>(), at = await hidden(keys.name, 'index')
      const tx = db.transaction(['rows', 'meta'])
      const [names, boxes, kept] = await Promise.all([tx.objectStore('rows').getAllKeys(), tx.objectStore('rows').getAll(), tx.objectStore('meta').get(at)])
      let spoilt = false
      const lost = () => { spoilt = true }
      await Promise.all(boxes.map(async (box, i) => {
        const one = await open<[string, string, Row]>(keys, `rows/${names[i]}`, box).catch(lost)
        if (!one) return
        const rows = memory.get(one[0]) ?? new Map<string, Row>()
        memory.set(one[0], rows.set(one[1], one[2]))
      }))
      const index = kept && await open<Index>(keys, `meta/${at}`, kept).catch(lost)
      if (spoilt) tell('spoilt')
      return { memory, ...(index && !spoilt && { index }) }
    }),
    /** What arrived, what leaves and up to where: one transaction. A kill leaves all of it or nothing. */
    keep: async ({ put, drop, index }: Arrived): Promise<void> => {
      const at = await hidden(door.keys().name, 'index'), mark = await boxOf(`meta/${at}`, index)
      const rows = await Promise.all(put.map(async ([table, id, row]) => {
        const name = await nameOf(table, id)
        return { name, box: (await boxOf(`rows/${name}`, [table, id, row])).box }
      }))
      const gone = await Promise.all(drop.map(([table, id]) => nameOf(table, id)))
      await write(db, tell, ['rows', 'meta'], (tx) => {
        const store = tx.objectStore('rows')
        return [...gone.map((name) => store.delete(name)), ...rows.map(({ name, box }) => store.put(box, name)), tx.objectStore('meta').put(mark.box, at)]
      })
    },
  }
}
export type Store = ReturnType<typeof storeOf>

/** The rows held as a rehearsal reads them: a set is complete when the whole table is here, or when it is asked for files that are here. */
export const heldIn = (memory: Memory, index: Index | undefined): Held => {
  const files = new Set(index?.files), whole = new Set(index?.whole), by = new Map(index?.sets.map((set) => [set.table, set.by]))
  return {
    rows: (table) => [...(memory.get(table)?.values() ?? [])],
    complete(table, where) {
      if (whole.has(table)) return true
      const column = by.get(table), asked = column === undefined ? undefined : where[column]
      return (Array.isArray(asked) ? asked : [asked]).every((one) => typeof one === 'string' && files.has(one))
    },
  }
}
