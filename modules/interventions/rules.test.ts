import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InterventionRow } from '#db/types.ts'
import { isRefusal } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { changeRefusal, counterRefusal, entryRefusal, hoursOf, kinds, monthOf, namesSomebody, newestFirst, newestMonths, readsSensitive, remember, timeOf, usual, type Habit } from './rules.ts'

const days = fc.integer({ min: 0, max: 800 }).map((n) => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const minutes = fc.integer({ min: 0, max: 720 })
const row = (set: Partial<InterventionRow>): InterventionRow => ({
  tenant_id: 't', id: 'i', person_id: 'p', participation_id: 'w', kind: 'individual', day: '2026-05-04', month: '2026-05-01', direct: 60, indirect: 0, mode: 'in-person', place: 'here', objectives: [], author_id: 'me',
  logged_at: '2026-05-04T12:00:00.000Z', group_id: null, counts: true, corrects_id: null, confirmation_id: null, ...set,
})

test('an entry is refused exactly when its day, its accompaniment or its time forbid it', () => fc.assert(fc.property(days, days, fc.option(days), days, fc.constantFrom(...kinds), minutes, minutes, (day, started_on, ended_on, today, kind, direct, indirect) => {
  const told = entryRefusal({ kind, day, direct, indirect }, { started_on, ended_on }, today)
  const fits = day <= today && day >= started_on && (ended_on === null || day <= ended_on) && (kind !== 'indirect' || direct === 0) && direct + indirect > 0
  expect(told === undefined).toBe(fits)
  expect(told === undefined || isRefusal(told)).toBe(true)
})))

test('an entry is either corrected or countered by its author, and by nobody else', () => fc.assert(fc.property(fc.constantFrom('me', 'her'), fc.constantFrom(null, 'first'), fc.constantFrom(null, 'c'), (author_id, corrects_id, confirmation_id) => {
  const one = { author_id, corrects_id, confirmation_id }, may = [changeRefusal(one, 'me'), counterRefusal(one, 'me')].filter((code) => code === undefined).length
  expect(may).toBe(author_id === 'me' && corrects_id === null ? 1 : 0)
})))

test('an hour with a group counts once, and hours add up by any cut', () => fc.assert(fc.property(fc.array(fc.record({ direct: minutes, indirect: minutes, members: fc.integer({ min: 1, max: 12 }), cut: fc.integer({ min: 0, max: 3 }) }), { maxLength: 20 }), (met) => {
  const rows = met.flatMap(({ direct, indirect, members, cut }) => Array.from({ length: members }, (_, n) => ({ ...row({ direct, indirect, kind: members > 1 ? 'group' : 'individual', counts: n === 0 }), cut })))
  expect(hoursOf(rows)).toMatchObject(timeOf(met))
  const parts = [0, 1, 2, 3].map((cut) => hoursOf(rows.filter((one) => one.cut === cut)))
  expect({ ...timeOf(parts), group: parts.reduce((sum, { group }) => sum + group, 0) }).toEqual(hoursOf(rows))
})))

test('the months asked hold the newest entries, and not one month more than it takes', () => fc.assert(fc.property(fc.uniqueArray(days.map(monthOf)), fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 30, maxLength: 30 }), fc.integer({ min: 1, max: 300 }), (names, counts, wanted) => {
  const months = names.map((month, n) => ({ month, entries: counts[n % 30] ?? 0 })), asked = newestMonths(months, wanted)
  const held = (those: readonly string[]) => months.filter(({ month }) => those.includes(month)).reduce((sum, { entries }) => sum + entries, 0)
  expect(held(asked)).toBeGreaterThanOrEqual(Math.min(wanted, held(names)))
  expect(held(asked.slice(0, -1))).toBeLessThan(wanted)
  expect(months.filter(({ month, entries }) => entries > 0 && !asked.includes(month)).every(({ month }) => asked.every((one) => one > month))).toBe(true)
})))

test('the order is one order', () => fc.assert(fc.property(fc.array(fc.record({ day: days, logged_at: days.map((day) => `${day}T12:00:00.000Z`), id: fc.uuid() }), { maxLength: 12 }), (rows) => {
  expect(rows.toSorted(newestFirst)).toEqual(rows.toReversed().sort(newestFirst))
})))

test('what is usual is among the last few, the most frequent', () => {
  const habit = (direct: number): Habit => ({ direct, mode: 'phone', place: null })
  expect(usual([])).toEqual({ direct: 60, mode: 'in-person', place: 'here' })
  fc.assert(fc.property(fc.array(fc.constantFrom(15, 45, 60), { minLength: 1, maxLength: 20 }), (said) => {
    const recent = said.reduce<Habit[]>((all, direct) => remember(all, habit(direct)), []), best = usual(recent).direct
    const times = (direct: number) => recent.filter((one) => one.direct === direct).length
    expect(recent.length).toBe(Math.min(said.length, 7))
    expect([15, 45, 60].every((other) => times(other) <= times(best))).toBe(true)
  }))
})

describe('who reads what is sensitive', () => {
  const as = (role: Session['role'], actor = 'me'): Session => ({ kind: 'user', tenant: 't', actor, role, zone: 'America/Toronto' })
  const hers = [{ counsellor_id: 'me' }], others = [{ counsellor_id: 'her' }]
  test.each([['counsellor', hers, true], ['counsellor', others, false], ['retention', hers, true], ['retention', others, false], ['coordinator', others, true], ['director', others, true], ['network', hers, false], ['reception', hers, false], ['privacy', others, false], ['person', others, false], ['partner', hers, false], ['system', hers, false]] as const)(
    '%s of %o: %s', (role, ways, reads) => expect(readsSensitive(as(role), ways)).toBe(reads))
})

test.each([
  ['Rosa a pris la parole.', true], ['Avec Tremblay, un jeu.', true], ['Nous avons vu les roses.', false], ['ÉLOÏSE', false], ['Éloïse', true], ['Atelier sur le CV', false], ['', false], ['فاطمة تكلمت', true],
])('a name in « %s »: %s', (text, said) => expect(namesSomebody(text, [{ called: 'Rosa', family_name: 'Tremblay' }, { called: 'Éloïse', family_name: null }, { called: 'فاطمة', family_name: null }])).toBe(said))
