import { removeDatabase, write, type Database, type Tell } from './database.ts'
import { bytesOf, hexOf, keysFrom, openBytes, randomBytes, sealBytes, wrapperFrom, type Keys, type Sealed } from './seal.ts'

/** One way to open the store: the same 32 bytes, wrapped by a passphrase or by a passkey. */
type Wrap = { salt: Uint8Array<ArrayBuffer>; box: Sealed } & ({ by: 'passphrase'; rounds: number } | { by: 'passkey'; credential: ArrayBuffer })
export interface Ring { wraps: Wrap[]; tries: number }
/** What somebody proves herself with. `secret`: the 32 bytes that a passkey's PRF gives (`passkeySecret`). */
export type Proof = { by: 'passphrase'; words: string } | { by: 'passkey'; credential: ArrayBuffer; secret: ArrayBuffer }
export type Opened = { status: 'open'; keys: Keys } | { status: 'wrong'; left: number } | { status: 'wiped' } | { status: 'none' }

export const MOST_TRIES = 10
/** Never fewer, whatever this device measures; more where it is fast. See docs/decisions/0011. */
export const LEAST_ROUNDS = 600_000
const GUESS_MS = 600

const { subtle } = crypto
/** As typed on any keyboard: one spelling of accents, capitals and spaces. */
const asOne = (words: string): string => words.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
/** Long enough to stand against a stolen disk: four words, or twenty signs. */
export const isEnough = (words: string): boolean => {
  const said = asOne(words)
  return said.length >= 14 && new Set(said).size >= 7 && (new Set(said.split(' ').filter((word) => word.length > 2)).size >= 4 || said.length >= 20)
}
const stretch = async (words: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> =>
  subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, await subtle.importKey('raw', bytesOf(asOne(words)), 'PBKDF2', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
/** How many rounds make one guess last 0.6 s here: of three measures the fastest, for other work can only slow one down. */
export const calibrate = async (): Promise<number> => {
  const sample = 200_000, times: number[] = []
  for (let i = 0; i < 3; i++) {
    const begun = performance.now()
    await stretch('measure', randomBytes(16), sample)
    times.push(performance.now() - begun)
  }
  return Math.max(LEAST_ROUNDS, Math.ceil((sample * GUESS_MS) / Math.min(...times)))
}

const PLACE = 'ring'
const wrapBy = async (secret: Uint8Array<ArrayBuffer>, proof: Proof, rounds: number): Promise<Wrap> => {
  const salt = randomBytes(16)
  return proof.by === 'passphrase'
    ? { by: 'passphrase', salt, rounds, box: await sealBytes(await stretch(proof.words, salt, rounds), PLACE, secret) }
    : { by: 'passkey', salt, credential: proof.credential, box: await sealBytes(await wrapperFrom(proof.secret, salt), PLACE, secret) }
}
const fits = (wrap: Wrap, proof: Proof): boolean => wrap.by === proof.by && (wrap.by !== 'passkey' || proof.by !== 'passkey' || hexOf(wrap.credential) === hexOf(proof.credential))
const unwrap = async (ring: Ring, proof: Proof): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  for (const wrap of ring.wraps.filter((one) => fits(one, proof))) {
    const key = proof.by === 'passphrase' ? await stretch(proof.words, wrap.salt, wrap.by === 'passphrase' ? wrap.rounds : 0) : await wrapperFrom(proof.secret, wrap.salt)
    const secret = await openBytes(key, PLACE, wrap.box).catch(() => undefined)
    if (secret) return new Uint8Array(secret)
  }
  return undefined
}

/** Makes the store's key, once; it is durable when this resolves. A passphrase that is too short is refused (`isEnough`). */
export const makeRing = async (db: Database, tell: Tell, proof: Proof, rounds?: number): Promise<Keys> => {
  if (proof.by === 'passphrase' && !isEnough(proof.words)) throw new RangeError('too short a passphrase')
  const secret = randomBytes(32), wrap = await wrapBy(secret, proof, rounds ?? (proof.by === 'passphrase' ? await calibrate() : 0))
  // `add`: of two windows that begin at once, one makes the key and the other is told to open it.
  await write(db, tell, ['ring'], (tx) => [tx.objectStore('ring').add({ wraps: [wrap], tries: 0 }, 'ring')])
  const keys = await keysFrom(secret)
  secret.fill(0)
  return keys
}

/** The ring as it stands, with one more try counted, on the disk before anything is tried. */
const countTry = async (db: Database, tell: Tell): Promise<Ring | undefined> => {
  let ring: Ring | undefined
  await write(db, tell, ['ring'], (tx) => [tx.objectStore('ring').get('ring').then((found) => {
    if (!found) return undefined
    ring = { ...found, tries: found.tries + 1 }
    return tx.objectStore('ring').put(ring, 'ring')
  })])
  return ring
}

/** Opens the store. The tenth wrong try, or any after it, wipes this user's store: the caller's database is gone then. */
export const openRing = async (db: Database, tell: Tell, proof: Proof, also?: Proof): Promise<Opened> => {
  const ring = await countTry(db, tell)
  if (!ring) return { status: 'none' }
  const secret = ring.tries > MOST_TRIES ? undefined : await unwrap(ring, proof)
  if (!secret) {
    if (ring.tries < MOST_TRIES) return { status: 'wrong', left: MOST_TRIES - ring.tries }
    await removeDatabase(db)
    return { status: 'wiped' }
  }
  // A second way in, or a new passphrase, is added by whoever has just opened it.
  const added = also && await wrapBy(secret, also, also.by === 'passphrase' ? await calibrate() : 0)
  await write(db, tell, ['ring'], (tx) => [tx.objectStore('ring').get('ring').then((now) => {
    const wraps = now?.wraps ?? ring.wraps
    return tx.objectStore('ring').put({ wraps: added ? [...wraps.filter((one) => !also || !(one.by === 'passphrase' ? also.by === 'passphrase' : fits(one, also))), added] : wraps, tries: 0 }, 'ring')
  })])
  const keys = await keysFrom(secret)
  secret.fill(0)
  return { status: 'open', keys }
}

/** The passkeys that open this store, for `passkeySecret`. */
export const passkeysOf = async (db: Database): Promise<ArrayBuffer[]> => ((await db.get('ring', 'ring'))?.wraps ?? []).flatMap((wrap) => (wrap.by === 'passkey' ? [wrap.credential] : []))

const ASKED = bytesOf('jalon device store')
/** Asks a passkey for the 32 bytes that are always the same for this use; undefined where it has none (then: the passphrase). Needs no network. */
export const passkeySecret = async (credentials: readonly ArrayBuffer[]): Promise<(Proof & { by: 'passkey' }) | undefined> => {
  const told = await navigator.credentials.get({ publicKey: {
    challenge: randomBytes(32), userVerification: 'required', allowCredentials: credentials.map((id) => ({ type: 'public-key', id })), extensions: { prf: { eval: { first: ASKED } } },
  } }) as PublicKeyCredential | null
  const secret = told?.getClientExtensionResults().prf?.results?.first
  return told && secret instanceof ArrayBuffer ? { by: 'passkey', credential: told.rawId, secret } : undefined
}
