import type { DateParts } from '#site/fields.tsx'
import { dateParts } from '#site/fields.tsx'
import { preferNot, type Fields, type ReadError } from './read.ts'
import type { Question } from './schema.ts'
import { typedAs } from './show.ts'
import { choiceOf, codesOf, fieldOf, type Value } from './values.ts'

/** A question with what is known (`value`), or with what was just sent (`typed`): that is shown again as it was, whatever it was. */
export interface Answering { question: Question; value?: Value | undefined; typed?: Fields | undefined; error?: ReadError | undefined }

const sent = (fields: Fields, name: string): string[] => [fields[name] ?? []].flat()

/** What stands in the text field. */
export const textIn = ({ question, value, typed }: Answering, today: string): string =>
  typed ? (sent(typed, fieldOf(question.key))[0] ?? '') : value === undefined ? '' : typedAs(question, value, today)

/** What stands in the three boxes of a date. */
export function dateIn({ question, value, typed }: Answering): DateParts {
  if (!typed) return dateParts(typeof value === 'string' && value ? value : undefined)
  const [day, month, year] = ['day', 'month', 'year'].map((part) => sent(typed, `${fieldOf(question.key)}-${part}`)[0])
  return { day, month, year }
}

/** The options that are ticked. */
export function chosenIn({ question, value, typed }: Answering): string[] {
  if (typed) return [...sent(typed, fieldOf(question.key)), ...(keptIn({ question, typed }) ? [preferNot] : [])]
  return value === undefined ? [] : value === null ? [preferNot] : codesOf(value)
}

/** What was typed beside a free choice. */
export function freeIn({ question, value, typed }: Answering, code: string): string {
  if (typed) return sent(typed, `${fieldOf(question.key)}-${code}-typed`)[0] ?? ''
  return [value ?? []].flat().map(choiceOf).find((choice) => choice.code === code)?.typed ?? ''
}

/** Whether "I prefer not to answer" is ticked beside a field. */
export const keptIn = ({ question, value, typed }: Answering): boolean =>
  typed ? sent(typed, preferNot).includes(fieldOf(question.key)) : value === null
