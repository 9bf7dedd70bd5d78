import { isRefusal, NotFound, type Change, type Command, type Key, type Refusal, type See, type Where } from '#kernel/command.ts'
import type { Catalogue, Row, Table } from '#kernel/register.ts'
import { may, type Permissions, type Session } from '#kernel/session.ts'

/** What a device holds. `complete` says whether every row that this session could read under `where` is here: only then is an absence known. */
export interface Held {
  rows(table: string): readonly Record<string, unknown>[]
  complete(table: string, where: Readonly<Record<string, unknown>>): boolean
}
/** What the screen may say before the server has answered. Only `applied` may ever be shown as done here. */
export type Rehearsal = { says: 'applied'; changes: readonly Change[] } | { says: 'refused'; refusal: Refusal } | { says: 'to-be-confirmed' }

/** The device does not know. */
class Unknown extends Error { override name = 'Unknown' }

const matches = (row: Record<string, unknown>, where: Record<string, unknown>) =>
  Object.entries(where).every(([column, value]) => (Array.isArray(value) ? value.includes(row[column]) : (row[column] ?? null) === value))

/** Reads what is held, by the very rules that the server follows: equality or one of a list, within the session's tenant. */
export const seeHeld = (held: Held, catalogue: Catalogue, s: Session): See => {
  const many = async <T extends Table>(table: T, where: Where<T>): Promise<Row<T>[]> => {
    const info = catalogue[table]
    if (!info) throw new TypeError(`no table ${table}`)
    const asked = where as Record<string, unknown>
    const scope = info.kind === 'network' || 'tenant_id' in asked || (info.other && info.other in asked) ? {} : { tenant_id: s.tenant }
    const all: Record<string, unknown> = { ...scope, ...asked }
    const found = held.rows(table).filter((row) => matches(row, all))
    // A whole row asked by its key is known when it is here; any other set only when it is held completely.
    const whole = found.length === 1 && info.key.every((k) => all[k] !== undefined && !Array.isArray(all[k]))
    if (!whole && !held.complete(table, all)) throw new Unknown(table)
    return found as unknown as Row<T>[]
  }
  const find = async <T extends Table>(table: T, key: Key) => (await many(table, (typeof key === 'string' ? { id: key } : key) as unknown as Where<T>))[0]
  return {
    many, find,
    async one(table, key) {
      const row = await find(table, key)
      if (!row) throw new NotFound(table)
      return row
    },
  }
}

/** Runs the command on what the device holds. The same object decides here and on the server; what a constraint decides, or what is not held, is to be confirmed. */
export const rehearse = async (command: Command, raw: unknown, id: string, session: Session, at: { now: string; today: string }, with_: { held: Held; catalogue: Catalogue; permissions: Permissions }): Promise<Rehearsal> => {
  const input = command.input.safeParse(raw)
  if (!input.success) return { says: 'refused', refusal: { refused: true, code: 'kernel.invalid-input' } }
  if (!may(with_.permissions, session, command.permission)) return { says: 'refused', refusal: { refused: true, code: 'kernel.not-permitted' } }
  try {
    const facts = await command.facts(seeHeld(with_.held, with_.catalogue, session), input.data, { session, today: at.today })
    const decision = command.decide(facts, input.data, { ...at, session, id })
    if (isRefusal(decision)) return { says: 'refused', refusal: decision }
    return command.decidedBy === 'constraint' ? { says: 'to-be-confirmed' } : { says: 'applied', changes: decision }
  } catch (error) {
    if (error instanceof NotFound) return { says: 'refused', refusal: { refused: true, code: 'kernel.not-found' } }
    if (error instanceof Unknown) return { says: 'to-be-confirmed' }
    throw error
  }
}
