import type * as z from 'zod'
import type { Command } from './command.ts'
import type { Answer } from './ask.ts'
import type { Outcome } from './execute.ts'
import type { ServerQuery, SharedQuery } from './query.ts'
import { uuid7 } from './uuid.ts'

/** What the network answered when it is not an answer of ours: nothing typed is lost, the caller may send again with the same id. */
export interface Unreached { status: 'unreached'; why: 'offline' | 'signed-out' | 'locked' | 'server' }
type InputOf<C> = C extends { input: infer I extends z.ZodType } ? z.input<I> : never
type ViewOf<Q> = Q extends SharedQuery<string, z.ZodType, infer _F, infer V> ? V : Q extends ServerQuery<string, z.ZodType, infer V> ? V : never

const post = async (path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => undefined)
  if (!response) return { status: 'unreached', why: 'offline' }
  if (response.status === 401) return { status: 'unreached', why: response.headers.get('x-jalon') === 'locked' ? 'locked' : 'signed-out' }
  if (response.status >= 500 || !response.headers.get('content-type')?.includes('json')) return { status: 'unreached', why: 'server' }
  return response.json()
}

/** The typed way to the server, from the very declarations: a wrong name or field does not compile. */
export const send = <C extends Command>(command: C, input: InputOf<C>, id: string = uuid7()) => post(`/api/${command.name}`, { id, input }) as Promise<Outcome | Unreached>
export const fetchView = <Q extends { name: string; input: z.ZodType }>(query: Q, input: InputOf<Q>) => post(`/api/${query.name}`, { input }) as Promise<Answer<ViewOf<Q>> | Unreached>
