import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { Kysely, PostgresDialect, type KyselyPlugin } from 'kysely'
import type { Pool } from 'pg'

/** Argon2id, 19 MiB, two passes: OWASP's first choice, about 25 ms. */
export const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Our pools read instants as text; better-auth compares dates. */
const dates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && /(At|Until)$/.test(name) ? new Date(value) : value]))),
  }),
}

export const databaseOf = (pool: Pool) => new Kysely<Record<string, Record<string, unknown>>>({
  dialect: new PostgresDialect({ pool, onCreateConnection: async (c) => void (await c.executeQuery({ sql: 'set search_path to auth', parameters: [], query: { kind: 'RawNode', sqlFragments: [], parameters: [] } as never, queryId: { queryId: 'path' } as never })) }),
  plugins: [dates],
})

/** Whoever may add a key without being signed in carries this: an account and an end, signed. */
export const permitFor = (secret: string, account: string, until: number): string => {
  const said = `${account}.${until}`
  return `${said}.${createHmac('sha256', secret).update(`key|${said}`).digest('base64url')}`
}
export const permitOf = (secret: string, permit: string, now: number): string | undefined => {
  const [account = '', until = ''] = permit.split('.')
  const right = Buffer.from(permitFor(secret, account, Number(until))), given = Buffer.from(permit)
  return right.length === given.length && timingSafeEqual(right, given) && Number(until) > now ? account : undefined
}

const clear = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Ten recovery codes to copy by hand: no letter that looks like a figure, 49 bits each. */
export const recoveryCodes = (): string[] => Array.from({ length: 10 }, () => Array.from({ length: 11 }, (_, i) => (i === 5 ? '-' : clear[randomInt(clear.length)])).join(''))

/** A key that was only touched is one factor: it must have asked for a finger, a face or a number. */
const mustVerifyUser = (userVerified: boolean | undefined) => {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' })
}

export interface AuthOptions { pool: Pool; secret: string; origin: string }

/**
 * better-auth, as a library: nothing of it is reachable over HTTP, our door calls it. Its sessions live ten minutes, between the first factor and ours.
 * Its tables are made by our migration, under the role `jalon_auth`. Tries are counted by `attempts.query.ts`, not here.
 */
export const makeAuth = ({ pool, secret, origin }: AuthOptions) => betterAuth({
  appName: 'Jalon', baseURL: origin, secret,
  database: { db: databaseOf(pool), type: 'postgres' },
  logger: { disabled: true }, telemetry: { enabled: false }, rateLimit: { enabled: false },
  emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 200, password: { hash: (password) => hash(password, cost), verify: ({ hash: known, password }) => verify(known, password) } },
  session: { expiresIn: 600, disableSessionRefresh: true },
  advanced: { cookiePrefix: 'jalon-door', useSecureCookies: origin.startsWith('https:'), defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' } },
  plugins: [
    twoFactor({ accountLockout: { enabled: false }, backupCodeOptions: { customBackupCodesGenerate: recoveryCodes } }),
    passkey({
      rpID: new URL(origin).hostname, rpName: 'Jalon', authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      registration: {
        requireSession: false,
        resolveUser: async ({ ctx, context }) => {
          const account = permitOf(secret, context ?? '', Date.now())
          const user = account && (await ctx.context.internalAdapter.findUserById(account))
          if (!user) throw new APIError('UNAUTHORIZED', { code: 'NO_PERMIT' })
          return { id: user.id, name: user.email, displayName: user.name }
        },
        afterVerification: ({ verification }) => mustVerifyUser(verification.registrationInfo?.userVerified),
      },
      authentication: { afterVerification: ({ verification }) => mustVerifyUser(verification.authenticationInfo.userVerified) },
    }),
  ],
})
export type Auth = ReturnType<typeof makeAuth>
