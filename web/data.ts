import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type * as z from 'zod'
import { fetchView, send, type Unreached } from '#kernel/client.ts'
import type { Command } from '#kernel/command.ts'
import type { Outcome } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'

type Query = { name: string; input: z.ZodType }
/** A server query, known here by its name and its types alone: `remote<typeof import('…').members>('access.members')`. Its SQL stays on the server. */
export const remote = <Q extends Query>(name: Q['name']): Q => ({ name }) as Q
type InputOf<Q extends Query> = z.input<Q['input']>
type ViewOf<Q> = Q extends { view(...args: never[]): infer V } ? V : Q extends { run(...args: never[]): Promise<infer V> } ? V : never
/** `ready` may be a little old while it is asked again; `unreached` keeps what was known. */
export interface Held<V> { view: V | undefined; state: 'loading' | 'ready' | 'refused' | 'unreached'; code?: string }

const held = new Map<string, Held<unknown>>()
const asked = new Map<string, { query: Query; input: unknown; watchers: Set<() => void> }>()
const LOADING: Held<never> = { view: undefined, state: 'loading' }

/** What the shell watches: commands on their way, and whether the session must be opened again. */
export const status = { sending: 0, locked: false, watchers: new Set<() => void>(), version: 0 }
const tell = () => { status.version++; for (const w of status.watchers) w() }
export const useStatus = () => {
  useSyncExternalStore((w) => { status.watchers.add(w); return () => status.watchers.delete(w) }, () => status.version)
  return status
}
const met = (told: { status: string; why?: string }) => {
  if (told.status !== 'unreached') return
  if (told.why === 'signed-out') location.assign(`/${document.documentElement.lang}/entrer`)
  if (told.why === 'locked' && !status.locked) { status.locked = true; tell() }
}
/** After the member proved who she is: everything on the screen is asked again. */
export const unlocked = (): void => { status.locked = false; tell(); void refresh() }

const ask = async (key: string): Promise<void> => {
  const entry = asked.get(key)
  if (!entry) return
  const told = await fetchView(entry.query, entry.input as never)
  met(told)
  const before = held.get(key)?.view
  held.set(key, told.status === 'answered' ? { view: told.view, state: 'ready' } : told.status === 'refused' ? { view: undefined, state: 'refused', code: told.code } : { view: before, state: 'unreached' })
  for (const w of entry.watchers) w()
}
/** Asks again what is on the screen: after each command, and when somebody comes back to the window. */
export const refresh = (): Promise<unknown> => Promise.all([...asked].filter(([, e]) => e.watchers.size > 0).map(([key]) => ask(key)))
window.addEventListener('focus', () => void refresh())

/** The view of a query: what is known at once, then what the server says. Query and input are told apart by name and JSON, so callers may write the input in place. */
export const useView = <Q extends Query>(query: Q, input: InputOf<Q>): Held<ViewOf<Q>> & { reload(): void } => {
  const key = `${query.name} ${JSON.stringify(input)}`
  if (!asked.has(key)) asked.set(key, { query, input, watchers: new Set() })
  const watch = useCallback((w: () => void) => {
    const watchers = asked.get(key)?.watchers
    watchers?.add(w)
    return () => watchers?.delete(w)
  }, [key])
  const now = useSyncExternalStore(watch, () => held.get(key) ?? LOADING) as Held<ViewOf<Q>>
  useEffect(() => void ask(key), [key])
  return { ...now, reload: () => void ask(key) }
}

/** Sends a command; what is on the screen is asked again once it is settled. The same id is used when the network failed and it is sent again. */
export const useSend = () => useCallback(async <C extends Command>(command: C, input: z.input<C['input']>, id: string = uuid7()): Promise<Outcome | Unreached> => {
  status.sending++
  tell()
  const told = await send(command, input as never, id)
  status.sending--
  met(told)
  tell()
  if (told.status !== 'unreached') await refresh()
  return told
}, [])
