import { createContext, use } from 'react'

/** The language of the page that is being drawn; `Layout` and the staff shell set it. */
export const PageLang = createContext('fr')

/** A text together with the language it is really in: a missing translation comes back in French (`t.said(key)` of the kernel). */
export interface SaidProps { text: string; lang: string; dir?: 'ltr' | 'rtl' }

/** Says a text; when it is in another language than the page, marks it so that it is pronounced and laid out in its own. */
export function Said({ text, lang, dir = 'ltr' }: SaidProps) {
  const page = use(PageLang)
  return lang === page ? <>{text}</> : <bdi lang={lang} dir={dir}>{text}</bdi>
}
