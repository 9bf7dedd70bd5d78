import pack from '#data/quebec/holidays.json' with { type: 'json' }

/** How a holiday is found in a year. Weekdays: 0 = Sunday … 6 = Saturday. */
export type HolidayRule =
  /** `if_sunday`: days to add when it falls on a Sunday. */
  | { kind: 'fixed'; month: number; day: number; if_sunday?: number }
  /** `chosen`: which offset from Easter Sunday is observed, by date; the latest `from` that is past decides. */
  | { kind: 'easter'; chosen: readonly { from: string; offset: number }[] }
  /** The last Monday before that day, never the day itself. */
  | { kind: 'monday-before'; month: number; day: number }
  | { kind: 'nth-weekday'; month: number; weekday: number; nth: number }
export interface Holiday { id: string; fr: string; en: string; rule: HolidayRule }

const dayMs = 86_400_000
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)
/** Days already read: a list asks about the same few days for each of its lines. */
const read = new Map<string, number>()
const toMs = (day: string): number => {
  const known = read.get(day)
  if (known !== undefined) return known
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN
  if (Number.isNaN(ms) || toDay(ms) !== day) throw new RangeError(`Not a day: ${day}`)
  if (read.size > 20_000) read.clear()
  read.set(day, ms)
  return ms
}
const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)
const weekday = (ms: number) => new Date(ms).getUTCDay()
const plus = (day: string, n: number) => toDay(toMs(day) + n * dayMs)

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return toDay(utc(year, month, (h + l - 7 * m + 33 * month + 19) % 32))
}

function dayOf(rule: HolidayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed': {
      const ms = utc(year, rule.month, rule.day)
      return toDay(ms + (weekday(ms) === 0 ? rule.if_sunday ?? 0 : 0) * dayMs)
    }
    case 'easter': {
      const sunday = easter(year)
      const offset = rule.chosen.filter(({ from }) => from <= sunday).sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.offset
      return plus(sunday, offset ?? -2)
    }
    case 'monday-before': {
      const ms = utc(year, rule.month, rule.day)
      return toDay(ms - ((weekday(ms) + 6) % 7 || 7) * dayMs)
    }
    case 'nth-weekday': {
      const first = utc(year, rule.month, 1)
      return toDay(first + (((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1)) * dayMs)
    }
  }
}

/** A calendar of working days: Monday to Friday but the holidays. Days are local days, `YYYY-MM-DD`; anything else throws a `RangeError`. */
export interface Workdays {
  /** Name of the holiday on that day, in both languages. */
  holidayOn(day: string): Holiday | undefined
  isWorkday(day: string): boolean
  /** The n-th working day after that day (before it when n is negative). 0: the day itself, or the next working day. */
  addWorkdays(day: string, n: number): string
  /** Working days after `from`, up to and including `to`; negative when `to` is earlier. `addWorkdays(d, n)` is n away from a working day d. */
  workdaysBetween(from: string, to: string): number
}

export function workdaysOf(holidays: readonly Holiday[]): Workdays {
  const years = new Map<number, Map<string, Holiday>>()
  const inYear = (year: number) => {
    const known = years.get(year) ?? new Map(holidays.map((holiday) => [dayOf(holiday.rule, year), holiday]))
    years.set(year, known)
    return known
  }
  const holidayOn = (day: string) => (toMs(day), inYear(Number(day.slice(0, 4))).get(day))
  const isWorkday = (day: string) => ![0, 6].includes(weekday(toMs(day))) && !holidayOn(day)
  function addWorkdays(day: string, n: number): string {
    if (!Number.isSafeInteger(n)) throw new RangeError(`Not a number of days: ${n}`)
    let at = day
    if (n === 0) while (!isWorkday(at)) at = plus(at, 1)
    for (let left = Math.abs(n); left > 0; ) {
      at = plus(at, Math.sign(n))
      if (isWorkday(at)) left--
    }
    return at
  }
  function workdaysBetween(from: string, to: string): number {
    if (toMs(to) < toMs(from)) return -workdaysBetween(to, from) || 0
    const [start, end] = [toMs(from), toMs(to)]
    // Full weeks by multiplication, so that years apart cost nothing; then the rest, then the holidays of those years.
    const days = (end - start) / dayMs
    let count = Math.floor(days / 7) * 5
    for (let ms = end - (days % 7) * dayMs + dayMs; ms <= end; ms += dayMs) if (![0, 6].includes(weekday(ms))) count++
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      for (const day of inYear(year).keys()) if (day > from && day <= to && ![0, 6].includes(weekday(toMs(day)))) count--
    }
    return count
  }
  return { holidayOn, isWorkday, addWorkdays, workdaysBetween }
}

const kinds: readonly string[] = ['fixed', 'easter', 'monday-before', 'nth-weekday'] satisfies HolidayRule['kind'][]
/** A rule of the pack, its form checked by `workdays.test.ts`. */
const isRule = (rule: { kind: string }): rule is HolidayRule => kinds.includes(rule.kind)
/** The statutory holidays of Québec. Good Friday is observed until the network dates another choice. */
export const quebecHolidays: readonly Holiday[] = pack.holidays.map(({ rule, ...day }) => {
  if (!isRule(rule)) throw new TypeError(`Unknown holiday rule: ${day.id}`)
  return { ...day, rule }
})
/** With another choice for Easter: `[{ from: '2027-01-01', offset: 1 }]` observes Easter Monday from 2027 on. */
export const withEaster = (chosen: readonly { from: string; offset: number }[]): Workdays => workdaysOf(quebecHolidays.map((holiday) =>
  holiday.rule.kind === 'easter' ? { ...holiday, rule: { kind: 'easter', chosen: [...holiday.rule.chosen, ...chosen] } } : holiday))

export const { holidayOn, isWorkday, addWorkdays, workdaysBetween } = workdaysOf(quebecHolidays)
