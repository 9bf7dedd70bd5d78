import { createHash, createHmac } from 'node:crypto'
import { isUuid } from '#kernel/uuid.ts'

/** What a link says, read back: the tenant and the invitation it is about, and the hash of what it proves. */
export interface Link { tenant: string; invitation: string; hash: string }

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const proofOf = (secret: string, tenant: string, invitation: string) => createHmac('sha256', secret).update(`invitation|${tenant}|${invitation}`).digest().subarray(0, 16)
const hashOf = (proof: Buffer) => createHash('sha256').update(proof).digest('hex')

/** The word of a link: sixty-four characters, made again at will from the key that is not in the database, so that it is stored nowhere. */
export const linkWord = (secret: string, tenant: string, invitation: string): string =>
  Buffer.concat([bytesOf(tenant), bytesOf(invitation), proofOf(secret, tenant, invitation)]).toString('base64url')
/** What the invitation keeps of it. */
export const hashOfLink = (secret: string, tenant: string, invitation: string): string => hashOf(proofOf(secret, tenant, invitation))

export const readLink = (word: string): Link | undefined => {
  const bytes = /^[\w-]{64}$/.test(word) ? Buffer.from(word, 'base64url') : Buffer.alloc(0)
  const [tenant, invitation] = [uuidOf(bytes.subarray(0, 16)), uuidOf(bytes.subarray(16, 32))]
  return bytes.length === 48 && isUuid(tenant) && isUuid(invitation) ? { tenant, invitation, hash: hashOf(bytes.subarray(32)) } : undefined
}
