import type { Role } from '#app/permissions.ts'
import { COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { openBrowser, type BrowserContext, type Page } from '#test/browser.ts'
import { site } from '#test/site.ts'
import type { World } from '#test/world.ts'
import { ensureBundle } from '#web/build.ts'

/** How somebody looks at it. */
export interface Look { lang?: string; width?: number; height?: number; dark?: boolean }
export interface Stage extends Awaited<ReturnType<typeof stage>> {}

/** The real server with the staff app as it is shipped, over a world of its own, and one browser. */
export const stage = async (options: { jobs?: boolean; demonstration?: boolean } = {}) => {
  const { url, world, stop } = await site({ staffFolder: await ensureBundle(), ...options })
  const browser = await openBrowser()
  const opened = async (context: BrowserContext): Promise<Page> => {
    context.setDefaultTimeout(10_000)
    return context.newPage()
  }
  const seen = ({ lang = 'fr', width = 1280, height = 800, dark = false }: Look) => ({ viewport: { width, height }, locale: `${lang}-CA`, colorScheme: dark ? 'dark' as const : 'light' as const, reducedMotion: 'reduce' as const })
  return {
    url, world, browser,
    /** Somebody on the public side: no JavaScript, no cookie. */
    visitor: async (look: Look = {}): Promise<Page> => opened(await browser.newContext({ ...seen(look), javaScriptEnabled: false })),
    /** A member whose session has begun, in the staff app. Signing in has its own tests. */
    staff: async (session: Session, look: Look = {}): Promise<Page> => {
      if (session.kind !== 'user') throw new Error('a member, not a path')
      const { tenant, actor, role, zone } = session
      const token = await world.sessions.start({ kind: 'user', tenant, actor, role, zone })
      const cookie = { name: COOKIE.user, value: token, domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }
      const origins = [{ origin: url, localStorage: [{ name: 'jalon-lang', value: look.lang ?? 'fr' }] }]
      return opened(await browser.newContext({ ...seen(look), storageState: { cookies: [cookie], origins } }))
    },
    stop: async () => {
      await browser.close()
      await stop()
    },
  }
}

/** Somebody who works in an organisation of the directory, from the first day of the year. */
export const hire = async ({ owner }: World, tenant: string, role: Role, name: string, languages: readonly string[] = ['fr']): Promise<Session> => {
  const id = childId(tenant, `${role} ${name}`)
  await owner.query('insert into member (tenant_id, id, name, email, role, languages, joined_on) values ($1, $2, $3, $4, $5, $6, $7)', [tenant, id, name, `${id}@example.org`, role, languages, '2026-01-05'])
  return { kind: 'user', tenant, actor: id, role, zone: NETWORK_ZONE }
}

/** Waits until something done a moment later (a job) shows in the data. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined | false>, seconds = 10): Promise<T> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    const told = await ask()
    if (told) return told
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error(`still not: ${what}`)
}
