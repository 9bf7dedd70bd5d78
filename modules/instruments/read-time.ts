import { bornAt, isDay } from './ages.ts'
import { cleanLine, latinDigits } from './clean.ts'
import type { Read } from './read.ts'

/** The first letters of the twelve months, in the languages of the site; enough of them to tell one from another. */
const months = [
  ['janv', 'jan', 'يناير', 'كانون الثاني'], ['fev', 'feb', 'فبراير', 'شباط'], ['mars', 'mar', 'مارس', 'اذار'], ['avr', 'apr', 'ابريل', 'نيسان'],
  ['mai', 'may', 'مايو', 'ايار'], ['juin', 'jun', 'يونيو', 'حزيران'], ['juil', 'jul', 'يوليو', 'تموز'], ['aou', 'aug', 'اغسطس', 'اب '],
  ['sept', 'sep', 'سبتمبر', 'ايلول'], ['oct', 'اكتوبر', 'تشرين الاول'], ['nov', 'نوفمبر', 'تشرين الثاني'], ['dec', 'ديسمبر', 'كانون الاول'],
]
const plain = (text: string): string => latinDigits(cleanLine(text)).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** 1 to 12, from a number or from a name. */
function monthOf(text: string): number {
  const word = plain(text).trim()
  return /^\d{1,2}$/u.test(word) ? Number(word) : months.findIndex((names) => names.some((name) => `${word} `.startsWith(name))) + 1
}

/** `3/12/1987` (day first, as here), `1987-12-03`, `3 décembre 1987`. Gives `YYYY-MM-DD`. */
export function readDate(typed: string): Read {
  const text = plain(typed)
  const iso = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})$/u.exec(text)
  if (iso) return dateFrom(iso[3] ?? '', iso[2] ?? '', iso[1] ?? '')
  const parts = /^\D*?(\d{1,2})(?:er|st|nd|rd|th)?[\s/.,-]+(.+?)[\s/.,-]+(\d{4})$/u.exec(text)
  return parts ? dateFrom(parts[1] ?? '', (parts[2] ?? '').replace(/^(?:de|of)\s+/u, ''), parts[3] ?? '') : { error: 'date' }
}

/** The three boxes of a date. Gives `YYYY-MM-DD`; a year in two digits could be two centuries, so it is asked in full. */
export function dateFrom(day: string, month: string, year: string): Read {
  const [date, full] = [plain(day).replace(/\D+$/u, ''), plain(year)]
  if (!/^\d{4}$/u.test(full)) return { error: 'date-year' }
  const whole = `${full}-${String(monthOf(month)).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(whole) && full >= '1900' ? { value: whole } : { error: 'date' }
}

export function readYear(typed: string): Read {
  const [year = ''] = /\d+/u.exec(plain(typed)) ?? []
  return /^(19|20)\d{2}$/u.test(year) ? { value: year } : { error: 'year' }
}

/** An age (`38`, `38 ans`), a year of birth or a whole date; a baby's months too. Gives the days between which the person was born. */
export function readAge(typed: string, today: string): Read {
  const date = readDate(typed)
  if ('value' in date && typeof date.value === 'string') return date.value <= today ? date : { error: 'age' }
  const text = plain(typed)
  const numbers = text.match(/\d+/gu) ?? []
  const [first = ''] = numbers
  const number = Number(first)
  if (numbers.length !== 1 || /-\s*\d/u.test(text)) return { error: 'age' }
  if (/mois|month|شهر|اشهر/u.test(text)) return number < 36 ? { value: bornAt(Math.floor(number / 12), today) } : { error: 'age' }
  if (first.length === 4) return number >= 1900 && first <= today.slice(0, 4) ? { value: first } : { error: 'age' }
  return first.length <= 3 && number <= 120 ? { value: bornAt(number, today) } : { error: 'age' }
}
