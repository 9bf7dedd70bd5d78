import { gzipSync } from 'node:zlib'
import { enough } from '#test/request.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { codesOf, fieldOf, type Value } from '#modules/instruments/values.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>
export interface Seen { status: number; path: string; html: string; text: string; weight: number }

const decode = (html: string) => html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
/** What a reader reads of the page's own part, without marks. */
const textIn = (html: string): string => decode((/<main[^]*<\/main>/.exec(html)?.[0] ?? html).replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ').trim()

/** A browser reduced to what pages need: a cookie, links and forms. It follows redirections. */
export const visitor = (url: string, lang = 'fr') => {
  let cookie = '', now: Seen = { status: 0, path: '', html: '', text: '', weight: 0 }
  const keep = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) cookie = /^jalon-path=([^;]*)/.exec(line)?.[1] ?? cookie
  }
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const response = await fetch(`${url}${path}`, { ...init, redirect: 'manual', headers: { ...(cookie && { cookie: `jalon-path=${cookie}` }), ...init.headers } })
    keep(response)
    const to = response.headers.get('location')
    if (to) return ask(to)
    const html = await response.text()
    return { status: response.status, path: path.replace(`/${lang}`, ''), html, text: textIn(html), weight: gzipSync(html).length }
  }
  const hidden = (html: string) => [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)] as const)
  const body = (html: string, fields: Fields): URLSearchParams => {
    const all = new URLSearchParams(hidden(html.slice(html.lastIndexOf('<form'))).map(([name, value]) => [name, value]))
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) all.append(name, one)
    return all
  }
  const at = (path: string) => `/${lang}${path}`
  return {
    get now() { return now },
    /** The cookie, to be another window of the same browser, or to lose it. */
    get cookie() { return cookie },
    set cookie(value: string) { cookie = value },
    open: async (path: string): Promise<Seen> => (now = await ask(at(path))),
    /** The form of the page that is open, with its hidden fields. `again`: the very same bytes, as a double click sends them. */
    async send(fields: Fields, more: { from?: Seen; headers?: Record<string, string> } = {}): Promise<Seen> {
      const from = more.from ?? now
      return (now = await ask(at(from.path), { method: 'POST', body: body(from.html, fields), headers: { ...more.headers } }))
    },
    /** What the form of the page that is open would send. */
    form: (fields: Fields = {}) => body(now.html, fields),
    post: (path: string, form: URLSearchParams, headers: Record<string, string> = {}) => ask(at(path), { method: 'POST', body: form, headers }),
  }
}
export type Visitor = ReturnType<typeof visitor>

const fieldsFor = (html: string, says: Readonly<Record<string, Value>>): Fields => Object.fromEntries(guichet.questions.flatMap(({ key, kind }): [string, string | string[]][] => {
  const value = says[key], name = fieldOf(key)
  if (value === undefined || value === null || !html.includes(`name="${name}"`)) return []
  return [[name, kind === 'many' ? codesOf(value) : String(value)]]
}))

/** Answers every question from the first page to the first that is no question. */
export const answersAll = async (v: Visitor, says: Readonly<Record<string, Value>> = enough): Promise<Seen> => {
  await v.open('/demande')
  for (let pages = 0; pages < 30; pages++) {
    if (/\/demande\/(choix|consentements|verifier)/.test(v.now.path)) return v.now
    const told = v.now.path === '/demande/urgent-help' ? await v.open('/demande/language') : await v.send(fieldsFor(v.now.html, says))
    if (told.status !== 200) throw new Error(`${told.path}: ${told.text.slice(0, 200)}`)
  }
  throw new Error('the questions never end')
}
/** For each door what `choose` says of it, then the same yes or no to every agreement. Ends at the check. */
export const choosesAndAgrees = async (v: Visitor, choose: (door: string, html: string) => string, agree: 'yes' | 'no' = 'yes'): Promise<Seen> => {
  for (let pages = 0; pages < 20; pages++) {
    const door = /^\/demande\/choix\/(\w+)/.exec(v.now.path)?.[1]
    if (door) await v.send({ choice: choose(door, v.now.html) })
    else if (v.now.path.startsWith('/demande/consentements')) await v.send({ agree })
    else return v.now
  }
  throw new Error('the choices never end')
}
export const firstService = (_door: string, html: string): string => /value="(service:[^"]+)" name="choice"/.exec(html)?.[1] ?? 'call'
