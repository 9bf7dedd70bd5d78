import type { Question } from './schema.ts'

/**
 * What was said. `null`: the person prefers not to answer; `''` or `[]`: left blank. Neither is asked again.
 * One string per kind: a choice's code (or `code:typed words`), `0` to `10`, `YYYY-MM-DD`, `YYYY`, `+15145551234` (`;ext=12`), `H2X 1Y4`.
 * An `age` is the days between which the person was born: `YYYY`, `YYYY-MM-DD`, or `YYYY-MM-DD/YYYY-MM-DD`.
 */
export type Value = string | readonly string[] | null

export interface KnownThing {
  value: Value
  /** Who said it, and where: the caller's own words (a draft, an organisation's file). */
  origin: string
  /** Local day, `YYYY-MM-DD`. */
  said_on: string
}
export type Known = Readonly<Record<string, KnownThing>>

/** The form field, and the id, of a known thing: `person.family-name` → `person-family-name`. */
export const fieldOf = (key: string): string => key.replaceAll('.', '-')

/** Left blank: answered by nothing. Not the same as preferring not to answer. */
export const isBlank = (value: Value): boolean => value !== null && value.length === 0

/** `other:tigrigna` → its code and what was typed. */
export function choiceOf(value: string): { code: string; typed?: string } {
  const colon = value.indexOf(':')
  return colon < 0 ? { code: value } : { code: value.slice(0, colon), typed: value.slice(colon + 1) }
}

/** Every code of an answer, whether one or many were possible. */
export const codesOf = (value: Value): string[] => (value === null || value === '' ? [] : [value].flat().map((one) => choiceOf(one).code))

/** What a `scale` takes: 0 to 10, its two ends named in the instrument's texts. */
export const scaleCodes: readonly string[] = Array.from({ length: 11 }, (_, value) => String(value))

/** The codes that an answer may be, for the kinds that offer some; a condition may name no other. */
export const codesFor = ({ kind, choices }: Pick<Question, 'kind' | 'choices'>): readonly string[] | undefined =>
  kind === 'yes-no' ? ['yes', 'no'] : kind === 'tick' ? ['yes'] : kind === 'scale' ? scaleCodes : choices?.map(({ code }) => code)
