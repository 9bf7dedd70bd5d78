import { COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import type { World } from '#test/world.ts'
import type { Visit } from './scenario.ts'

export interface Seen { status: number; to: string | null; html: string }

/** A browser without JavaScript, as the server sees it: one cookie, pages, forms with their hidden fields. */
export const visitorIn = async (w: World, session?: Session): Promise<{ visit(visit: Pick<Visit, 'path' | 'fields'>, lang?: string): Promise<Seen> }> => {
  const cookie = session?.kind === 'link' ? `${COOKIE.link}=${await w.sessions.start({ kind: 'link', tenant: session.tenant, actor: session.actor, role: session.role, zone: session.zone, subject: session.subject, ...(session.helper && { helper: session.helper }) })}` : ''
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const response = await w.app.hono.request(`http://localhost${path}`, { ...init, redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'same-origin', ...init.headers } })
    return { status: response.status, to: response.headers.get('location'), html: await response.text() }
  }
  const send = (path: string, from: Seen, fields: NonNullable<Visit['fields']>) => {
    const hidden = [...from.html.matchAll(/<input type="hidden" name="(_key|_id)" value="([^"]*)"/g)].slice(0, 2).map(([, name = '', value = '']) => [name, value] as [string, string])
    const typed = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
    return ask(path, { method: 'POST', body: new URLSearchParams([...hidden, ...typed]) })
  }
  return {
    async visit({ path, fields }, lang = 'fr') {
      const page = await ask(`/${lang}${path}`)
      if (!fields) return page
      const told = await send(`/${lang}${path}`, page, fields)
      // Posted from elsewhere than its own page (the staff side does so once): the page comes back whole, to be sent again.
      return told.status === 422 && !page.html.includes('name="_key"') ? send(`/${lang}${path}`, told, fields) : told
    },
  }
}
