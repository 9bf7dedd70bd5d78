import type { InstrumentRow, InstrumentVersionRow } from '#db/types.ts'
import type { See } from '#kernel/command.ts'
import { languages } from '#kernel/languages.ts'
import type { Translator } from '#kernel/texts.ts'
import { builtin, questionOf, type AskedBy } from './builtin.ts'
import { Instrument } from './schema.ts'
import type { OwnTexts } from './sheet.ts'

/** A version that an organisation enabled, with its words. `inForce`: it is asked today; else it is only read. */
export interface Own { instrument: Instrument; texts: OwnTexts; inForce: boolean; on: string }
export interface OwnRows { instruments: readonly InstrumentRow[]; versions: readonly InstrumentVersionRow[] }

/** An organisation's own instruments, asked together with other facts. */
export const ownFacts = (see: See) => ({ instruments: see.many('instrument', {}), versions: see.many('instrument_version', {}) })

/** Every version enabled here, those in force first, then the newest. */
export const ownIn = ({ instruments, versions }: OwnRows): Own[] => versions.flatMap((row) => {
  const told = row.enabled_at === null ? undefined : Instrument.safeParse(row.definition)
  if (!told?.success || row.enabled_at === null) return []
  return [{ instrument: told.data, texts: row.texts as OwnTexts, inForce: instruments.some(({ id, in_force }) => id === row.instrument_id && in_force === row.version), on: row.enabled_at }]
}).sort((a, b) => Number(b.inForce) - Number(a.inForce) || b.instrument.version - a.instrument.version || (a.instrument.id < b.instrument.id ? -1 : 1))

/** What may be asked today: the platform's instruments and this organisation's. */
export const inForce = (own: readonly Own[]): Instrument[] => [...builtin, ...own.filter((one) => one.inForce).map(({ instrument }) => instrument)]
/** What may have been asked one day: what somebody answered stays readable. */
export const everAsked = (own: readonly Own[]): Instrument[] => [...builtin, ...own.map(({ instrument }) => instrument)]
/** Who asks a known thing, or did. */
export const lookupIn = (own: readonly Own[]) => (key: string): AskedBy | undefined => questionOf(key, everAsked(own))

/** The same words with those of an organisation's instruments: found by key like any other, the earlier version only where no later one says it. */
export function withTexts(t: Translator, own: readonly Pick<Own, 'texts'>[]): Translator {
  const find: Translator['find'] = (key, args) => {
    for (const lang of [t.lang, 'fr'] as const) for (const { texts } of own) {
      const text = lang in languages ? texts[lang as keyof OwnTexts]?.[key] : undefined
      if (text !== undefined) return { text, lang, dir: languages[lang].dir }
    }
    return t.find(key, args)
  }
  return Object.assign(((...given: Parameters<Translator>) => t(...given)) as Translator, t, { find })
}
