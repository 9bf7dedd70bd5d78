import { cleanLine, cleanLong } from './clean.ts'
import { readEmail, readPhone, readPlace, readReach } from './read-reach.ts'
import { dateFrom, readAge, readDate, readYear } from './read-time.ts'
import type { Question } from './schema.ts'
import { codesFor, fieldOf, type Value } from './values.ts'

/** What a form sends: by field name, one text or several. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

export type ReadError =
  | 'needed' | 'choice' | 'which' | 'too-long' | 'date' | 'date-year' | 'year' | 'age'
  | 'phone' | 'phone-area' | 'email' | 'reach' | 'place' | 'postal-code'
export type Read = { value: Value } | { error: ReadError }

/** The option or button that says: I prefer not to answer. As a button: `name="prefer-not" value="<field>"`. */
export const preferNot = 'prefer-not'

/** The most characters that a question takes. */
export const limitOf = (question: Question): number => question.max ?? (question.kind === 'long' ? 4000 : 200)

/** The most characters that the browser lets in: more than the limit, so that a long text is shown whole with what to do and never cut without a word; far less than a form may hold. */
export const roomOf = (question: Question): number => Math.max(1000, limitOf(question) * 5)

/** A form's data as `Fields`: a name sent several times keeps every text. Files are left out. */
export function fieldsOf(form: Iterable<[string, FormDataEntryValue]>): Fields {
  const all: Record<string, string[]> = {}
  for (const [name, text] of form) if (typeof text === 'string') (all[name] ??= []).push(text)
  return all
}

/** What was typed for one question, as a value or a named error. Generous with forms, never guessing. The caller keeps `fields` to show them again. */
export function read(question: Question, fields: Fields, today: string): Read {
  const name = fieldOf(question.key)
  if (question['prefer-not'] && listOf(fields[preferNot]).includes(name)) return { value: null }
  const result = readKind(question, name, fields, today)
  const blank = 'value' in result && result.value !== null && result.value.length === 0
  return blank && question.needed ? { error: 'needed' } : result
}

/** A page at once: answers to keep, errors to show; every question lands in exactly one of the two. */
export function readPage(questions: readonly Question[], fields: Fields, today: string): { answers: Record<string, Value>; errors: Record<string, ReadError> } {
  const answers: Record<string, Value> = {}
  const errors: Record<string, ReadError> = {}
  for (const question of questions) {
    const result = read(question, fields, today)
    if ('error' in result) errors[question.key] = result.error
    else answers[question.key] = result.value
  }
  return { answers, errors }
}

function readKind(question: Question, name: string, fields: Fields, today: string): Read {
  const { kind } = question
  if (kind === 'one' || kind === 'many') return readChoices(question, name, fields)
  if (kind === 'yes-no' || kind === 'tick' || kind === 'scale') return readCodes(question, listOf(fields[name]), codesFor(question) ?? [])
  if (kind === 'date') {
    const [day, month, year] = ['day', 'month', 'year'].map((part) => oneOf(fields[`${name}-${part}`]))
    if (day || month || year) return dateFrom(day ?? '', month ?? '', year ?? '')
  }
  const typed = oneOf(fields[name])
  if (!typed) return { value: '' }
  if (typed.length > limitOf(question)) return { error: 'too-long' }
  switch (kind) {
    case 'long': return { value: cleanLong(typed) }
    case 'text': return { value: cleanLine(typed) }
    case 'date': return readDate(typed)
    case 'year': return readYear(typed)
    case 'age': return readAge(typed, today)
    case 'place': return readPlace(typed)
    case 'phone': return readPhone(typed)
    case 'email': return readEmail(typed)
    case 'reach': return readReach(typed)
  }
}

/** The words typed beside a free choice choose it, ticked or not. */
function readChoices(question: Question, name: string, fields: Fields): Read {
  const chosen = listOf(fields[name])
  const free = question.choices?.find((choice) => choice.free)
  const typed = free && cleanLine(oneOf(fields[`${name}-${free.code}-typed`]))
  if (typed && typed.length > 200) return { error: 'too-long' }
  const wantsFree = free && (chosen.includes(free.code) || (typed && (question.kind === 'many' || chosen.length === 0)))
  if (wantsFree && !typed) return { error: 'which' }
  const others = chosen.filter((code) => code !== free?.code)
  const codes = question.choices?.filter((choice) => !choice.free).map(({ code }) => code) ?? []
  const rest = readCodes(question, others, codes)
  if ('error' in rest) return rest
  if (question.kind === 'one') return wantsFree && others.length === 0 ? { value: `${free.code}:${typed}` } : rest
  if (rest.value === null && !wantsFree) return rest
  const alone = new Set(question.choices?.filter((choice) => choice.alone).map(({ code }) => code))
  const ticked = [...[rest.value ?? []].flat(), ...(wantsFree ? [`${free.code}:${typed}`] : [])].filter((code) => code !== '')
  const real = ticked.filter((code) => !alone.has(code))
  return { value: real.length > 0 ? real : ticked }
}

/** Known codes only, each once. A real answer wins over the option not to answer. */
function readCodes(question: Question, chosen: readonly string[], codes: readonly string[]): Read {
  const real = [...new Set(chosen)].filter((code) => code !== preferNot)
  if (real.some((code) => !codes.includes(code))) return { error: 'choice' }
  if (real.length === 0 && chosen.includes(preferNot)) return question['prefer-not'] ? { value: null } : { error: 'choice' }
  if (question.kind === 'many') return { value: real }
  return real.length > 1 ? { error: 'choice' } : { value: real[0] ?? '' }
}

const listOf = (sent: Fields[string]): string[] => (sent === undefined ? [] : [sent].flat().filter((text) => text !== ''))
const oneOf = (sent: Fields[string]): string => cleanLong(listOf(sent)[0] ?? '')
