import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { languages, type Lang } from '#kernel/languages.ts'

const chain = (lang: Lang): string[] => [...languages[lang].intl]

/** Message id → its arguments. Empty here: `app/texts.generated.ts` fills it, so that the kernel names no module. */
export interface TextArgs {}
export type TextKey = keyof TextArgs
type All<K> = (K extends TextKey ? (args: TextArgs[K]) => void : never) extends (args: infer A) => void ? A : never
type Rest<K> = keyof All<K> extends never ? [] : [args: All<K>]
type Values = Readonly<Record<string, string | number>>
/** A text with the language it is really in: write `lang` and `dir` on its element when they differ from the page's. */
export type Said = { text: string; lang: Lang; dir: 'ltr' | 'rtl' }
export type Translator = Omit<ReturnType<typeof tools>, 'said'> & {
  <K extends TextKey>(key: K, ...args: Rest<K>): string
  said<K extends TextKey>(key: K, ...args: Rest<K>): Said
}

/** 'referral.already-decided' → 'referral-already-decided'; a code without a dot is the kernel's: 'not-found' → 'kernel-not-found'. */
export const messageOf = (code: string) => (code.includes('.') ? code : `kernel.${code}`).replaceAll(/[._]/g, '-')

/** Intl objects are slow to make and few: kept per chain, zone and options. */
const formats = new Map<string, Intl.DateTimeFormat>()
function inWords(lang: Lang, at: string, options: Intl.DateTimeFormatOptions): string {
  const key = lang + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(chain(lang), options)
  formats.set(key, format)
  const words = format.format(new Date(at))
  return lang === 'fr' ? words.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : words
}
const inFull = { day: 'numeric', month: 'long', year: 'numeric' } as const
const withTime = { dateStyle: 'long', timeStyle: 'short' } as const
const dayIn = (lang: Lang, day: string, options = {}) => inWords(lang, `${day}T00:00Z`, { ...inFull, ...options, timeZone: 'UTC' })

/** A left-to-right text isolates only what reads right to left: invisible marks everywhere would spoil e-mails, copies and searches. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u
const isolated = (value: FluentVariable) => (typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value)

/** Québec's typography, whatever the translator typed: nothing before « ? ! ; », and a space that does not break before a colon and inside guillemets. */
const typeset = (text: string) => text.replace(/[ \u00a0\u202f](?=[?!;])/g, '').replace(/ (?=[:»])|(?<=«) /g, '\u00a0')

export type Catalogues = (lang: Lang, zone: string) => FluentBundle
/** Sources of `.ftl` by language → bundles, made when first asked. Adds to Fluent DAY($day), INSTANT($at) and TIME($at), which take strings. */
export function catalogues(sources: Partial<Record<Lang, readonly string[]>>): Catalogues {
  const made = new Map<string, FluentBundle>()
  return (lang, zone) => {
    const known = made.get(`${lang} ${zone}`)
    if (known) return known
    const bundle = new FluentBundle(chain(lang), { useIsolating: languages[lang].dir === 'rtl', ...(lang === 'fr' && { transform: typeset }), functions: {
      DAY: ([day], options) => dayIn(lang, String(day), options),
      INSTANT: ([at]) => inWords(lang, String(at), { ...withTime, timeZone: zone }),
      TIME: ([at]) => inWords(lang, String(at), { timeStyle: 'short', timeZone: zone }),
    } })
    for (const source of sources[lang] ?? []) bundle.addResource(new FluentResource(source))
    made.set(`${lang} ${zone}`, bundle)
    return bundle
  }
}

function tools(from: Catalogues, lang: Lang, zone: string) {
  /** For keys that come from data (an instrument, the registry): `undefined` when no catalogue has it. */
  const find = (key: string, args: Values = {}): Said | undefined => {
    const found = [lang, 'fr' as const].find((tried) => from(tried, zone).hasMessage(key))
    const pattern = found && from(found, zone).getMessage(key)?.value
    if (!found || !pattern) return undefined
    const { dir } = languages[found]
    const values = dir === 'rtl' ? args : Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isolated(value)]))
    return { text: from(found, zone).formatPattern(pattern, values, []), lang: found, dir }
  }
  const said = (key: string, args?: Values): Said => find(key, args) ?? { text: key, lang, dir: languages[lang].dir }
  return {
    find, said, lang, dir: languages[lang].dir,
    /** What to say of a refusal; a code without a message of its own gets the general one. */
    refusal: (code: string, args?: Values) => find(messageOf(code), args) ?? said('kernel-constraint'),
    /** `YYYY-MM-DD` in full; `{ weekday: 'long' }` adds the day's name. */
    day: (day: string, options?: Intl.DateTimeFormatOptions) => dayIn(lang, day, options),
    instant: (at: string, options: Intl.DateTimeFormatOptions = withTime) => inWords(lang, at, { ...options, timeZone: zone }),
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(chain(lang), options).format(value),
    list: (items: readonly string[], type: Intl.ListFormatType = 'conjunction') => new Intl.ListFormat(chain(lang), { type }).format(items),
  }
}
/** The words of one reader: her language, else French. `zone` is where she reads the clock. */
export const translator = (from: Catalogues, lang: Lang, zone = 'America/Toronto') => {
  const own = tools(from, lang, zone)
  return Object.assign((key: string, args?: Values) => own.said(key, args).text, own) as unknown as Translator
}
