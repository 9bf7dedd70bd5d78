import { isDay } from '#modules/instruments/ages.ts'
import type { Question } from '#modules/instruments/schema.ts'
import { choiceOf, codesFor, type Value } from '#modules/instruments/values.ts'

const shapes: Partial<Record<Question['kind'], (text: string) => boolean>> = {
  date: isDay,
  year: (text) => /^(19|20)\d{2}$/.test(text),
  age: (text) => /^(19|20)\d{2}$/.test(text) || text.split('/').every(isDay),
  phone: (text) => /^\+\d{7,15}(;ext=\d{1,6})?$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  reach: (text) => /^\+\d{7,15}(;ext=\d{1,6})?$/.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
}

const isChoice = (question: Question, text: string): boolean => {
  const { code, typed } = choiceOf(text)
  const choice = question.choices?.find((one) => one.code === code)
  return choice !== undefined && (typed === undefined ? !choice.free : choice.free === true && typed !== '' && typed.length <= 200)
}

/** Whether a value is one that this question can have. Pages read what is typed generously; what another program sends must already be right. */
export const fits = (question: Question, value: Value): boolean => {
  const { kind } = question
  if (value === null) return question['prefer-not']
  if (kind === 'many') return Array.isArray(value) && (value.length > 0 || !question.needed) && new Set(value).size === value.length && value.every((one) => isChoice(question, one))
  if (typeof value !== 'string') return false
  if (value === '') return !question.needed
  if (kind === 'one') return isChoice(question, value)
  if (kind === 'yes-no' || kind === 'tick' || kind === 'scale') return codesFor(question)?.includes(value) ?? false
  if (value.length > (question.max ?? (kind === 'long' ? 4000 : 200))) return false
  return shapes[kind]?.(value) ?? true
}
