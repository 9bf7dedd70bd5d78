import { gzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { texts } from '#app/texts.ts'
import type { Tools } from '#app/tools.ts'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import { addressOf, COOKIE, fromElsewhere, type Edge } from '#kernel/http.ts'
import { isShipped, shipped, type Lang } from '#kernel/languages.ts'
import type { Page, PageAnswer, PageContext } from '#kernel/page.ts'
import { may, NOBODY, type Session } from '#kernel/session.ts'
import { isUuid, uuid7 } from '#kernel/uuid.ts'
import { formOf } from './form.ts'
import { readable, type Unreadable } from './readable.ts'
import { Layout, renderPage, type LayoutProps } from './layout.tsx'
import { aboutNetwork } from './phone.ts'
import { quotas } from './quota.ts'
import { NETWORK_ZONE } from './zone.ts'

/** Serves the registry's public pages in every shipped language. One request a page, nothing cached, nothing else loaded. `broken`: what to show when something broke. */
export const servePages = (hono: Hono, tools: Tools, edge: Edge): { broken(c: Context): Promise<Response> } => {
  const forms = quotas(240, 120)
  hono.get('/', (c) => c.redirect(`/${preferred(c)}/`))
  const network = aboutNetwork(tools)
  for (const lang of shipped) hono.get(`/${lang}`, (c) => c.redirect(`/${lang}/`, 301))
  for (const page of tools.engine.registry.pages) {
    for (const lang of shipped) {
      const path = `/${lang}${page.path}`
      hono.get(path, (c) => serve(c, page, lang))
      if (page.post) hono.post(path, readable((c, status, key) => say(c, lang, status, key)), (c) => serve(c, page, lang))
    }
  }
  hono.notFound((c) => {
    const lang = c.req.path.split('/')[1] ?? ''
    return isShipped(lang) ? say(c, lang, 404, 'site-not-found') : c.redirect(`/${preferred(c)}/`)
  })

  const serve = async (c: Context, page: Page, lang: Lang): Promise<Response> => {
    const office = tools.installation()?.officeId
    if (!office) return c.redirect(`/${lang}/installation`)
    let token = getCookie(c, COOKIE.link) || undefined
    const opened = token ? await edge.sessions.open(token, true) : undefined
    const anybody: Session = { kind: 'public', tenant: office, actor: NOBODY, role: 'public', zone: NETWORK_ZONE }
    const session = opened && opened !== 'locked' ? opened : anybody
    if (!may(tools.engine.registry.permissions, session, page.permission)) return say(c, lang, 403, 'site-need-code')
    const posted = c.req.method === 'POST'
    const form = formOf(posted ? await c.req.parseBody({ all: true }) : {})
    const about = () => `${context.session.kind === 'link' ? token : 'nobody'} ${page.name}`
    const given = form.one('_id'), id = isUuid(given) ? given : uuid7()
    const t = texts(lang, session.zone)
    const context: PageContext = {
      lang, t, session, ended: token !== undefined && session === anybody, now: tools.clock.now(), today: tools.clock.today(session.zone), params: c.req.param() as Record<string, string>,
      search: new URL(c.req.url).searchParams, path: c.req.path, form, id, address: addressOf(c, edge.trustProxy),
      host: new URL(tools.config.origin ?? c.req.url).host,
      endOthers: () => edge.sessions.end({ tenant: context.session.tenant, actor: context.session.actor, ...(token !== undefined && { but: token }) }),
      ask: async (query, input) => {
        const told = await answer(tools.engine, context.session, query.name, input)
        return told.status === 'answered' ? (told.view as never) : { refused: true, code: told.code, ...(told.args && { args: told.args }) }
      },
      perform: (command, input, own) => perform(tools.engine, context.session, { id: own ?? id, name: command.name, input }),
      become: async (link) => {
        const made = link && (await edge.sessions.start({ kind: 'link', zone: NETWORK_ZONE, ...link }))
        setCookie(c, COOKIE.link, made ?? '', { path: '/', httpOnly: true, sameSite: 'Lax', secure: edge.secure, ...(made ? {} : { maxAge: 0 }) })
        if (token) await edge.sessions.end({ token })
        token = made ?? undefined
        context.session = link ? { kind: 'link', zone: NETWORK_ZONE, ...link } : anybody
      },
      get guard() { return <><input type="hidden" name="_key" value={edge.sessions.seal(about())} /><input type="hidden" name="_id" value={uuid7()} /></> },
    }
    if (!posted) return show(c, lang, await page.get(context))
    if (fromElsewhere(c)) return say(c, lang, 403, 'site-from-elsewhere')
    if (!forms.take(context.address)) return say(c, lang, 429, 'site-too-many')
    // A form whose page is too old (her session ended meanwhile) is shown again with what was typed, to be sent once more; `_begins`: the staff side brings somebody here.
    if (!edge.sessions.sealed(about(), form.one('_key'))) return show(c, lang, await page.get(context), form.has('_begins') ? undefined : 422)
    const { _key, ...sent } = form.fields, told = await (page.post ?? page.get)(context)
    return show(c, lang, told, undefined, 'again' in told && told.again ? { ...sent, _key: [edge.sessions.seal(about())] } : undefined)
  }

  const show = async (c: Context, lang: Lang, a: PageAnswer, status?: 422, again?: LayoutProps['again']): Promise<Response> => {
    c.header('cache-control', 'no-store')
    if ('to' in a) return c.redirect(a.to, 303)
    if ('file' in a) return c.body(a.file, 200, { 'content-type': a.type, 'content-disposition': `inline; filename="${a.name}"`, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    const url = new URL(c.req.url)
    const alternates = shipped.map((other) => ({ lang: other, href: c.req.path.replace(/^\/[^/]+/, `/${other}`) + url.search }))
    const about = await network().catch(() => undefined)
    const { html, csp } = renderPage(
      <Layout lang={lang} title={a.title} t={texts(lang)} phone={about?.phone} network={about?.name} alternates={alternates} again={again} here={c.req.path} {...(a.back && { back: a.back })}
        refused={a.refused ?? status === 422} demo={tools.installation()?.demonstration ?? false}>{a.body}</Layout>)
    // Compressed, a page fits in the first packets of a slow line; nothing secret of hers stands beside words that another could make it repeat.
    const packed = c.req.header('accept-encoding')?.includes('gzip') ? gzipSync(html) : undefined
    return c.body(packed ? new Uint8Array(packed) : html, status ?? a.status ?? 200, {
      'content-type': 'text/html; charset=UTF-8', vary: 'accept-encoding', ...(packed && { 'content-encoding': 'gzip' }), 'content-security-policy': csp,
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'permissions-policy': 'geolocation=(), camera=(), microphone=()',
    })
  }
  const say = (c: Context, lang: Lang, status: 403 | 404 | 429 | 500 | Unreadable['status'], key: 'site-not-found' | 'site-need-code' | 'site-from-elsewhere' | 'site-too-many' | 'site-broken' | Unreadable['key']): Promise<Response> => {
    const t = texts(lang), code = key === 'site-need-code'
    const body = <><h1>{t(key)}</h1><p>{t(`${key}-next`)}</p>{!stays.has(key) && <p><a className="button" href={`/${lang}/${code ? 'reprendre' : ''}`}>{t(code ? 'site-resume' : 'site-home')}</a></p>}</>
    return show(c, lang, { title: t(key), status, body })
  }
  const broken = async (c: Context): Promise<Response> => {
    const lang = c.req.path.split('/')[1] ?? ''
    return say(c, isShipped(lang) ? lang : preferred(c), 500, 'site-broken')
  }
  return { broken }
}

/** What was typed is on the page before: nothing here leads elsewhere. */
const stays: ReadonlySet<string> = new Set(['site-too-large', 'site-unreadable', 'site-broken'])

/** The language the browser asks for, among those that exist; French otherwise. */
const preferred = (c: Context): Lang => {
  const asked = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asked.find(isShipped) ?? 'fr'
}
