import type { Value } from './values.ts'

const full = /^\d{4}-\d{2}-\d{2}$/

/** Completed years on a day; somebody born on 29 February turns a year older on 1 March. */
const ageOn = (birth: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0)

/** The youngest and the oldest that somebody may be today; `undefined` when nothing is known of it. */
export function agesOf(value: Value, today: string): { youngest: number; oldest: number } | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{4}$/.test(value)) return { youngest: ageOn(`${value}-12-31`, today), oldest: ageOn(`${value}-01-01`, today) }
  const [first = '', last = first] = value.split('/')
  return full.test(first) && full.test(last) ? { youngest: ageOn(last, today), oldest: ageOn(first, today) } : undefined
}

/** Somebody of that age today was born between these two days: `YYYY-MM-DD/YYYY-MM-DD`. */
export function bornAt(age: number, today: string): string {
  return `${dayAfter(yearsBefore(age + 1, today))}/${yearsBefore(age, today)}`
}

function yearsBefore(years: number, day: string): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return isDay(same) ? same : `${year}-02-28`
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00Z`)
  return full.test(day) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}
