import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import type { Instrument, Question } from '../schema.ts'
import { show } from '../show.ts'
import type { Value as Given } from '../values.ts'

/** An answer in words, a line for each thing said. */
export const Value = ({ instrument, question, value, t, today }: { instrument: Instrument; question: Question; value: Given; t: Translator; today: string }) =>
  show(instrument, question, value, { t, voice: 'other', today }).map((line, i) => <div key={i}>{line.lang ? <Said {...line} /> : <bdi dir={line.dir}>{line.text}</bdi>}</div>)
