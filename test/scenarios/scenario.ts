import type * as z from 'zod'
import type { Page } from '#kernel/page.ts'
import type { Session } from '#kernel/session.ts'
import type { Setting } from './setting.ts'

/** What succeeds in the setting that prepared it. */
export interface Call {
  session: Session
  input: unknown
  /** It names no row of anybody: whoever may do it does it in her own organisation. */
  anywhere?: boolean
  /** Other organisations that may do the very same, if their role may. */
  also?: readonly string[]
  /** Only she may do it, whatever the role of her colleagues. */
  own?: boolean
}
export interface Scenario { name: string; prepare(s: Setting): Promise<Call> }

interface Declared<I> { name: string; input: z.ZodType<unknown, I> }
interface Prepared<I> extends Call { input: I }

/** How one command or query is made to succeed: everything it needs is prepared through commands. */
export const scenario = <I>(of: Declared<I>) => (prepare: (s: Setting) => Promise<Prepared<I>>): Scenario => ({ name: of.name, prepare })

/** What a browser sends for a page: `session` is held by its cookie (none: anybody), `fields` by a form. */
export interface Visit { session?: Session; path: string; fields?: Readonly<Record<string, string | readonly string[]>> }
export interface PageScenario { name: string; prepare(s: Setting): Promise<Visit> }
export const visit = (of: Pick<Page, 'name'>, prepare: (s: Setting) => Promise<Visit>): PageScenario => ({ name: of.name, prepare })
