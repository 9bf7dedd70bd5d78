import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { recoveryCodes, type Auth } from './auth.ts'

interface Row { id: string; secret: string; backupCodes: string; verified: boolean | null }
const account = (userId: string) => [{ field: 'userId', value: userId }]

/** What proves an account, looked at and replaced one by one: nothing here takes a factor away before another stands in its place. */
export const factorsOf = (auth: Auth) => {
  const context = () => auth.$context
  const rowOf = async (userId: string) => (await context()).adapter.findOne<Row>({ model: 'twoFactor', where: account(userId) })
  const open = async (data: string) => symmetricDecrypt({ key: (await context()).secretConfig, data })
  const close = async (data: string) => symmetricEncrypt({ key: (await context()).secretConfig, data })
  return {
    /** Whether six digits, or a recovery code (used up), prove the account. */
    async proves(userId: string, kind: 'code' | 'recovery', word: string): Promise<boolean> {
      const row = await rowOf(userId)
      if (!row || row.verified === false) return false
      if (kind === 'code') return createOTP(await open(row.secret)).verify(word)
      const codes = JSON.parse(await open(row.backupCodes)) as string[]
      if (!codes.includes(word)) return false
      const left = await close(JSON.stringify(codes.filter((code) => code !== word)))
      return (await (await context()).adapter.incrementOne({ model: 'twoFactor', where: [{ field: 'id', value: row.id }, { field: 'backupCodes', value: row.backupCodes }], increment: {}, set: { backupCodes: left } })) !== null
    },
    async setPassword(userId: string, password: string): Promise<void> {
      const { internalAdapter, password: { hash } } = await context()
      const has = (await internalAdapter.findAccounts(userId)).some((a) => a.providerId === 'credential')
      if (has) await internalAdapter.updatePassword(userId, await hash(password))
      else await internalAdapter.linkAccount({ userId, providerId: 'credential', accountId: userId, password: await hash(password) })
    },
    /** A secret for a new phone, sealed: it takes effect only in `replaceSecret`. */
    newSecret: async (): Promise<string> => close(generateRandomString(32)),
    uriOf: async (sealed: string, email: string): Promise<string> => createOTP(await open(sealed)).url('Jalon', email),
    /** The new phone takes the place of the old one once it has shown a right code. Answers new recovery codes. */
    async replaceSecret(userId: string, sealed: string, digits: string): Promise<readonly string[] | undefined> {
      if (!(await createOTP(await open(sealed)).verify(digits))) return undefined
      const { adapter, internalAdapter } = await context(), row = await rowOf(userId), codes = recoveryCodes()
      const set = { secret: sealed, backupCodes: await close(JSON.stringify(codes)), verified: true, failedVerificationCount: 0 }
      if (row) await adapter.update({ model: 'twoFactor', where: [{ field: 'id', value: row.id }], update: set })
      else await adapter.create({ model: 'twoFactor', data: { ...set, userId } })
      await internalAdapter.updateUser(userId, { twoFactorEnabled: true })
      return codes
    },
    /** Ten new recovery codes in place of those before; undefined for whoever has no phone to replace. */
    async newCodes(userId: string): Promise<readonly string[] | undefined> {
      const row = await rowOf(userId)
      if (!row || row.verified === false) return undefined
      const codes = recoveryCodes()
      await (await context()).adapter.update({ model: 'twoFactor', where: [{ field: 'id', value: row.id }], update: { backupCodes: await close(JSON.stringify(codes)) } })
      return codes
    },
    async keys(userId: string): Promise<{ id: string; made: Date | null }[]> {
      const rows = await (await context()).adapter.findMany<{ id: string; createdAt: Date | null }>({ model: 'passkey', where: account(userId) })
      return rows.map(({ id, createdAt }) => ({ id, made: createdAt }))
    },
    /** Takes a key away, unless nothing else would prove the account: then false. */
    async removeKey(userId: string, key: string): Promise<boolean> {
      const { adapter } = await context(), [keys, row] = await Promise.all([this.keys(userId), rowOf(userId)])
      if (!keys.some((k) => k.id === key) || (keys.length === 1 && (!row || row.verified === false))) return false
      await adapter.delete({ model: 'passkey', where: [{ field: 'id', value: key }, ...account(userId)] })
      return true
    },
  }
}
