import type { Instrument, Question } from './schema.ts'
import { isBlank, type Value } from './values.ts'

/** One answer with its days: said `on`, true until the day it was replaced; local days, `YYYY-MM-DD`. In the order they were said. */
export interface SaidOnce { key: string; value: Value; on: string; until: string | null }

/** The days on which something that this instrument asks was said or taken back, the newest first. */
export const daysOf = (instrument: Instrument, said: readonly SaidOnce[]): string[] => {
  const keys = new Set(instrument.questions.map(({ key }) => key))
  return [...new Set(said.filter(({ key }) => keys.has(key)).flatMap(({ on, until }) => (until === null ? [on] : [on, until])))].sort().reverse()
}

/** What stood at the end of a day. */
export const answerOn = (said: readonly SaidOnce[], key: string, day: string): Value | undefined => {
  const one = said.findLast((each) => each.key === key && each.on <= day && (each.until === null || each.until > day))
  return one && !(one.value !== null && isBlank(one.value)) ? one.value : undefined
}

export interface Beside { question: Question; before: Value | undefined; after: Value | undefined; changed: boolean }
const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An instrument at two days, side by side: what changed first, each in the order of its questions; what was never said is left out. */
export const besides = (instrument: Instrument, said: readonly SaidOnce[], from: string, to: string): Beside[] =>
  instrument.questions.map((question) => {
    const before = answerOn(said, question.key, from), after = answerOn(said, question.key, to)
    return { question, before, after, changed: !same(before, after) }
  }).filter(({ before, after }) => before !== undefined || after !== undefined).sort((a, b) => Number(b.changed) - Number(a.changed))

/** A scale over time: a number and its day, one a day (the last said). */
export const pointsOf = (said: readonly SaidOnce[], key: string): { on: string; value: number }[] =>
  [...new Set(said.filter((one) => one.key === key).map(({ on }) => on))].flatMap((on) => {
    const value = answerOn(said, key, on)
    return typeof value === 'string' ? [{ on, value: Number(value) }] : []
  })
