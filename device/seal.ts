/** What opens a store: one key seals, the other makes names that tell nothing. Neither can be taken out of the browser. */
export interface Keys { seal: CryptoKey; name: CryptoKey }
/** What lies on the disk: a fresh start (12 bytes) and the sealed bytes. */
export interface Sealed { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

const { subtle } = crypto
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))
export const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('')

const HKDF = (salt: Uint8Array<ArrayBuffer>, info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(info) })
/** A key that wraps, from bytes that are random already (a passkey's): nothing to slow down. */
export const wrapperFrom = async (secret: BufferSource, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  subtle.deriveKey(HKDF(salt, 'jalon wrap'), await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']), { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** The two keys of a store, from its 32 random bytes. */
export const keysFrom = async (secret: Uint8Array<ArrayBuffer>): Promise<Keys> => {
  const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']), none = new Uint8Array(0)
  return {
    seal: await subtle.deriveKey(HKDF(none, 'jalon seal'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    name: await subtle.deriveKey(HKDF(none, 'jalon name'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  }
}

/** `place` is part of what is sealed: moved elsewhere, or to another state, it no longer opens. */
export const sealBytes = async (key: CryptoKey, place: string, bytes: BufferSource): Promise<Sealed> => {
  const iv = randomBytes(12)
  return { iv, data: await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(place) }, key, bytes) }
}
/** Throws an `OperationError` for another key, another place or one bit changed. */
export const openBytes = (key: CryptoKey, place: string, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(place) }, key, data)

export const seal = (keys: Keys, place: string, value: unknown): Promise<Sealed> => sealBytes(keys.seal, place, bytesOf(JSON.stringify(value)))
export const open = async <T>(keys: Keys, place: string, sealed: Sealed): Promise<T> => JSON.parse(new TextDecoder().decode(await openBytes(keys.seal, place, sealed))) as T

/** The name under which something lies: always the same for whoever has the key, nothing for anybody else. */
export const hidden = async (key: CryptoKey, text: string): Promise<string> => hexOf((await subtle.sign('HMAC', key, bytesOf(text))).slice(0, 16))
