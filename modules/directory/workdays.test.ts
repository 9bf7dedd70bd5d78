import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkdays, easter, holidayOn, isWorkday, quebecHolidays, withEaster, workdaysBetween, workdaysOf } from './workdays.ts'

const published = {
  2024: ['01-01', '03-29', '05-20', '06-24', '07-01', '09-02', '10-14', '12-25'],
  2025: ['01-01', '04-18', '05-19', '06-24', '07-01', '09-01', '10-13', '12-25'],
  2026: ['01-01', '04-03', '05-18', '06-24', '07-01', '09-07', '10-12', '12-25'],
  2027: ['01-01', '03-26', '05-24', '06-24', '07-01', '09-06', '10-11', '12-25'],
}
const daysOf = (year: number) => Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10)).filter((day) => day.startsWith(`${year}`))
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10))
const runs = { numRuns: 300 }

describe('holidays of Québec', () => {
  test.each(Object.entries(published))('the eight holidays of %s', (year, days) => {
    expect(daysOf(Number(year)).filter((day) => holidayOn(day))).toEqual(days.map((day) => `${year}-${day}`))
  })
  test('Easter Sunday of known years', () => {
    expect([1818, 1943, 2000, 2008, 2038].map(easter)).toEqual(['1818-03-22', '1943-04-25', '2000-04-23', '2008-03-23', '2038-04-25'])
  })
  test('Canada Day moves to Monday when July 1 is a Sunday', () => {
    expect(holidayOn('2029-07-01')).toBeUndefined()
    expect(holidayOn('2029-07-02')?.id).toBe('fete-du-canada')
  })
  test('Easter is a dated choice', () => {
    const monday = withEaster([{ from: '2026-01-01', offset: 1 }])
    expect([monday.isWorkday('2025-04-18'), monday.isWorkday('2025-04-21')]).toEqual([false, true])
    expect([monday.isWorkday('2026-04-03'), monday.isWorkday('2026-04-06')]).toEqual([true, false])
  })
  test('without a rule for holidays, weeks remain', () => {
    expect(workdaysOf([]).isWorkday('2026-12-25')).toBe(true)
    expect(quebecHolidays).toHaveLength(8)
  })
})

describe('working days', () => {
  test('what is not a day is refused', () => {
    for (const bad of ['2026-02-30', '2026-1-1', '', '2026-01-01T00:00Z', 'demain']) expect(() => isWorkday(bad)).toThrow(RangeError)
    expect(() => addWorkdays('2026-01-05', 1.5)).toThrow(RangeError)
  })
  test('a deadline of five days across Christmas and New Year', () => {
    expect(addWorkdays('2026-12-23', 5)).toBe('2026-12-31')
    expect(addWorkdays('2026-12-31', 1)).toBe('2027-01-04')
  })
  test('zero is that day or the next working day', () => {
    expect(addWorkdays('2026-07-01', 0)).toBe('2026-07-02')
    expect(addWorkdays('2026-07-02', 0)).toBe('2026-07-02')
  })
  test('adding lands on a working day, exactly n away', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
      const end = addWorkdays(day, n)
      expect(isWorkday(end)).toBe(true)
      expect(end > day).toBe(true)
      expect(workdaysBetween(day, end)).toBe(n)
    }), runs)
  })
  test('from a working day, there and back is the same day', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
      const start = addWorkdays(day, 0)
      expect(addWorkdays(addWorkdays(start, n), -n)).toBe(start)
      expect(workdaysBetween(start, addWorkdays(start, n))).toBe(n)
    }), runs)
  })
  test('stretches add up, and backwards is the negative', () => {
    fc.assert(fc.property(fc.array(anyDay, { minLength: 3, maxLength: 3 }), (days) => {
      const [a = '', b = '', c = ''] = days.toSorted()
      expect(workdaysBetween(a, b) + workdaysBetween(b, c)).toBe(workdaysBetween(a, c))
      expect(workdaysBetween(b, a) + workdaysBetween(a, b)).toBe(0)
    }), { numRuns: 60 })
  })
})
