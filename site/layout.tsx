import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { languages } from '#kernel/languages.ts'
import type { Lang } from '#kernel/languages.ts'
import { Mark, icon } from './logo.tsx'
import { PageLang } from './said.tsx'
import type { Say } from './say.ts'
import { publicSheet } from './sheet.ts'

export interface LayoutProps {
  lang: Lang
  /** Neutral: somebody may read it over a shoulder or in the history. Never a need, a place or a name of a person. */
  title: string
  t: Say
  /** Whom to call, in the form in which it is read aloud: `1 800 555-0199`; `name` says who answers. */
  phone: { number: string; name?: string | undefined } | undefined
  /** Whose site it is, as written at set-up. */
  network?: string | undefined
  /** This page in the languages that it exists in, this one included. */
  alternates: readonly { lang: Lang; href: string }[]
  /** What a form had sent, when this page answers it and is shown once: other languages are asked with the same. */
  again?: Readonly<Record<string, readonly string[]>> | undefined
  /** The path of this page, without query: links to it in the footer are marked as current. */
  here: string
  /** Where *Retour* leads, when there is a page before. */
  back?: string | undefined
  /** A page that refuses what was typed says so first in its title. */
  refused?: boolean
  demo?: boolean
  /** The neutral site that *Quitter vite* opens. */
  leaveTo?: string
  children: ReactNode
}

/** One whole public page. Needs no script, and no other request than itself. */
export function Layout(props: LayoutProps) {
  const { lang, title, t, alternates, again, here, back, network, refused = false, demo = false, children } = props
  return (
    <PageLang value={lang}>
      <html lang={lang} dir={languages[lang].dir}>
        <head>
          <meta charSet="utf-8" />
          <title>{`${refused ? `${t('site-error-prefix')} ` : ''}${title} – ${t('site-name')}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="format-detection" content="telephone=no" />
          <link rel="icon" href={icon} />
          <style dangerouslySetInnerHTML={{ __html: publicSheet }} />
        </head>
        <body>
          <a className="skip" href="#main">{t('site-skip')}</a>
          {demo && <aside className="demo">{t('site-demo')}</aside>}
          <Aid {...props} />
          <header className="top">
            <a className="logo" href={`/${lang}/`}><Mark /><span>{t('site-name')}</span></a>
            <Languages lang={lang} alternates={alternates} again={again} t={t} />
            <svg className="ground" viewBox="0 0 640 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 18C260 19 420 13 640 2" /></svg>
          </header>
          <main id="main" tabIndex={-1}>
            {back !== undefined && <a className="back" href={back}>{t('site-back')}</a>}
            {children}
          </main>
          <footer className="foot">
            {network && <p><strong><bdi lang="fr">{network}</bdi></strong></p>}
            <p>{t('site-free')}</p>
            <p>{[[`/${lang}/`, t('site-home')], [`/${lang}/confidentialite`, t('site-privacy')]].map(([href, text]) => (
              <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{text}</a>
            ))}</p>
          </footer>
        </body>
      </html>
    </PageLang>
  )
}

/** Help and the way out, first on the page and first for the keyboard; both stay in view while one scrolls. */
function Aid({ t, phone, leaveTo = 'https://meteo.gc.ca/' }: LayoutProps) {
  return (
    <nav className="aid" aria-label={t('site-aid')}>
      {phone && (
        <a className="talk" href={dial(phone.number)} title={phone.name}>
          <span>{t('site-talk')}</span> <bdi dir="ltr">{phone.number}</bdi>
        </a>
      )}
      <a className="leave" href={leaveTo} rel="noreferrer" title={t('site-leave-hint')}>{t('site-leave')}</a>
    </nav>
  )
}

function Languages({ lang, alternates, again, t }: Pick<LayoutProps, 'lang' | 'alternates' | 'again' | 't'>) {
  if (alternates.length < 2) return null
  return (
    <nav className="langs" aria-label={t('site-languages')}>
      <ul>
        {alternates.map(other => (
          <li key={other.lang}>
            {again && other.lang !== lang ? (
              <form method="post" action={other.href}>
                {Object.entries(again).flatMap(([name, values]) => values.map((value, i) => <input key={`${name} ${i}`} type="hidden" name={name} value={value} />))}
                <button type="submit" lang={other.lang} dir={languages[other.lang].dir}>{languages[other.lang].name}</button>
              </form>
            ) : (
              <a href={other.href} lang={other.lang} dir={languages[other.lang].dir} hrefLang={other.lang} aria-current={other.lang === lang ? 'true' : undefined}>
                {languages[other.lang].name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A number as people write it, as an address to tap. Ten digits are North American; an extension is waited for. */
export function dial(number: string): string {
  const [main = '', extension = ''] = number.split(/(?:poste|ext\.?|#|x)\s*/i)
  const digits = main.replace(/\D/g, '')
  const full = main.trim().startsWith('+') ? digits : digits.length === 10 ? `1${digits}` : digits
  const local = full.length < 7
  return `tel:${local ? '' : '+'}${full}${extension ? `,${extension.replace(/\D/g, '')}` : ''}`
}

const hash = createHash('sha256').update(publicSheet).digest('base64')

/** What a public page may load: its own sheet, by hash, and nothing else. `form-action` keeps forms on the site. */
export const publicCsp = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** Draws a `Layout` (or any whole document) into the text of an HTTP answer and the policy to send with it. */
export function renderPage(node: ReactNode): { html: string; csp: string } {
  return { html: `<!DOCTYPE html>${renderToStaticMarkup(node)}`, csp: publicCsp }
}
