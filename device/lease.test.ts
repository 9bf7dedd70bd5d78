import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsAt, leaseFrom, spend, stateOf } from './lease.ts'

const DAY = 86_400_000, server = '2026-05-04T12:00:00.000Z', from = Date.parse('2026-05-04T12:00:00Z')

test('fourteen days from the last contact, by the server’s clock', () => {
  const lease = leaseFrom(server, 14, from)
  expect(stateOf(lease, from + 14 * DAY - 1)).toBe('good')
  expect(stateOf(lease, from + 14 * DAY)).toBe('over')
  expect(endsAt(lease)).toBe('2026-05-18T12:00:00.000Z')
})

test('a clock that is wrong by a year changes nothing', () => {
  const lease = leaseFrom(server, 14, from + 365 * DAY)
  expect(stateOf(lease, from + 365 * DAY + 13 * DAY)).toBe('good')
  expect(stateOf(lease, from + 365 * DAY + 14 * DAY)).toBe('over')
})

test('a clock set back asks for the server; a small correction does not', () => {
  const lease = spend(leaseFrom(server, 14, from), from + DAY, 0)
  expect(stateOf(lease, from + DAY - 5 * 60_000)).toBe('good')
  expect(stateOf(lease, from)).toBe('set-back')
})

test('whatever is done to the clock, what has run counts', () => {
  fc.assert(fc.property(fc.array(fc.record({ clock: fc.integer({ min: -3 * DAY, max: DAY }), ran: fc.integer({ min: 0, max: DAY }) }), { maxLength: 60 }), (steps) => {
    let lease = leaseFrom(server, 14, from), now = from, ran = 0
    for (const step of steps) {
      now += step.clock
      ran += step.ran
      const before = lease.spent
      lease = spend(lease, now, step.ran)
      expect(lease.spent).toBeGreaterThanOrEqual(before)
    }
    expect(lease.spent).toBeGreaterThanOrEqual(ran)
    if (ran >= 14 * DAY) expect(stateOf(lease, now)).toBe('over')
  }))
})
