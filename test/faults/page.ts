import { openDB } from 'idb'
import { openDatabase, removeDatabase, Unkept, type Database, type Trouble } from '#device/database.ts'
import { enter, makeDoor, type Contact, type Door, type Entered, type Ways, type Who } from '#device/door.ts'
import { passkeySecret, passkeysOf, type Proof } from '#device/keyring.ts'
import { endsAt } from '#device/lease.ts'
import { outboxOf, postTo, type Flushed, type Kept, type Outbox, type Work } from '#device/outbox.ts'
import { openBytes, type Sealed } from '#device/seal.ts'
import { getFrom, pull, type Get } from '#device/pull.ts'
import { storeOf, type Arrived, type Index, type Row } from '#device/store.ts'

// What a window does with the device's real code, driven from outside. Nothing here keeps or decides anything.
let door: Door | undefined, outbox: Outbox | undefined
const troubles: { why: Trouble; at: number }[] = []
const tell = (why: Trouble) => { troubles.push({ why, at: performance.now() }) }
let lockedTimes = 0
/** A passkey stands for itself here as 32 bytes: opening is then as fast as with a real one. */
export interface Way { words?: string; secret?: string; rounds?: number; idleMs?: number; contact?: Contact | 'none' }
const proofOf = ({ words, secret }: Way): Proof => (words !== undefined ? { by: 'passphrase', words }
  : { by: 'passkey', credential: new TextEncoder().encode('a passkey').buffer, secret: new TextEncoder().encode((secret ?? '').padEnd(32, '.')).buffer })
const waysOf = ({ rounds, idleMs, contact }: Way): Ways => ({
  tell, locked: () => { lockedTimes++ }, contact: async () => (contact === 'none' ? undefined : contact ?? { now: new Date().toISOString(), days: 14 }), ...(rounds && { rounds }), ...(idleMs && { idleMs }),
})
const entered = (told: Entered): string => {
  if (told.status !== 'open') return told.status === 'wrong' ? `wrong ${told.left}` : told.status
  door = told.door
  outbox = outboxOf(door)
  return 'open'
}
const must = (): Outbox => { if (!outbox) throw new Error('no door'); return outbox }
const store = () => { if (!door) throw new Error('no door'); return storeOf(door) }
const raw = (): Database => { if (!door) throw new Error('no door'); return door.db }
const kept: IDBDatabase[] = []
const failure = (error: unknown) => (error instanceof Unkept ? `unkept ${error.why}` : (error as Error).name)

const hands = {
  make: (who: Who, way: Way): Promise<string> => makeDoor(who, proofOf(way), waysOf(way)).then(entered, failure),
  enter: (who: Who, way: Way, also?: Way): Promise<string> => enter(who, proofOf(way), waysOf(way), also && proofOf(also)).then(entered, failure),
  /** A real passkey of this browser, made for this page, then asked for its secret. */
  async enrol(who: Who, words: string): Promise<string> {
    const made = await navigator.credentials.create({ publicKey: {
      challenge: new Uint8Array(32), rp: { name: 'Jalon' }, user: { id: new Uint8Array(16), name: 'a', displayName: 'a' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' }, extensions: { prf: {} },
    } }) as PublicKeyCredential
    const proof = await passkeySecret([made.rawId])
    return proof ? enter(who, { by: 'passphrase', words }, waysOf({}), proof).then(entered, failure) : 'no secret'
  },
  async enterByPasskey(who: Who): Promise<string> {
    const db = await openDatabase((await hands.names())[0] ?? '', tell), proof = await passkeySecret(await passkeysOf(db))
    db.close()
    return proof ? enter(who, proof, waysOf({})).then(entered, failure) : 'no secret'
  },
  /** Brings the store up to date; `stopAfter` requests the network is gone. Says what was asked, and the bytes of each answer. */
  async pull(stopAfter = Infinity): Promise<{ asked: string[]; bytes: number; done: boolean; index?: Index }> {
    const real = getFrom('/sync', true), asked: string[] = [], { who: { tenant, user } = { tenant: '', user: '' } } = door ?? {}
    let bytes = 0
    const settled = (await must().all()).flatMap(({ state, work }) => (state === 'applied' ? [work.id] : []))
    const get: Get = async <T>(path: 'pull' | 'files' | 'table', body: Parameters<Get>[1]) => {
      if (asked.length >= stopAfter) return undefined
      asked.push(path)
      const told = await real<T>(path, body)
      bytes += JSON.stringify(told ?? '').length
      return told
    }
    const done = await pull(store(), { tenant, user }, settled, get, { met: async (contact) => door?.met(contact), covered: (ids) => must().forget(ids) }), { index } = await store().load()
    return { asked, bytes, done: done !== undefined, ...(index && { index }) }
  },
  /** Everything held, as the rehearsal reads it. */
  held: async (): Promise<{ rows: [string, [string, Row][]][]; index?: Index }> => {
    const { memory, index } = await store().load()
    return { rows: [...memory].map(([table, rows]) => [table, [...rows]]), ...(index && { index }) }
  },
  leaseEnds: () => door && endsAt(door.lease()),
  met: (contact: Contact) => door?.met(contact),
  /** `saved`: on the disk, as the screen would say it. */
  save: (work: Omit<Work, 'v'>): Promise<string> => must().save(work).then(() => 'saved', failure),
  /** The fault of a screen that does not wait for the disk. */
  saveEarly: (work: Omit<Work, 'v'>): string => { void must().save(work).catch(() => {}); return 'saved' },
  flush: (): Promise<Flushed> => must().flush(postTo('/sync/push', true)),
  all: (): Promise<Kept[]> => must().all(),
  count: () => must().count(),
  lock: () => door?.lock(), gesture: () => door?.gesture(),
  troubles: () => troubles.map(({ why }) => why), lockedTimes: () => lockedTimes, now: () => performance.now(), toldAt: () => troubles.map(({ at }) => at),
  /** Saves one after the other and says each that is on the disk, as the screen does. `early` is the fault that a proof must find: said before it is kept. */
  async saveAll(works: readonly Omit<Work, 'v'>[], early = false): Promise<string[]> {
    const said: string[] = []
    if (early) for (const { id } of works) window.heard?.(id)
    for (const work of works) {
      const told = await hands.save(work)
      if (told === 'saved' && !early) window.heard?.(work.id)
      said.push(told)
    }
    return said
  },
  /** Sends again and again while the window lives. `careless` is the fault of a queue that takes a refused request for an answer. */
  async flushOften(careless: boolean): Promise<void> {
    const real = postTo('/sync/push', true)
    for (let i = 0; i < 40; i++) {
      await must().flush(async (batch) => {
        const told = await real(batch)
        return careless && 'why' in told ? { answers: batch.commands.map(({ id }) => ({ id, status: 'applied' })) } : told
      })
      await new Promise((later) => setTimeout(later, 3))
    }
  },
  names: async () => (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name !== 'jalon'),
  keep: (arrived: Arrived): Promise<string> => store().keep(arrived).then(() => 'saved', failure),
  load: async () => {
    const { memory, index } = await store().load()
    return { rows: [...memory].map(([table, rows]) => [table, rows.size] as const), xid: index?.xid }
  },
  /** Changes one byte of what lies in a store. */
  async spoil(from: 'outbox' | 'rows'): Promise<void> {
    const tx = raw().transaction(from, 'readwrite'), cursor = await tx.objectStore(from).openCursor()
    if (!cursor) throw new Error('nothing there')
    const value = cursor.value as { box?: Sealed } & Partial<Sealed>, bytes = new Uint8Array((value.box ?? (value as Sealed)).data)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    await cursor.update(value as never)
    await tx.done
  },
  /** Tries my keys on every sealed thing of every database of this browser. */
  async probe(): Promise<{ tried: number; opened: number }> {
    const keys = door?.keys()
    let tried = 0, opened = 0
    for (const name of await hands.names()) {
      const db = await openDatabase(name, () => {})
      const places: [string, Sealed][] = (await db.getAll('outbox')).map(({ mark, state, box }) => [`outbox/${mark}/${state}`, box])
      for (const key of await db.getAllKeys('meta')) places.push([`meta/${key}`, await db.get('meta', key) as Sealed])
      for (const key of await db.getAllKeys('rows')) places.push([`rows/${key}`, await db.get('rows', key) as Sealed])
      for (const [place, box] of places) {
        tried++
        if (keys && await openBytes(keys.seal, place, box).then(() => true, () => false)) opened++
      }
      db.close()
    }
    return { tried, opened }
  },
  /** The fault of an application that clears the device for whoever comes next. */
  clearAll: async (): Promise<void> => { for (const name of await hands.names()) await removeDatabase(await openDatabase(name, () => {})) },
  /** The fault of an application that keeps things as they are. */
  async plain(words: readonly string[]): Promise<void> {
    const db = await openDB('plain', 1, { upgrade: (made) => void made.createObjectStore('words', { autoIncrement: true }) })
    const tx = db.transaction('words', 'readwrite', { durability: 'strict' })
    await Promise.all([...words.map((word) => tx.store.add({ word })), tx.done])
    db.close()
  },
  /** A window that lets nobody else in or out. */
  stubborn: (name: string) => new Promise<void>((done) => { const request = indexedDB.open(name); request.onsuccess = () => { kept.push(request.result); done() } }),
  waitToRemove: (name: string) => { indexedDB.deleteDatabase(name) },
}
export type Hands = typeof hands
declare global { interface Window { hands: Hands; heard?: (what: string) => void } }
window.hands = hands
