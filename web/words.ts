import { createContext, use } from 'react'
import { catalogues, translator, type Translator } from '#kernel/texts.ts'

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

/** What the platform refuses, said to a member and not to the person whom somebody helps. */
const toMembers: Readonly<Record<string, 'web-kernel-not-permitted' | 'web-kernel-not-found' | 'web-kernel-invalid-input'>> = {
  'kernel.not-permitted': 'web-kernel-not-permitted', 'kernel.not-found': 'web-kernel-not-found', 'kernel.invalid-input': 'web-kernel-invalid-input',
}

/** Loads the words of one language; French comes along as what is said when a word is missing. */
export const loadWords = async (lang: StaffLang): Promise<Translator> => {
  const [own, fr] = await Promise.all([sources[lang](), sources.fr()])
  const t = translator(catalogues({ fr: [fr.default], ...(lang === 'fr' ? {} : { [lang]: [own.default] }) }), lang), { refusal } = t
  return Object.assign(t, { refusal: (...[code, args]: Parameters<typeof refusal>) => { const key = toMembers[code]; return key ? t.said(key) : refusal(code, args) } })
}

export const Words = createContext<Translator | null>(null)
/** The reader's words; there is always one inside the shell. */
export const useWords = (): Translator => {
  const t = use(Words)
  if (!t) throw new Error('no words outside the shell')
  return t
}
