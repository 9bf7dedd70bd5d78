import definition from '#instruments/guichet.v1.json' with { type: 'json' }
import { Instrument } from './schema.ts'

/** The single window's questions. Consents are not among them: they are asked apart, one by one. */
export const guichet: Instrument = Instrument.parse(definition)
