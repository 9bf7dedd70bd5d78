import type { Said, Translator } from '#kernel/texts.ts'
import { agesOf } from './ages.ts'
import type { Instrument, Question } from './schema.ts'
import { questionText } from './text-keys.ts'
import { choiceOf, isBlank, type Value } from './values.ts'

/** A readable answer: a text of ours, or the person's own words, of which nobody knows the language. */
export type Shown = Said | { text: string; lang?: undefined; dir: 'ltr' | 'auto' }

/** What the renderer needs of the kernel's translator. */
export type Words = Pick<Translator, 'find' | 'day' | 'lang' | 'dir'>

/** A text found by a key that comes from data, in the voice of this form; the key itself when no catalogue has it. */
export const tell = (t: Words, key: string, args: Readonly<Record<string, string | number>>): Said =>
  t.find(key, args) ?? { text: key, lang: t.lang, dir: t.dir }

/** An answer in words, one line per thing said; `[]` when it was left blank. `today`: the local day, for an age. */
export function show(instrument: Instrument, question: Question, value: Value, { t, voice, today }: { t: Words; voice: string; today: string }): Shown[] {
  if (value === null) return [tell(t, 'instruments-kept', {})]
  if (isBlank(value)) return []
  return [value].flat().map((one) => {
    switch (question.kind) {
      case 'one': case 'many': return choice(instrument, question, one, t, voice)
      case 'yes-no': return tell(t, one === 'yes' ? 'instruments-yes' : 'instruments-no', {})
      case 'scale': return tell(t, 'instruments-scale-value', { value: Number(one), most: 10 })
      case 'tick': return tell(t, 'instruments-ticked', {})
      case 'date': return { text: t.day(one), lang: t.lang, dir: t.dir }
      case 'age': return age(one, t, today)
      case 'phone': case 'email': case 'reach': return { text: reachOf(one), dir: 'ltr' }
      default: return { text: one, dir: 'auto' }
    }
  })
}

function choice(instrument: Instrument, question: Question, value: string, t: Words, voice: string): Shown {
  const { code, typed } = choiceOf(value)
  return typed ? { text: typed, dir: 'auto' } : tell(t, questionText(instrument, question, `choice-${code}`), { for: voice })
}

function age(value: string, t: Words, today: string): Shown {
  if (/^\d{4}$/.test(value)) return tell(t, 'instruments-born', { year: value })
  const ages = agesOf(value, today)
  if (!ages) return { text: value, dir: 'auto' }
  return ages.youngest === ages.oldest ? tell(t, 'instruments-age', { years: ages.oldest }) : tell(t, 'instruments-ages', { ...ages })
}

/** `+14185550123;ext=12` as it is written here: `418 555-0123 #12`. An e-mail stays itself. */
export function reachOf(value: string): string {
  const [, area, first, last, post] = /^\+1(\d{3})(\d{3})(\d{4})(?:;ext=(\d+))?$/.exec(value) ?? []
  return area ? `${area} ${first}-${last}${post ? ` #${post}` : ''}` : value.replace(';ext=', ' #')
}

/** A stored value as somebody would type it, to be changed in its field. */
export function typedAs(question: Question, value: Value, today: string): string {
  if (typeof value !== 'string') return ''
  if (question.kind === 'phone' || question.kind === 'reach') return reachOf(value)
  const ages = question.kind === 'age' && value.includes('/') ? agesOf(value, today) : undefined
  return ages ? String(ages.oldest) : value
}
