import type * as z from 'zod'
import type { Fresh, Permission, Row, Table } from './register.ts'
import type { Session } from './session.ts'

/** A rule said no. `code` names it (`referral.already-decided`), `args` fill its text; never personal data. */
export interface Refusal { refused: true; code: string; args?: Record<string, string | number> }

/** What `decide` returns, as data. It is applied, journaled, rehearsed and asserted. */
export type Change =
  | { do: 'insert'; table: Table; row: Record<string, unknown> }
  | { do: 'update'; table: Table; row: Record<string, unknown>; set: Record<string, unknown> }
  | { do: 'remove'; table: Table; row: Record<string, unknown> }
  | { do: 'job'; name: string; payload: Record<string, string>; tenant?: string; at?: string }

/** A row's key: its id in the session's own tenant, or with the tenant that holds it (the state of an exchange). */
export type Key = string | { tenant_id: string; id: string }
export type Where<T extends Table> = { [C in keyof Row<T>]?: Row<T>[C] | readonly Row<T>[C][] }

/** The only way for a command or a shared query to read: equality or one of a list, so PostgreSQL and a device answer alike. */
export interface See {
  /** The row, which must exist (else the refusal `kernel.not-found`). */
  one<T extends Table>(table: T, key: Key): Promise<Row<T>>
  find<T extends Table>(table: T, key: Key): Promise<Row<T> | undefined>
  many<T extends Table>(table: T, where: Where<T>): Promise<Row<T>[]>
}

/** What a rule may know besides its facts: one clock, the organisation's local day, and who signs. */
export interface Moment { now: string; today: string; session: Session; id: string }
export interface Seen { session: Session; today: string }
export type Decision = readonly Change[] | Refusal

export interface Command<Name extends string = string, I extends z.ZodType = z.ZodType, F = unknown> {
  kind: 'command'; name: Name; input: I; permission: Permission
  facts(see: See, input: z.output<I>, seen: Seen): Promise<F>
  decide(facts: F, input: z.output<I>, moment: Moment): Decision
  /** Why a rehearsal of it may differ (a unique index, a count at the office …); then a device says *to be confirmed*. */
  decidedBy?: 'constraint'
}

/** One thing somebody may do: one file, one plain object, named `module.verb`. The only way to write. */
export const command = <const Name extends string, I extends z.ZodType, F>(name: Name, c: Omit<Command<Name, I, F>, 'kind' | 'name'>): Command<Name, I, F> =>
  ({ kind: 'command', name, ...c })

export const refuse = (code: string, args?: Record<string, string | number>): Refusal => ({ refused: true, code, ...(args && { args }) })
export const isRefusal = (x: unknown): x is Refusal => typeof x === 'object' && x !== null && (x as Refusal).refused === true

export const insert = <T extends Table & keyof Fresh>(table: T, row: Fresh[T]): Change => ({ do: 'insert', table, row: { ...row } })
/** `row` as the facts gave it; `set` holds the columns that change. Exactly one row must answer. */
export const update = <T extends Table>(table: T, row: Row<T>, set: Partial<Row<T>>): Change => ({ do: 'update', table, row: { ...row }, set })
export const remove = <T extends Table>(table: T, row: Row<T>): Change => ({ do: 'remove', table, row: { ...row } })
/** Work for after the commit, in this tenant or another; the payload holds ids only. */
export const job = (name: string, payload: Record<string, string>, also: { tenant?: string; at?: string } = {}): Change => ({ do: 'job', name, payload, ...also })

/** Facts that do not depend on each other are asked together: one trip. */
export const together = async <P extends Record<string, unknown>>(promises: P): Promise<{ [K in keyof P]: Awaited<P[K]> }> => {
  const values = await Promise.all(Object.values(promises))
  return Object.fromEntries(Object.keys(promises).map((k, i) => [k, values[i]])) as { [K in keyof P]: Awaited<P[K]> }
}

/** Thrown by `see.one`; becomes the refusal of the command or query. */
export class NotFound extends Error { override name = 'NotFound' }
