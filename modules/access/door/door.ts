import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Tools } from '#app/tools.ts'
import { answer } from '#kernel/ask.ts'
import type { Command } from '#kernel/command.ts'
import { perform, type Outcome } from '#kernel/execute.ts'
import { addressOf, COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { codeToTry } from '#modules/demo/code-to-try.ts'
import { codes } from '../code.ts'
import { invitation, type Invited } from '../invitation.ts'
import { join } from '../join.ts'
import { signedIn } from '../signed-in.ts'
import type { Accounts } from './accounts.ts'
import { attemptsIn } from './attempts.query.ts'
import { readLink, type Link } from './link.ts'
import { membershipsOf, type Place } from './places.query.ts'
import type { At } from './auth-calls.ts'

export type How = 'password-code' | 'password-recovery' | 'passkey' | 'invitation' | 'demonstration' | 'other-organisation'

/** What the pages of the door share: accounts, tries, and the exchange of two proved factors for a session of ours. Made once; the accounts, and the library that they stand on (27 MB), at the first need. */
export const doorOf = (tools: Tools) => {
  const { config, clock, sessions, engine } = tools
  const origin = config.origin ?? 'http://localhost', secure = origin.startsWith('https:')
  let made: Promise<Accounts> | undefined
  const accounts = () => (made ??= import('./accounts.ts').then(({ accountsIn }) => accountsIn(tools.authPool, config.secrets.auth, origin)))
  const attempts = attemptsIn(tools.authPool, config.secrets.auth)
  const stays = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const

  /** The door acting for a member: it may journal and let her join, nothing more. */
  const entrance = (place: Pick<Place, 'tenant' | 'member' | 'zone'>): Session => ({ kind: 'user', tenant: place.tenant, actor: place.member, role: 'entrance', zone: place.zone })
  const note = (place: Pick<Place, 'tenant' | 'member' | 'zone'>, command: Command, input: unknown, id = uuid7()): Promise<Outcome> =>
    perform(engine, entrance(place), { id, name: command.name, input })

  const opened = async (link: Link): Promise<Invited> => {
    const told = await answer(engine, entrance({ tenant: link.tenant, member: link.invitation, zone: 'America/Toronto' }), invitation.name, { invitation: link.invitation, hash: link.hash })
    return told.status === 'answered' ? (told.view as Invited) : { standing: 'unknown' }
  }

  /** The invitations that a link carries (several words joined by `~`), as they stand now. */
  const invited = async (words: string): Promise<(Invited & { link: Link })[]> => {
    const links = words.split('~').slice(0, 4).map(readLink).filter((l) => l !== undefined)
    return Promise.all(links.map(async (link) => ({ ...(await opened(link)), link })))
  }

  let tried: Promise<string> | undefined

  return {
    tools, accounts, attempts, secure, note, origin,
    now: () => clock.now(),
    from: (c: Context) => addressOf(c, config.trustProxy),
    /** Keys belong to one host name: the public address, or `localhost` on this machine. Undefined where they cannot work. */
    at(c: Context): At | undefined {
      const host = c.req.header('host') ?? ''
      const here = config.origin ?? (/^localhost(:\d+)?$/.test(host) ? `http://${host}` : undefined)
      return here === undefined ? undefined : { cookie: c.req.header('cookie') ?? '', origin: here }
    },
    /** The same for steps that need no key. */
    anywhere: (c: Context): At => ({ cookie: c.req.header('cookie') ?? '', origin }),
    give: (c: Context, cookies: readonly string[]) => cookies.forEach((cookie) => c.header('set-cookie', cookie, { append: true })),
    /** A value kept a few minutes between two steps, and proved to be ours. */
    carry: (c: Context, name: string, value: string, seconds = 600) => {
      const until = Date.now() + seconds * 1000
      setCookie(c, `jalon-door.${name}`, `${value}.${until}.${sessions.seal(`${name}|${value}|${until}`)}`, { ...stays, maxAge: seconds })
    },
    carried: (c: Context, name: string): string | undefined => {
      const [value = '', until = '', seal = ''] = (getCookie(c, `jalon-door.${name}`) ?? '').split('.')
      return value && Number(until) > Date.now() && sessions.sealed(`${name}|${value}|${until}`, seal) ? value : undefined
    },
    drop: (c: Context, ...names: string[]) => names.forEach((name) => {
      for (const prefix of secure ? ['', '__Secure-'] : ['']) deleteCookie(c, `${prefix}jalon-door.${name}`, stays)
    }),

    invited,
    /** Accepts what was carried, for the account that has just proved both factors. Answers the member that joined first. */
    async joinAll(words: string, account: string): Promise<string | undefined> {
      const person = await (await accounts()).byId(account)
      let first: string | undefined
      for (const i of await invited(words)) {
        if (i.standing !== 'open' || i.email !== person?.email) continue
        const told = await note({ tenant: i.link.tenant, member: i.member, zone: i.zone }, join, { invitation: i.link.invitation, hash: i.link.hash, account }, childId(i.link.invitation, `join ${account}`))
        if (told.status === 'applied') first ??= i.member
      }
      return first
    },
    /** The code that a demonstration shows, so that anybody may come back to somebody's request. */
    codeToTry: (): Promise<string> => (tried ??= codeToTry(codes({ pool: tools.pool, pepper: config.secrets.pepper }))),
    places: (account: string): Promise<Place[]> => membershipsOf(tools.pool, account),
    /** Starts our session: the only thing that the interface accepts. The line of the journal is written in her name before the answer leaves. `until`: the end of the session that this one continues. */
    async enter(c: Context, place: Place, how: How, account: string | undefined, until?: string): Promise<void> {
      const token = await sessions.start({ kind: 'user', tenant: place.tenant, actor: place.member, role: place.role, zone: place.zone, ...(account && { account }), ...(until && { until }) })
      await note(place, signedIn, { how })
      setCookie(c, COOKIE.user, token, stays)
    },
    leave: (c: Context) => deleteCookie(c, COOKIE.user, stays),
  }
}
export type Door = ReturnType<typeof doorOf>
