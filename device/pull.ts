import type { Contact } from './door.ts'
import { bytesOf, hexOf } from './seal.ts'
import type { Index, Memory, Row, SetOf, Store } from './store.ts'

export type Put = readonly (readonly [table: string, id: string, row: Row])[]
/** `settled`: commands applied whose rows may be here by now. `whole`: the version held of each whole table. */
export interface Ask { as: { tenant: string; user: string }; epoch?: string; xid?: string; sets?: string; caseload?: string; whole: Readonly<Record<string, string>>; settled: readonly string[] }
/** What is new. `caseload`: who is in it, the nearest promise first, when it is another one; `whole`: tables to fetch again; `covered`: settled commands whose rows are here. */
export interface News extends Contact { epoch: string; xid: string; sets?: readonly SetOf[]; caseload?: readonly string[]; put: Put; drop: readonly (readonly [string, string])[]; whole: Readonly<Record<string, string>>; covered: readonly string[] }
export interface Fetch { as: Ask['as']; files: readonly string[] }
export interface FetchTable { as: Ask['as']; table: string; after: string | null }
/** Sends one request; undefined when there is no answer of ours, and then nothing changes. */
export type Get = <T>(path: 'pull' | 'files' | 'table', body: Ask | Fetch | FetchTable) => Promise<T | undefined>

const MOST_FILES = 10
/** The same words for the same things, whatever their order. */
export const digestOf = async (words: readonly string[]): Promise<string> => hexOf(await crypto.subtle.digest('SHA-256', bytesOf(words.toSorted().join(' ')))).slice(0, 32)
export const setsDigest = (sets: readonly SetOf[]) => digestOf(sets.map(({ table, by = '' }) => `${table}/${by}`))

const files = (memory: Memory, sets: readonly SetOf[], wanted: (file: string) => boolean): [string, string][] =>
  sets.flatMap(({ table, by }) => (by === undefined ? [] : [...(memory.get(table) ?? [])].flatMap(([id, row]): [string, string][] => (wanted(String(row[by])) ? [[table, id]] : []))))

/**
 * Brings what is held up to date; each step is kept whole before the next, so whatever stops it, what was fetched is not fetched again. `met` hears
 * the server's clock, `covered` the commands that the rows now show. Answers what is held, or undefined when the server could not be reached to the end.
 */
export const pull = async (store: Store, as: Ask['as'], settled: readonly string[], get: Get, on: { met(contact: Contact): Promise<void>; covered(ids: readonly string[]): Promise<void> }): Promise<Index | undefined> => {
  const { memory, index: before } = await store.load()
  const asked = before && { epoch: before.epoch, xid: before.xid, sets: await setsDigest(before.sets), caseload: await digestOf(before.caseload) }
  const news = await get<News>('pull', { as, ...asked, whole: before?.versions ?? {}, settled })
  if (!news) return undefined
  await on.met({ now: news.now, days: news.days })
  const sets = news.sets ?? before?.sets ?? [], caseload = news.caseload ?? before?.caseload ?? [], mine = new Set(caseload)
  // Another epoch, or other sets: nothing held counts as complete before it has come again.
  const same = before !== undefined && news.epoch === before.epoch && news.sets === undefined
  const gone = files(memory, before?.sets ?? [], (file) => !mine.has(file)), known = new Set(sets.map(({ table }) => table))
  const strange = [...memory].flatMap(([table, rows]) => (known.has(table) ? [] : [...rows.keys()].map((id) => [table, id] as const)))
  const stale = new Set(Object.keys(news.whole))
  let index: Index = {
    epoch: news.epoch, xid: news.xid, sets, caseload, files: same ? before.files.filter((file) => mine.has(file)) : [],
    whole: same ? before.whole.filter((table) => !stale.has(table)) : [], versions: same ? Object.fromEntries(Object.entries(before.versions).filter(([table]) => !stale.has(table))) : {},
  }
  if (!same || news.put.length || gone.length || strange.length || news.drop.length || news.caseload || stale.size || before?.xid !== news.xid) await store.keep({ put: news.put.filter(([table]) => known.has(table)), drop: [...gone, ...strange, ...news.drop], index })
  if (news.covered.length) await on.covered(news.covered)
  // The nearest promise first: its file can be opened before the rest has come.
  for (let left = caseload.filter((file) => !index.files.includes(file)); left.length; left = left.slice(MOST_FILES)) {
    const ids = left.slice(0, MOST_FILES), told = await get<{ put: Put }>('files', { as, files: ids })
    if (!told) return undefined
    const now = new Set(told.put.map(([table, id]) => `${table}/${id}`)), drop = files(memory, sets, (file) => ids.includes(file)).filter(([table, id]) => !now.has(`${table}/${id}`))
    index = { ...index, files: [...index.files, ...ids] }
    await store.keep({ put: told.put, drop, index })
  }
  for (const [table, version] of Object.entries(news.whole)) {
    const left = new Set(memory.get(table)?.keys())
    for (let after: string | null | undefined = null; after !== undefined;) {
      const told: { put: Put; after?: string } | undefined = await get('table', { as, table, after })
      if (!told) return undefined
      for (const [, id] of told.put) left.delete(id)
      after = told.after
      if (after === undefined) index = { ...index, whole: [...index.whole, table], versions: { ...index.versions, [table]: version } }
      await store.keep({ put: told.put, drop: after === undefined ? [...left].map((id) => [table, id] as const) : [], index })
    }
  }
  return index
}

export const getFrom = (root: string, background: boolean): Get => async <T>(path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json', ...(background && { 'x-jalon-background': '1' }) }
  const response = await fetch(`${root}/${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) }).catch(() => undefined)
  return response?.ok ? (await response.json().catch(() => undefined)) as T | undefined : undefined
}
