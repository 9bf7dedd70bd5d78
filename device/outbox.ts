import { guarded, witness, write, type Database, type State, type Tell } from './database.ts'
import type { Door } from './door.ts'
import { hidden, open, seal, type Keys } from './seal.ts'
import { versionOf } from './versions.ts'

/** A command as it was saved. `about`: the file it belongs to, whose order is kept; `at`: when it happened, by this device. */
export interface Work { id: string; name: string; v: number; input: unknown; about: string; at: string }
/** What the server says of one command, and has stored. `retry`: it could not say yet. */
export interface Told { id: string; status: 'applied' | 'duplicate' | 'refused' | 'conflict' | 'retry'; code?: string; args?: Record<string, string | number>; issues?: unknown }
export interface Kept { seq: number; state: State; work: Work; told?: Told }
export interface Push { as: { tenant: string; user: string }; commands: readonly Work[] }
export type NotSent = 'offline' | 'signed-out' | 'locked' | 'server' | 'somebody-else' | 'unfit' | 'busy'
/** Sends a batch. Anything that is not one answer a command is `why`, and removes nothing. */
export type Post = (push: Push) => Promise<{ answers: readonly Told[] } | { why: NotSent }>
export interface Flushed { sent: number; left: number; why?: NotSent }

const MOST = 50, MOST_BYTES = 400_000
const placeOf = (mark: string, state: State) => `outbox/${mark}/${state}`

/** How much waits and how much is to be settled; needs no key, so that it is said behind the lock too. */
export const countIn = async (db: Database, tell: Tell): Promise<{ waiting: number; toSettle: number }> => guarded(tell, async () => {
  const [waiting, refused, conflict] = await Promise.all((['waiting', 'refused', 'conflict'] as const).map((state) => db.countFromIndex('outbox', 'state', state)))
  return { waiting: waiting ?? 0, toSettle: (refused ?? 0) + (conflict ?? 0) }
})

/** The work of this device that the server has not confirmed. Nothing leaves it without a stored answer. */
export const outboxOf = (door: Door) => {
  const { db, tell } = door
  let turn: Promise<unknown> = Promise.resolve()
  const boxed = async (keys: Keys, work: Work, state: State, told?: Told) => {
    const mark = await hidden(keys.name, `outbox/${work.id}`)
    return { mark, state, box: await seal(keys, placeOf(mark, state), { work, ...(told && { told }) }) }
  }
  const put = async (work: Omit<Work, 'v'>): Promise<void> => {
    const row = await boxed(door.keys(), { ...work, v: versionOf(work.name) }, 'waiting')
    // The same id twice is one command: a double click, a second window.
    let seq = 0
    await write(db, tell, ['outbox'], (tx) => [tx.objectStore('outbox').index('mark').getKey(row.mark).then(async (there) => { seq = there ?? await tx.objectStore('outbox').add(row) })])
    witness.tell(db.name, Math.max(seq, witness.told(db.name)))
  }
  /** In the order in which it was saved. What no longer opens stays where it is, and is told. */
  const read = async (only?: State): Promise<Kept[]> => guarded(tell, async () => {
    const keys = door.keys(), out: Kept[] = [], counted = witness.told(db.name), seqs = await db.getAllKeys('outbox')
    if ((seqs.at(-1) ?? 0) < counted) { witness.tell(db.name, seqs.at(-1) ?? 0); tell('gone') }
    const wanted = only ? new Set(await db.getAllKeysFromIndex('outbox', 'state', only)) : undefined
    for (const seq of seqs.filter((one) => wanted?.has(one) ?? true)) {
      const row = await db.get('outbox', seq)
      if (!row) continue
      const kept = await open<{ work: Work; told?: Told }>(keys, placeOf(row.mark, row.state), row.box).catch(() => { tell('spoilt') })
      if (kept) out.push({ seq, state: row.state, ...kept })
    }
    return out
  })
  const store = async (batch: readonly Kept[], answers: readonly Told[]): Promise<Set<string>> => {
    const keys = door.keys(), told = new Map(answers.map((one) => [one.id, one]))
    const rows = await Promise.all(batch.flatMap(({ seq, work }) => {
      const answer = told.get(work.id)
      if (!answer || !['applied', 'duplicate', 'refused', 'conflict'].includes(answer.status)) return []
      const state = answer.status === 'refused' || answer.status === 'conflict' ? answer.status : 'applied'
      return [boxed(keys, work, state, answer).then((row) => ({ seq, row, id: work.id }))]
    }))
    if (rows.length) await write(db, tell, ['outbox'], (tx) => rows.map(({ seq, row }) => tx.objectStore('outbox').put(row, seq)))
    return new Set(rows.map(({ id }) => id))
  }
  const send = async (post: Post): Promise<Flushed> => {
    const held = new Set<string>(), { tenant, user } = door.who
    let sent = 0, most = MOST, why: NotSent | undefined
    const said = async () => ({ sent, left: (await countIn(db, tell)).waiting, ...(why && { why }) })
    for (;;) {
      let size = 0
      const waiting = (await read('waiting')).filter(({ work }) => !held.has(work.about))
      const batch = waiting.slice(0, most).filter(({ work }, i) => (size += JSON.stringify(work).length) <= MOST_BYTES || i === 0)
      if (batch.length === 0) return said()
      const reply = await post({ as: { tenant, user }, commands: batch.map(({ work }) => work) })
      if ('why' in reply) {
        why = reply.why
        if (why !== 'unfit') return said()
        // Fewer at once; what is too large, or unreadable, alone waits, and so does the rest of its file: nothing else waits for it.
        if (batch.length === 1) batch.forEach(({ work }) => held.add(work.about))
        most = batch.length === 1 ? MOST : Math.ceil(batch.length / 2)
        continue
      }
      const settled = await store(batch, reply.answers)
      sent += settled.size
      // What has no answer yet makes the rest of the same file wait, and nothing else.
      for (const { work } of batch) if (!settled.has(work.id)) { held.add(work.about); why = 'server' }
    }
  }
  return {
    /** Resolves when the command is on the disk, and only then; one after the other, so that their order is the order of the gestures. */
    save(work: Omit<Work, 'v'>): Promise<void> {
      const mine = turn.then(() => put(work))
      turn = mine.catch(() => {})
      return mine
    },
    all: () => read(),
    count: () => countIn(db, tell),
    /** One at a time on this device, whatever number of windows is open. */
    flush: (post: Post): Promise<Flushed> => navigator.locks.request(`${db.name}-outbox`, { ifAvailable: true }, async (lock) =>
      (lock ? send(post) : { sent: 0, left: (await countIn(db, tell)).waiting, why: 'busy' as const })),
    /** Applied commands that the rows held here already show (`pull`): they have their answer, and are needed no longer. */
    async forget(ids: readonly string[]): Promise<void> {
      const marks = await Promise.all(ids.map((id) => hidden(door.keys().name, `outbox/${id}`)))
      // The last one stays, so that the count can be compared.
      const last = (await db.getAllKeys('outbox')).at(-1)
      await write(db, tell, ['outbox'], (tx) => marks.map(async (mark) => {
        const cursor = await tx.objectStore('outbox').index('mark').openCursor(mark)
        if (cursor?.value.state === 'applied' && cursor.primaryKey !== last) await cursor.delete()
      }))
    },
  }
}
export type Outbox = ReturnType<typeof outboxOf>

/** The way to the server. `background`: nobody touched anything, so the session's idle time goes on. */
export const postTo = (path: string, background: boolean): Post => async (push) => {
  const headers = { 'content-type': 'application/json', ...(background && { 'x-jalon-background': '1' }) }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(push), signal: AbortSignal.timeout(60_000) }).catch(() => undefined)
  if (!response) return { why: 'offline' }
  const body = (await response.json().catch(() => undefined)) as { answers?: Told[] } | undefined, said = response.headers.get('x-jalon')
  if (response.ok && Array.isArray(body?.answers)) return { answers: body.answers }
  if (response.status === 401) return { why: said === 'locked' ? 'locked' : 'signed-out' }
  return { why: response.status === 413 || response.status === 422 ? 'unfit' : said === 'somebody-else' ? 'somebody-else' : 'server' }
}
