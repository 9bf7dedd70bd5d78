import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Ring } from './keyring.ts'
import { hidden, randomBytes, type Sealed } from './seal.ts'

/** How far a command is. Open on the disk, so that what was not sent is counted also behind the lock. */
export type State = 'waiting' | 'applied' | 'refused' | 'conflict'
export interface Shape extends DBSchema {
  ring: { key: 'ring'; value: Ring }
  /** Cursor, lease, what is held whole: by hidden name. */
  meta: { key: string; value: Sealed }
  rows: { key: string; value: Sealed }
  /** In the order in which it was saved: the key counts up by itself, and no clock says anything. */
  outbox: { key: number; value: { mark: string; state: State; box: Sealed }; indexes: { mark: string; state: State } }
}
export type Database = IDBPDatabase<Shape>

/**
 * Why something could not be kept. `full`: no room; `refused`: this browser keeps nothing; `gone`: what was kept was removed under us; `half`: the
 * transaction was undone; `spoilt`: bytes that no longer open; `held`: another window is in the way; `best-effort`: it keeps, and may erase it by itself.
 */
export type Trouble = 'full' | 'refused' | 'gone' | 'half' | 'spoilt' | 'held' | 'best-effort'
/** Nothing was kept; whoever catches it may not say « enregistré ». */
export class Unkept extends Error {
  override name = 'Unkept'
  readonly why: Trouble
  constructor(why: Trouble, cause?: unknown) { super(why, { cause }); this.why = why }
}
export type Tell = (why: Trouble) => void
/** The store is locked: its keys are no longer in memory. */
export class Locked extends Error { override name = 'Locked' }

const whyOf = (error: unknown): Trouble => {
  const { name = '' } = (error ?? {}) as { name?: string }
  const known: Record<string, Trouble> = { QuotaExceededError: 'full', InvalidStateError: 'gone', NotFoundError: 'gone', AbortError: 'half', TransactionInactiveError: 'half', ConstraintError: 'held', VersionError: 'held', OperationError: 'spoilt', DataError: 'spoilt' }
  return known[name] ?? 'refused'
}
/** Every way to the disk goes through here: what fails is told at once, and thrown. */
export const guarded = async <T>(tell: Tell, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Locked) throw error
    const unkept = error instanceof Unkept ? error : new Unkept(whyOf(error), error)
    tell(unkept.why)
    throw unkept
  }
}

type Write<N extends StoreNames<Shape>[]> = (tx: IDBPTransaction<Shape, N, 'readwrite'>) => Promise<unknown>[]
/** One transaction, whole or not at all, and on the disk (`strict`) when this resolves. */
export const write = <N extends StoreNames<Shape>[]>(db: Database, tell: Tell, stores: N, work: Write<N>): Promise<void> => guarded(tell, async () => {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
  // The first reason counts; the requests after it only say that the transaction is over.
  const asked = await Promise.allSettled([...work(tx), tx.done])
  const failed = asked.find((one) => one.status === 'rejected')
  if (failed) throw tx.error ?? failed.reason
})

const TOLD_MS = 700, PATIENCE_MS = 10_000
/** Opens one user's database; another window in the way is told within a second, and waited for ten. */
export const openDatabase = (name: string, tell: Tell): Promise<Database> => guarded(tell, async () => {
  let left = false
  const timers: ReturnType<typeof setTimeout>[] = []
  const opening = openDB<Shape>(name, 1, {
    upgrade(db) {
      for (const store of ['ring', 'meta', 'rows'] as const) db.createObjectStore(store)
      const outbox = db.createObjectStore('outbox', { autoIncrement: true })
      outbox.createIndex('mark', 'mark', { unique: true })
      outbox.createIndex('state', 'state')
    },
    // Another window wipes or renews this store: it goes first, and this one says so.
    blocking(_now, _next, event) { left = true; (event.target as IDBDatabase).close(); tell('gone') },
    terminated() { if (!left) tell('gone') },
  })
  const patience = new Promise<never>((_, no) => { timers.push(setTimeout(() => tell('held'), TOLD_MS), setTimeout(() => no(new Unkept('held')), PATIENCE_MS)) })
  try {
    return await Promise.race([opening, patience])
  } catch (error) {
    // What opens after all is closed again.
    opening.then((db) => db.close(), () => {})
    throw error
  } finally {
    timers.forEach(clearTimeout)
  }
})

/** Removes a database; what it held is emptied first, so that nothing is left if the removal waits for another window. */
export const removeDatabase = async (db: Database): Promise<void> => {
  const stores = [...db.objectStoreNames], tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
  await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done])
  db.close()
  witness.tell(db.name, 0)
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(db.name)
    for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => done())
  })
}

/** The name of a user's database on this device: another one on each device, and nobody's name in it. */
export const databaseName = (tell: Tell, installation: string, user: string): Promise<string> => guarded(tell, async () => {
  const device = await openDB<{ device: { key: string; value: CryptoKey } }>('jalon', 1, { upgrade: (db) => void db.createObjectStore('device') })
  try {
    const fresh = await crypto.subtle.importKey('raw', randomBytes(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const tx = device.transaction('device', 'readwrite', { durability: 'strict' })
    const key = (await tx.store.get('name')) ?? fresh
    await Promise.all([tx.store.put(key, 'name'), tx.done])
    return `jalon-${await hidden(key, `${installation}/${user}`)}`
  } finally {
    device.close()
  }
})

/** Whether the browser promised to keep what is stored; `best-effort` is told, for it may erase it by itself. */
export const askToKeep = async (tell: Tell): Promise<boolean> => {
  const kept = (await navigator.storage?.persist?.().catch(() => false)) ?? false
  if (!kept) tell('best-effort')
  return kept
}

/**
 * How many things were saved, kept apart from the store itself: a disk that lost the end of a store leaves it looking well. Less than was counted is told.
 * Where there is no such place, nothing is compared.
 */
export const witness = {
  tell(name: string, count: number): void { try { localStorage.setItem(name, String(count)) } catch { /* nowhere to count */ } },
  told(name: string): number { try { return Number(localStorage.getItem(name) ?? 0) } catch { return 0 } },
}
