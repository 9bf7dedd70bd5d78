import { describe, expect, test } from 'vitest'
import { clockFrom, localDay } from './clock.ts'

const montreal = 'America/Toronto'

describe('the day is the one where the organisation is', () => {
  test.each([
    ['winter, one second before midnight', '2026-01-15T04:59:59.999Z', '2026-01-14'], ['winter, midnight', '2026-01-15T05:00:00.000Z', '2026-01-15'],
    ['summer, one second before midnight', '2026-07-15T03:59:59.999Z', '2026-07-14'], ['summer, midnight', '2026-07-15T04:00:00.000Z', '2026-07-15'],
    ['the short night of March, before', '2026-03-08T04:59:59.999Z', '2026-03-07'], ['the short night of March, after', '2026-03-08T05:00:00.000Z', '2026-03-08'],
    ['the end of the short day', '2026-03-09T03:59:59.999Z', '2026-03-08'], ['the day after it', '2026-03-09T04:00:00.000Z', '2026-03-09'],
    ['the long night of November, before', '2026-11-01T03:59:59.999Z', '2026-10-31'], ['the hour that comes twice, the first time', '2026-11-01T05:30:00.000Z', '2026-11-01'],
    ['the hour that comes twice, the second time', '2026-11-01T06:30:00.000Z', '2026-11-01'], ['the end of the long day', '2026-11-02T04:59:59.999Z', '2026-11-01'],
    ['the last second of the year', '2027-01-01T04:59:59.999Z', '2026-12-31'], ['a leap day', '2028-02-29T12:00:00.000Z', '2028-02-29'],
  ])('%s', (_, instant, day) => expect(localDay(instant, montreal)).toBe(day))

  test('of each zone, at one instant', () => {
    const instant = '2026-05-04T03:30:00Z'
    expect(['America/Toronto', 'America/St_Johns', 'America/Vancouver', 'Pacific/Kiritimati', 'UTC'].map((zone) => localDay(instant, zone))).toEqual(['2026-05-03', '2026-05-04', '2026-05-03', '2026-05-04', '2026-05-04'])
  })
})

describe('one clock', () => {
  const near = (clock: ReturnType<typeof clockFrom>, instant: string) => expect(Math.abs(Date.parse(clock.now()) - Date.parse(instant))).toBeLessThan(2_000)

  test('goes with the true one until it is moved, and goes on from there', async () => {
    const clock = clockFrom(), day = 86_400_000
    near(clock, new Date().toISOString())
    clock.move(40 * day)
    near(clock, new Date(Date.now() + 40 * day).toISOString())
    expect([clock.offset(), clock.today(montreal)]).toEqual([40 * day, localDay(Date.now() + 40 * day, montreal)])
    const before = clock.now()
    await new Promise((done) => setTimeout(done, 5))
    expect(clock.now() > before).toBe(true)
    clock.move(0)
    near(clock, new Date().toISOString())
  })

  test('its instant and its day turn together at midnight', () => {
    const clock = clockFrom(Date.parse('2030-06-30T03:59:30Z') - Date.now())
    expect([clock.now().slice(0, 16), clock.today(montreal)]).toEqual(['2030-06-30T03:59', '2030-06-29'])
    clock.move(clock.offset() + 60_000)
    expect([clock.now().slice(0, 16), clock.today(montreal)]).toEqual(['2030-06-30T04:00', '2030-06-30'])
  })
})
