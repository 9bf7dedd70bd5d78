import { describe, expect, test } from 'vitest'
import type { KnownThingRow, MemberRow, PersonRow } from '#db/types.ts'
import { birthYearOf, receiveThings } from './changes.ts'
import { alike, counsellorRefusal, counsellorsFor, dayRefusal, promiseOf, proposedIn } from './rules.ts'

const person = (id: string, called: string, family_name: string | null, birth_year: number | null, path_id = `path ${id}`): PersonRow => ({ tenant_id: 't', id, path_id, called, family_name, birth_year, lang: 'fr', since_on: '2026-01-05' })
const member = (id: string, set: Partial<MemberRow> = {}): MemberRow => ({ tenant_id: 't', id, account: null, name: id, email: `${id}@example.org`, role: 'counsellor', languages: ['fr'], joined_on: '2025-01-06', left_on: null, ...set })

describe('who here may be the same', () => {
  const who = { path: 'p', name: 'Éloïse Tremblay', birth_year: 1990 }
  const found = (...people: PersonRow[]) => alike(who, people).map((one) => [one.person.id, ...one.reasons])
  test('a path already known here is she for certain, whatever her name', () => {
    expect(alike(who, [person('a', 'Autre', null, 1950, 'p')])).toMatchObject([{ sure: true, reasons: ['same-path'] }])
  })
  test('the same name and year, then a slip or a year apart', () => {
    expect(found(person('slip', 'Heloise', 'Tremblay', 1991), person('same', 'Eloise', 'Tremblay', 1990))).toEqual([['same', 'same-name', 'same-birth-year'], ['slip', 'close-name', 'close-birth-year']])
  })
  test('years that tell two people apart, another family name, are not proposed', () => {
    expect(found(person('old', 'Éloïse', 'Tremblay', 1985), person('other', 'Éloïse', 'Gagnon', 1990))).toEqual([])
  })
  test('a year unknown, a name half known, are', () => {
    expect(found(person('unknown', 'Éloïse', 'Tremblay', null), person('half', 'Éloïse', null, 1990)).map(([id]) => id).sort()).toEqual(['half', 'unknown'])
  })
})

test.each([[undefined, 'people.no-such-counsellor'], [member('x', { left_on: '2026-11-20' }), 'people.counsellor-left'], [member('x', { role: 'reception' }), 'people.not-a-counsellor'], [member('x', { left_on: '2026-12-01' }), undefined], [member('x', { role: 'director' }), undefined]])(
  'entrusted to %o', (m, refusal) => expect(counsellorRefusal(m, '2026-11-20')).toBe(refusal))
test('those who speak her language come first', () => {
  expect(counsellorsFor([member('a'), member('b', { languages: ['fr', 'ar'] }), member('c', { left_on: '2026-01-01' })], 'ar', '2026-11-20').map(({ id }) => id)).toEqual(['b', 'a'])
})

test('a day is neither past nor too far', () => {
  expect(dayRefusal('2026-11-19', '2026-11-20', 90)).toEqual({ code: 'people.day-past' })
  expect(dayRefusal('2026-11-20', '2026-11-20', 90)).toBeUndefined()
  expect(dayRefusal('2027-02-18', '2026-11-20', 90)).toBeUndefined()
  expect(dayRefusal('2027-02-19', '2026-11-20', 90)).toEqual({ code: 'people.day-too-far', args: { days: 90 } })
})

test('a promise, in working days', () => {
  const on = (next_on: string | null, ended_on: string | null = null) => promiseOf({ next_on, ended_on }, '2026-11-20', false)
  expect(on('2026-11-19')).toEqual({ state: 'late', left: -1, on: '2026-11-19' })
  expect(on('2026-11-20')).toMatchObject({ state: 'today', left: 0 })
  expect(on('2026-11-27')).toMatchObject({ state: 'soon', left: 5 })
  expect(on('2026-11-30')).toMatchObject({ state: 'later', left: 6 })
  expect(on(null, '2026-11-01')).toBeUndefined()
  // A Sunday promise, seen on Monday: late, although no working day lies between.
  expect(promiseOf({ next_on: '2026-11-22', ended_on: null }, '2026-11-23', false)).toEqual({ state: 'late', left: -1, on: '2026-11-22' })
})

test.each([['1987', 1987], ['1987-12-03', 1987], ['1987-11-23/1988-11-22', 1988], ['1988-02-10/1989-02-09', 1988], [undefined, null], ['', null]])('born %s: %s', (birth, year) => expect(birthYearOf(birth)).toBe(year))

describe('what comes beside what is known', () => {
  const known = (key: string, value: string, said_at: string): KnownThingRow => ({ tenant_id: 't', id: key, subject_id: 'p', key, value, origin: 'staff', source_id: null, consent_id: null, said_at, replaced_at: null, confirmed_at: null })
  const come = (value: string, said_at: string) => receiveThings('p', [{ key: 'person.place', value, said_at, origin: 'person' }], [known('person.place', 'Lévis', '2026-06-01T12:00:00Z')], { command: 'c', from: 'o', consent: 'k', now: '2026-11-20T15:00:00Z' })
  test('the same word changes nothing', () => expect(come('Lévis', '2026-10-01T12:00:00Z')).toEqual([]))
  test('a later word becomes current, the earlier stays as history', () => {
    expect(come('Québec', '2026-10-01T12:00:00Z')).toMatchObject([{ do: 'update', set: { replaced_at: '2026-11-20T15:00:00Z' } }, { do: 'insert', row: { value: 'Québec', origin: 'referral', source_id: 'o', consent_id: 'k', said_at: '2026-10-01T12:00:00Z' } }])
  })
  test('an earlier word joins the history', () => expect(come('Québec', '2026-01-01T12:00:00Z')).toMatchObject([{ do: 'insert', row: { value: 'Québec', replaced_at: '2026-11-20T15:00:00Z' } }]))
})

test('a next contact is proposed on a working day: never a Sunday, a Saturday or a holiday', () => {
  expect(proposedIn('2026-11-18', 14)).toBe('2026-12-02') // a Wednesday
  expect(proposedIn('2026-11-22', 14)).toBe('2026-12-07') // two Sundays: the Monday
  expect(proposedIn('2026-12-11', 14)).toBe('2026-12-28') // Christmas, a Friday
  expect(proposedIn('2026-11-21', 7)).toBe('2026-11-30')
})
