import { createOTP } from '@better-auth/utils/otp'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { Pool } from 'pg'
import { makeAuth, permitFor } from './auth.ts'
import { factorsOf } from './factors.ts'
import { call, keep, made, type At, type Made } from './auth-calls.ts'

/** Somebody with an account; `enrolled`: she has two factors, or a key that counts for both. */
export interface Person { id: string; email: string; name: string; enrolled: boolean; password: boolean }
/** `unfinished`: no second factor yet; `key-only`: her second factor is a key, which counts for both. */
export type FirstFactor = { status: 'wrong' | 'unfinished' | 'key-only' } | Made<{ status: 'code'; account: string }>

interface UserRow { id: string; email: string; name: string; twoFactorEnabled: boolean | null }

/**
 * Accounts and what proves them. Every answer that keeps something in the browser gives `cookies`; no answer of these is a session of ours.
 * `origin`: the public address; keys belong to its host name.
 */
export const accountsIn = (pool: Pool, secret: string, origin: string) => {
  const auth = makeAuth({ pool, secret, origin })
  const context = () => auth.$context
  const person = async (user: UserRow | null | undefined): Promise<Person | undefined> => {
    if (!user) return undefined
    const { adapter, internalAdapter } = await context()
    const [key, accounts] = await Promise.all([adapter.findOne({ model: 'passkey', where: [{ field: 'userId', value: user.id }] }), internalAdapter.findAccounts(user.id)])
    return { id: user.id, email: user.email, name: user.name, enrolled: user.twoFactorEnabled === true || key !== null, password: accounts.some((a) => a.providerId === 'credential' && a.password) }
  }
  const byId = async (id: string) => person((await (await context()).internalAdapter.findUserById(id)) as UserRow | null)
  const byEmail = async (email: string) => person((await (await context()).internalAdapter.findUserByEmail(email.toLowerCase()))?.user as UserRow | undefined)
  const hashed = async (password: string) => (await context()).password.hash(password)
  const endSession = async (token: string | undefined) => void (token && (await (await context()).internalAdapter.deleteSession(token)))

  return {
    byId, byEmail, ...factorsOf(auth),
    /** First factor. The answer takes the same work whether the account exists or not. */
    async password(email: string, password: string): Promise<FirstFactor> {
      const given = await call(() => auth.api.signInEmail({ body: { email, password }, returnHeaders: true }))
      if (!given) return { status: 'wrong' }
      const response = given.response as { twoFactorRedirect?: boolean; token?: string }
      if (response.twoFactorRedirect) return made(given, { status: 'code', account: (await byEmail(email))?.id ?? '' })
      await endSession(response.token)
      return { status: (await byEmail(email))?.enrolled ? 'key-only' : 'unfinished' }
    },
    /** Second factor: six digits, or a recovery code, which is used up. Answers the account. */
    async code(at: At, kind: 'code' | 'recovery', word: string): Promise<string | undefined> {
      const headers = keep(at, 'two_factor'), body = { code: word }
      const given = await call(async () => (kind === 'code' ? auth.api.verifyTOTP({ body, headers }) : auth.api.verifyBackupCode({ body, headers })))
      await endSession((given as { token?: string } | undefined)?.token)
      return given && (given as { user: { id: string } }).user.id
    },
    /** What the browser must sign to prove a key. */
    async keyChallenge(at: At) {
      const given = await auth.api.generatePasskeyAuthenticationOptions({ headers: keep(at), returnHeaders: true })
      return made(given, { options: { ...given.response, userVerification: 'required' as const } })
    },
    async keyProof(at: At, response: Record<string, unknown>): Promise<string | undefined> {
      const given = await call(() => auth.api.verifyPasskeyAuthentication({ body: { response: response as never }, headers: keep(at, 'better-auth-passkey') }))
      await endSession(given?.session.token)
      return given?.user.id
    },
    /** Begins or begins again, with a password; nothing opens until `finish`. Refuses (undefined) an account that already has two factors. */
    async begin(name: string, email: string, password: string) {
      const known = await byEmail(email)
      if (known?.enrolled) return undefined
      const { internalAdapter } = await context()
      if (!known) await auth.api.signUpEmail({ body: { name, email, password } })
      else if (known.password) await internalAdapter.updatePassword(known.id, await hashed(password))
      else await internalAdapter.linkAccount({ userId: known.id, providerId: 'credential', accountId: known.id, password: await hashed(password) })
      const entered = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
      const cookies = entered.headers.getSetCookie(), headers = new Headers({ cookie: cookies.map((c) => c.split(';')[0]).join('; ') })
      await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
      return { cookies }
    },
    /** Whoever is between her password and her first code, with what her application needs. */
    async beginning(at: At): Promise<(Person & { uri: string }) | undefined> {
      const session = await call(() => auth.api.getSession({ headers: keep(at, 'session_token') }))
      const known = session && (await person(session.user as UserRow))
      if (!known || known.enrolled) return undefined
      const { adapter, secretConfig } = await context()
      const row = await adapter.findOne<{ secret: string }>({ model: 'twoFactor', where: [{ field: 'userId', value: known.id }] })
      return row ? { ...known, uri: createOTP(await symmetricDecrypt({ key: secretConfig, data: row.secret })).url('Jalon', known.email) } : undefined
    },
    /** Ends the enrolment with a first code: answers the recovery codes, shown once; undefined when the code is not right or too late. */
    async finish(at: At, digits: string): Promise<{ account: string; codes: readonly string[] } | undefined> {
      const given = await call(() => auth.api.verifyTOTP({ body: { code: digits }, headers: keep(at, 'session_token') }))
      if (!given) return undefined
      await (await context()).internalAdapter.deleteUserSessions(given.user.id)
      return { account: given.user.id, codes: (await auth.api.viewBackupCodes({ body: { userId: given.user.id } })).backupCodes }
    },
    /** Somebody who will have a key and no password. */
    async withoutPassword(name: string, email: string): Promise<string> {
      const known = await byEmail(email)
      return known?.id ?? (await (await context()).internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'passkey' } as never)).id
    },
    /** What the browser must make a key from, for an account that the caller has recognised. */
    async newKeyChallenge(at: At, account: string) {
      const given = await auth.api.generatePasskeyRegistrationOptions({ headers: keep(at), query: { context: permitFor(secret, account, Date.now() + 300_000) }, returnHeaders: true })
      return made(given, { options: given.response })
    },
    async addKey(at: At, response: Record<string, unknown>): Promise<string | undefined> {
      const given = await call(() => auth.api.verifyPasskeyRegistration({ body: { response }, headers: keep(at, 'better-auth-passkey') }))
      return given && (given as unknown as { userId: string }).userId
    },
    /** Whether it is her password: to unlock a session that both factors opened. */
    async passwordIs(account: string, password: string): Promise<boolean> {
      const { internalAdapter, password: { verify } } = await context()
      const kept = (await internalAdapter.findAccounts(account)).find((a) => a.providerId === 'credential')?.password
      return kept ? verify({ hash: kept, password }) : (await hashed(password), false)
    },
  }
}
export type Accounts = ReturnType<typeof accountsIn>
