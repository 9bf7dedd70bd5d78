import emploiDefinition from '#instruments/emploi.v1.json' with { type: 'json' }
import portraitDefinition from '#instruments/portrait.v1.json' with { type: 'json' }
import { guichet } from './guichet.ts'
import { Instrument, type Question } from './schema.ts'

/** Basic needs first, then how she sees what is ahead. Read with her; nothing is closed by an answer. */
export const portrait: Instrument = Instrument.parse(portraitDefinition)
/** The work she looks for, what she brings to it, where the search stands. */
export const emploi: Instrument = Instrument.parse(emploiDefinition)

/** The instruments that come with the platform, in the order that a path meets them. */
export const builtin: readonly Instrument[] = [guichet, portrait, emploi]

/** A question with the instrument that asks it: whose words, whose choices. */
export interface AskedBy { instrument: Instrument; question: Question }

/** Who asks for a known thing: the first of `instruments` that does; `undefined` when none does. */
export function questionOf(key: string, instruments: readonly Instrument[] = builtin): AskedBy | undefined {
  for (const instrument of instruments) {
    const question = instrument.questions.find((one) => one.key === key)
    if (question) return { instrument, question }
  }
  return undefined
}
