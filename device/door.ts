import { askToKeep, databaseName, Locked, openDatabase, removeDatabase, witness, write, type Database, type Tell } from './database.ts'
import { makeRing, openRing, type Proof } from './keyring.ts'
import { leaseFrom, spend, stateOf, type Lease } from './lease.ts'
import { hidden, open, seal, type Keys } from './seal.ts'

export const IDLE_MS = 15 * 60_000
/** What the server says at a contact: its clock (ISO), and how many days a device of this organisation may be read without it. */
export interface Contact { now: string; days: number }
export interface Who { installation: string; tenant: string; user: string }
/** `idleMs` and `rounds` for tests only. `locked` is told when the keys are forgotten. */
export interface Ways { tell: Tell; locked: () => void; contact: () => Promise<Contact | undefined>; idleMs?: number; rounds?: number }

/** An open store. `keys` throws `Locked` after fifteen minutes without a gesture, whatever went on in the background. */
export interface Door { db: Database; who: Who; tell: Tell; keys(): Keys; gesture(): void; lock(): void; met(contact: Contact): Promise<void>; lease(): Lease }
export type Entered = { status: 'open'; door: Door } | { status: 'wrong'; left: number } | { status: 'wiped' | 'none' | 'contact-needed' | 'there-already' }

const keepLease = async (db: Database, tell: Tell, keys: Keys, lease: Lease): Promise<void> => {
  const at = await hidden(keys.name, 'lease'), box = await seal(keys, `meta/${at}`, lease)
  await write(db, tell, ['meta'], (tx) => [tx.objectStore('meta').put(box, at)])
}
const readLease = async (db: Database, keys: Keys): Promise<Lease | undefined> => {
  const at = await hidden(keys.name, 'lease'), box = await db.get('meta', at)
  // What no longer opens is no lease: the server says a new one.
  return box && open<Lease>(keys, `meta/${at}`, box).catch(() => undefined)
}

const doorOf = (db: Database, who: Who, first: Keys, begun: Lease, { tell, locked, idleMs = IDLE_MS }: Ways): Door => {
  let keys: Keys | undefined = first, lease = begun, ran = performance.now()
  // By both clocks: the day's may be set back, the other may stand still while the device sleeps.
  let seen = { at: Date.now(), ran: performance.now() }
  const idle = () => Math.max(Date.now() - seen.at, performance.now() - seen.ran) >= idleMs
  const lock = () => {
    if (!keys) return
    keys = undefined
    clearInterval(timer)
    locked()
  }
  const minute = async () => {
    if (idle()) return lock()
    lease = spend(lease, Date.now(), performance.now() - ran)
    ran = performance.now()
    if (stateOf(lease, Date.now()) !== 'good') return lock()
    if (keys) await keepLease(db, tell, keys, lease).catch(() => {})
  }
  const timer = setInterval(() => void minute(), Math.min(60_000, idleMs / 4))
  return {
    db, who, tell, lock, lease: () => lease,
    keys() {
      if (idle() || stateOf(lease, Date.now()) !== 'good') lock()
      if (!keys) throw new Locked()
      return keys
    },
    // A gesture after the time is up does not open what is locked.
    gesture() { if (idle()) lock(); else seen = { at: Date.now(), ran: performance.now() } },
    async met(contact) {
      if (!keys) return
      lease = leaseFrom(contact.now, contact.days, Date.now())
      ran = performance.now()
      await keepLease(db, tell, keys, lease)
    },
  }
}

const databaseOf = async ({ installation, tenant, user }: Who, tell: Tell): Promise<Database> => openDatabase(await databaseName(tell, installation, `${tenant}/${user}`), tell)

/** Makes this user's store on this device; needs the server, whose clock begins the lease. On a shared computer this is never called, and nothing is kept. */
export const makeDoor = async (who: Who, proof: Proof, ways: Ways): Promise<Entered> => {
  const contact = await ways.contact()
  if (!contact) return { status: 'contact-needed' }
  const db = await databaseOf(who, ways.tell)
  if (await db.count('ring')) { db.close(); return { status: 'there-already' } }
  await askToKeep(ways.tell)
  witness.tell(db.name, 0)
  const keys = await makeRing(db, ways.tell, proof, ways.rounds), door = doorOf(db, who, keys, leaseFrom(contact.now, contact.days, Date.now()), ways)
  await door.met(contact)
  return { status: 'open', door }
}

/** Opens it again, without the network while the lease lasts. `also` adds a passkey, or changes the passphrase. */
export const enter = async (who: Who, proof: Proof, ways: Ways, also?: Proof): Promise<Entered> => {
  const db = await databaseOf(who, ways.tell), opened = await openRing(db, ways.tell, proof, also)
  if (opened.status !== 'open') {
    // There was a store with something in it, and the browser or the disk lost it.
    if (opened.status === 'none' && witness.told(db.name) > 0) ways.tell('gone')
    if (opened.status === 'none') await removeDatabase(db)
    db.close()
    return opened
  }
  const { keys } = opened, kept = await readLease(db, keys)
  if (kept && stateOf(kept, Date.now()) === 'good') {
    const lease = spend(kept, Date.now(), 0)
    await keepLease(db, ways.tell, keys, lease)
    return { status: 'open', door: doorOf(db, who, keys, lease, ways) }
  }
  const contact = await ways.contact()
  if (!contact) { db.close(); return { status: 'contact-needed' } }
  const door = doorOf(db, who, keys, leaseFrom(contact.now, contact.days, Date.now()), ways)
  await door.met(contact)
  return { status: 'open', door }
}
