import { createContext, use } from 'react'
import { catalogues, messageOf, translator, type Translator } from '#kernel/texts.ts'

export type StaffLang = 'fr' | 'en'
const KEY = 'jalon-lang'

/** The language of the staff app on this computer: what was chosen, else the browser's, else French. */
export const staffLang = (): StaffLang => {
  const chosen = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2)
  return chosen === 'en' ? 'en' : 'fr'
}
export const chooseLang = (lang: StaffLang): void => {
  localStorage.setItem(KEY, lang)
  location.reload()
}

const sources = { fr: () => import('virtual:words/fr'), en: () => import('virtual:words/en') }

/** Loads the words of one language; French comes along as what is said when a word is missing. */
export const loadWords = async (lang: StaffLang): Promise<Translator> => {
  const [own, fr] = await Promise.all([sources[lang](), sources.fr()])
  const t = translator(catalogues({ fr: [fr.default], ...(lang === 'fr' ? {} : { [lang]: [own.default] }) }), lang), { refusal } = t
  // What the platform refuses is said to a member, not to the person whom somebody helps.
  return Object.assign(t, { refusal: (...[code, args]: Parameters<typeof refusal>) => t.find(`web-${messageOf(code)}`, args) ?? refusal(code, args) })
}

export const Words = createContext<Translator | null>(null)
/** The reader's words; there is always one inside the shell. */
export const useWords = (): Translator => {
  const t = use(Words)
  if (!t) throw new Error('no words outside the shell')
  return t
}
