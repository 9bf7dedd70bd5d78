import type * as z from 'zod'
import type { Compilable } from 'kysely'
import type { See, Seen } from './command.ts'
import type { Permission } from './register.ts'

/** Whether the answer shows one person's file (`opened`), lines of a list (`listed`) or whom a name led to (`searched`): every read of a person is kept with it. */
export type How = 'opened' | 'listed' | 'searched'

/** A question whose rows and view are the same on server and device. Reads of people are found in its facts, so none can be forgotten. */
export interface SharedQuery<Name extends string = string, I extends z.ZodType = z.ZodType, F = unknown, V = unknown> {
  kind: 'query'; name: Name; input: I; permission: Permission; how: How
  facts(see: See, input: z.output<I>, seen: Seen): Promise<F>
  view(facts: F, input: z.output<I>, seen: Seen & { now: string }): V
}

/** Runs one read inside the query's read-only transaction. */
export type Ask = <R>(query: Compilable<R>) => Promise<R[]>

/** A question with its own SQL, online only. `reads` names the people it showed: required, so that it is never forgotten. */
export interface ServerQuery<Name extends string = string, I extends z.ZodType = z.ZodType, V = unknown> {
  kind: 'server-query'; name: Name; input: I; permission: Permission; how: How
  run(ask: Ask, input: z.output<I>, seen: Seen & { now: string }): Promise<V>
  reads(view: V): readonly string[]
}
export type AnyQuery = SharedQuery | ServerQuery
/** Any query, by its name and what it answers. */
export type Asked<V> = { name: string; view(...given: never[]): V } | { name: string; run(...given: never[]): Promise<V> }

export const query = <const Name extends string, I extends z.ZodType, F, V>(name: Name, q: Omit<SharedQuery<Name, I, F, V>, 'kind' | 'name'>): SharedQuery<Name, I, F, V> =>
  ({ kind: 'query', name, ...q })
export const serverQuery = <const Name extends string, I extends z.ZodType, V>(name: Name, q: Omit<ServerQuery<Name, I, V>, 'kind' | 'name'>): ServerQuery<Name, I, V> =>
  ({ kind: 'server-query', name, ...q })
