import type { Lang } from '#kernel/languages.ts'
import type { Translator } from '#kernel/texts.ts'
import { sayClientele } from '#modules/orientation/say.ts'
import { clienteles, findClientele, partsOf } from './clienteles.ts'
import { findRegion } from './regions.ts'
import type { OutsideResourceRow } from './rows.ts'

/** A text of the directory with the language it is in: names of organisations and places are French, whatever the page speaks. */
export interface Named { text: string; lang: Lang }
/** Typed with plain spaces in the lists; a colon never begins a line. */
export const french = (text: string): Named => ({ text: text.replace(/ (?=[:;!?»])/g, '\u00a0'), lang: 'fr' })

/** The name of a region: in English on English pages, else as it is written there. */
export const regionNamed = (lang: Lang, code: string): Named => {
  const region = findRegion(code)
  return lang === 'en' && region ? { text: region.en, lang: 'en' } : french(region?.fr ?? code)
}

/** A public resource in the language of the page, else in English for whoever reads no French. */
export const resourceNamed = (lang: Lang, { name_fr, name_en, name_ar }: Pick<OutsideResourceRow, 'name_fr' | 'name_en' | 'name_ar'>): Named =>
  lang === 'fr' ? french(name_fr) : lang === 'ar' && name_ar !== null ? { text: name_ar, lang } : { text: name_en, lang: 'en' }

/** Where the printed lists say a group otherwise than we do. */
const saidHere: Readonly<Record<string, string>> = { 'demandeurs-asile': 'Personnes qui demandent l’asile' }
/** A group as a heading or a box to tick: « Personnes immigrantes ». */
export const groupLabel = (lang: Lang, code: string): Named => {
  const group = findClientele(code)
  return group && (lang === 'fr' || lang === 'en' || lang === 'ar') ? { text: (lang === 'fr' ? saidHere[code] : undefined) ?? group[lang], lang } : french(group?.fr ?? code)
}

/** Groups inside a sentence; those that must all be true are joined by « et ». Without one, or with everybody: `undefined`. */
export const sayGroups = (t: Translator, entries: readonly string[]): string | undefined =>
  entries.length === 0 || entries.includes('multiples') ? undefined : t.list(entries.map((entry) => t.list(partsOf(entry).map((code) => sayClientele(t, code)))), 'disjunction')

/** Groups that somebody may look for; everybody and the general word « adultes » are no search. */
export const searchable: readonly string[] = clienteles.filter(({ code, kind }) => kind !== 'everybody' && kind !== 'employer' && code !== 'adultes').map(({ code }) => code)

/** Slow to make and few: one a language of the reader. */
const displays = new Map<string, Intl.DisplayNames>()
/** A language in the reader's words: `ar` → « arabe ». */
export const sayLanguage = (t: Translator, code: string): string => {
  const display = displays.get(t.lang) ?? new Intl.DisplayNames([t.lang], { type: 'language' })
  displays.set(t.lang, display)
  return display.of(code) ?? code
}

/** What the usual short forms in names mean: message ids by the word that the name holds. */
export const openedIn = (name: string): ('directory-one-cje' | 'directory-one-sae')[] => [
  ...(/\bCJE\b/.test(name) ? ['directory-one-cje' as const] : []), ...(/\bSAE\b/.test(name) ? ['directory-one-sae' as const] : []),
]
