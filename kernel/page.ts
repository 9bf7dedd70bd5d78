import type { ReactNode } from 'react'
import type { Command, Refusal } from './command.ts'
import type { Outcome } from './execute.ts'
import type { Lang } from './languages.ts'
import type { Asked } from './query.ts'
import type { Permission, Role } from './register.ts'
import type { Session } from './session.ts'
import type { Translator } from './texts.ts'

/** What was typed, as it was typed: given back whole with every refusal. */
export interface Form { one(name: string): string; all(name: string): string[]; has(name: string): boolean; fields: Readonly<Record<string, readonly string[]>> }

/** What a page works with. Nothing about a person is ever in `params` or `search`. */
export interface PageContext {
  lang: Lang; t: Translator; session: Session; now: string; today: string
  params: Readonly<Record<string, string>>; search: URLSearchParams; path: string; form: Form
  /** The command id that the form carried: a form sent twice is one command. `childId(id, 'b')` for a second one. */
  id: string
  ask<V>(query: Asked<V>, input: unknown): Promise<V | Refusal>
  perform(command: Command, input: unknown, id?: string): Promise<Outcome>
  /** Goes on as somebody held to one subject (the cookie is set with the answer); `null` leaves. */
  become(link: { tenant: string; actor: string; role: Role; subject: string; account?: string; helper?: string } | null): Promise<void>
  /** Ends whatever else is open in this visitor's name, here or on other devices. */
  endOthers(): Promise<void>
  /** How the site is called by who writes its address on paper: `jalon.example.org`. */
  host: string
  /** This browser held a link that has ended. */
  ended: boolean
  /** Hidden fields that each form must hold: what proves that it came from our page, and the id of its command. */
  guard: ReactNode
  address: string
}

export type PageAnswer =
  /** `again`: what answers a form and is shown once; in another language it is asked for with the same form. */
  | { title: string; body: ReactNode; back?: string; refused?: boolean; again?: boolean; status?: 200 | 400 | 403 | 404 | 410 | 413 | 415 | 422 | 429 | 500 | 503 }
  | { to: string } | { /** Not a page but a paper to keep. */ file: Uint8Array<ArrayBuffer>; type: string; name: string }

/** A public page: server-rendered, no JavaScript, one request. `path` starts after the language: `/demande/:question`. */
export interface Page {
  kind: 'page'; name: string; path: string; permission: Permission
  get(page: PageContext): Promise<PageAnswer>
  post?(page: PageContext): Promise<PageAnswer>
}
export const page = (name: string, p: Omit<Page, 'kind' | 'name'>): Page => ({ kind: 'page', name, ...p })
