import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GroupMeetingRow } from '#db/types.ts'
import { holidayOn } from '#modules/directory/workdays.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { daysOf, meetingId, meetingsOf, minutesBetween, offerRefusal, weekdayOf, type Calendar } from './rules.ts'

const day = fc.integer({ min: 0, max: 1_500 }).map((n) => dayAfter('2026-01-01', n))
const calendar: fc.Arbitrary<Calendar> = fc.record({
  from_on: day, length: fc.integer({ min: 0, max: 200 }), weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), programme: fc.array(fc.constantFrom('CV', 'Lettre', 'Visite'), { maxLength: 40 }),
}).map(({ length, ...one }) => ({ id: '0190c5a0-0000-7000-8000-000000000001', ...one, until_on: dayAfter(one.from_on, length), starts: '09:00', ends: '11:30', place: 'Salle 2' }))
/** Some of the days of a calendar, and one that it never had, moved or cancelled or put back. */
const told = (g: Calendar): fc.Arbitrary<GroupMeetingRow[]> =>
  fc.uniqueArray(fc.record({ on_day: fc.constantFrom(...daysOf(g), g.until_on), state: fc.constantFrom('planned' as const, 'moved' as const, 'cancelled' as const), by: fc.integer({ min: -5, max: 12 }) }), { selector: (one) => one.on_day, maxLength: 12 })
    .map((all) => all.map(({ on_day, state, by }) => ({ id: meetingId(g.id, on_day), organisation_id: g.id, group_id: g.id, on_day, state, day: dayAfter(on_day, by), starts: '13:00', ends: '15:00', place: 'Ailleurs' })))
const both = calendar.chain((g) => fc.tuple(fc.constant(g), told(g)))

describe('the calendar of a group', () => {
  test('every chosen weekday between its two days, and never a holiday', () => {
    fc.assert(fc.property(calendar, (g) => {
      const days = daysOf(g), all: string[] = []
      for (let on = g.from_on; on <= g.until_on; on = dayAfter(on, 1)) all.push(on)
      expect(days.filter((on) => holidayOn(on) !== undefined)).toEqual([])
      expect(days).toEqual(all.filter((on) => g.weekdays.includes(weekdayOf(on)) && holidayOn(on) === undefined))
    }))
  })
  test('a national holiday on a Thursday has no meeting; the Thursdays around it have', () => {
    expect(daysOf({ weekdays: [3, 4], from_on: '2026-06-17', until_on: '2026-07-02' })).toEqual(['2026-06-17', '2026-06-18', '2026-06-25', '2026-07-02'])
  })
  test('each meeting once, in the order they take place; what was moved or cancelled is as it was said, the others as planned', () => {
    fc.assert(fc.property(both, ([g, rows]) => {
      const meetings = meetingsOf(g, rows), said = new Map(rows.map((row) => [row.on_day, row])), days = daysOf(g)
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length)
      expect(meetings.map((one) => `${one.day} ${one.starts}`)).toEqual(meetings.map((one) => `${one.day} ${one.starts}`).sort())
      expect(days.filter((on) => !meetings.some((one) => one.on === on))).toEqual([])
      for (const one of meetings) {
        const row = said.get(one.on), moved = row?.state === 'moved'
        expect([one.day, one.starts, one.place, one.state]).toEqual(moved ? [row.day, '13:00', 'Ailleurs', 'moved'] : [one.on, '09:00', 'Salle 2', row?.state ?? 'planned'])
        if (!days.includes(one.on)) expect(moved, 'only what was moved stays outside the calendar').toBe(true)
      }
    }))
  })
  test('themes follow the meetings that take place: none is lost to a cancelled one', () => {
    fc.assert(fc.property(both, ([g, rows]) => {
      const meetings = meetingsOf(g, rows), held = meetings.filter(({ state }) => state !== 'cancelled')
      expect(meetings.filter(({ state }) => state === 'cancelled').every(({ theme }) => theme === null)).toBe(true)
      expect(held.map(({ theme }) => theme)).toEqual(held.map((_, n) => g.programme[n] ?? null))
    }))
  })
  test('what cannot be planned is refused, each for its reason', () => {
    const good = { weekdays: [2], starts: '09:00', ends: '11:00', from_on: '2026-09-01', until_on: '2026-12-15' }
    expect(offerRefusal(good)).toBeUndefined()
    expect(offerRefusal({ ...good, ends: '09:00' })).toBe('groups.ends-before-it-starts')
    expect(offerRefusal({ ...good, until_on: '2026-08-31' })).toBe('groups.until-before-from')
    expect(offerRefusal({ ...good, until_on: '2027-09-03' })).toBe('groups.too-long')
    expect(offerRefusal({ ...good, weekdays: [5], from_on: '2026-12-25', until_on: '2026-12-25' })).toBe('groups.no-meeting-at-all')
    expect(minutesBetween('09:05', '11:30')).toBe(145)
  })
})
