import { languages, type Lang } from '#kernel/languages.ts'
import type { Translator } from '#kernel/texts.ts'

/** Words in one language, with the way they read. */
export interface Run { text: string; lang: Lang; rtl: boolean }
/** The same thing said in the reader's language and, when that is not French, in French below it. */
export type Words = readonly Run[]

/** A step to tick, with what is said of it in small. `done`: ticked already, which `more` says in words too. */
export interface Step { done: boolean; words: Run; more: readonly Words[] }
export type Block =
  | { kind: 'text'; words: Words }
  | { kind: 'heading'; words: Words }
  | { kind: 'quote'; over: Words; words: Run }
  | { kind: 'steps'; steps: readonly Step[] }
  | { kind: 'signatures'; over: readonly Words[] }

/** A document on paper. `over`: who hands it; `name`: whose it is; `foot`: on each page. The file's own title never names anybody. */
export interface Paper { lang: Lang; title: Words; over: Words; name: Run; blocks: readonly Block[]; foot: Words }

const arabic = /[\p{Script=Arabic}]/u, hebrew = /[\p{Script=Hebrew}\p{Script=Thaana}]/u
/** What somebody typed: nobody said in which language, its first letter says which way it reads. */
export const typed = (text: string, lang: Lang): Run => {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  const rtl = arabic.test(first) || hebrew.test(first), mine = languages[lang].dir === (rtl ? 'rtl' : 'ltr')
  return { text, rtl, lang: mine ? lang : arabic.test(first) ? 'ar' : 'fr' }
}

/** Says one thing once, or twice when the reader's language is not French. */
export const saidIn = (all: readonly Translator[]) => (say: (t: Translator) => string): Words => {
  const runs = all.map((t): Run => ({ text: say(t), lang: t.lang, rtl: languages[t.lang].dir === 'rtl' }))
  return runs.filter(({ text }, i) => runs.findIndex((other) => other.text === text) === i)
}
