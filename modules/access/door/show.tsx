import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { ReactNode } from 'react'
import { texts } from '#app/texts.ts'
import type { Tools } from '#app/tools.ts'
import { languages, type Lang } from '#kernel/languages.ts'
import type { Translator } from '#kernel/texts.ts'
import { Layout, renderPage } from '#site/layout.tsx'
import { ErrorSummary } from '#site/parts.tsx'

export interface Wrong { field: string; text: string }
export interface Shown {
  title: string; body: ReactNode; status?: 200 | 400 | 403 | 404 | 410 | 413 | 415 | 422 | 429; back?: string
  /** What is to correct; the page is then shown again with what was typed, passwords and codes aside. */
  wrong?: readonly Wrong[]
  /** An inline script, admitted by its hash. Only keys need one. */
  script?: string
}

/** The language of the address, else the one that the browser asks for among those given; French otherwise. */
export const langOf = <L extends Lang>(c: Context, langs: readonly L[]): L => {
  const asked = [c.req.param('lang'), ...(c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())]
  return langs.find((lang) => lang === asked.find((a) => langs.some((l) => l === a))) ?? langs[0] ?? ('fr' as L)
}

/** Draws a page of the door or of the set-up: no script but a key's, nothing else loaded, nothing kept. */
export const show = (c: Context, tools: Tools, langs: readonly Lang[], lang: Lang, s: Shown): Response => {
  const t: Translator = texts(lang), rest = c.req.path.replace(/^\/(fr|en|ar)(?=\/)/, '')
  const { html, csp } = renderPage(
    <Layout lang={lang} title={s.title} t={t} phone={undefined} alternates={langs.map((other) => ({ lang: other, href: `/${other}${rest}` }))} here={c.req.path}
      {...(s.back && { back: s.back })} refused={(s.wrong?.length ?? 0) > 0} demo={tools.installation()?.demonstration ?? false}>
      {s.wrong && <ErrorSummary title={t('access-summary')} errors={s.wrong} />}
      {s.body}
      {s.script && <script dangerouslySetInnerHTML={{ __html: s.script }} />}
    </Layout>)
  const policy = s.script ? csp.replace("default-src 'none'", `default-src 'none'; script-src 'sha256-${createHash('sha256').update(s.script).digest('base64')}'`) : csp
  return c.body(html, s.status ?? (s.wrong?.length ? 422 : 200), {
    'content-type': 'text/html; charset=utf-8', 'content-language': languages[lang].intl[0], 'content-security-policy': policy, 'cache-control': 'no-store',
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  })
}
