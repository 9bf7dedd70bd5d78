import { describe, expect, test } from 'vitest'
import type { ConsentRow, Json } from '#db/types.ts'
import { stageOf } from './stages.ts'
import { phoneOf, wayTo, wayToMember, whoHears } from './rules.ts'

const today = '2026-11-23' // a Monday
const consent = (more: Partial<ConsentRow> = {}): ConsentRow => ({
  tenant_id: 't', id: 'c', subject_id: 's', purpose: 'reminders', recipient_id: null, keys: [], lang: 'fr', policy_version: 'v', given_at: '2026-11-01T12:00:00.000Z', ends_on: '2027-11-01', withdrawn_at: null, given_by: 'person', ...more,
})
const said = (things: Record<string, Json>) => Object.entries(things).map(([key, value]) => ({ key, value, replaced_at: null }))
const safe = { 'contact.how': ['text', 'email'], 'contact.phone': '+14185550123', 'contact.email': 'awa@example.org' }
const way = (things: Record<string, Json>, consents = [consent()], reads = 'fr') => wayTo(said(things), consents, reads, today)

describe('nothing is written to her', () => {
  test.each([
    ['communication.no-consent', {}, []],
    ['communication.no-consent', {}, [consent({ withdrawn_at: '2026-11-02T12:00:00.000Z' })]],
    ['communication.no-consent', {}, [consent({ ends_on: '2026-11-22' })]],
    ['communication.no-consent', {}, [consent({ purpose: 'share', recipient_id: 'o' })]],
    ['communication.no-message-wanted', { 'contact.message': 'no' }, [consent()]],
    ['communication.read-first', { 'contact.avoid': 'Pas de texto, mon conjoint lit mon téléphone.' }, [consent()]],
    ['communication.no-written-way', { 'contact.how': ['phone'] }, [consent()]],
    ['communication.no-written-way', { 'contact.how': ['helper', 'through', 'code'] }, [consent()]],
    ['communication.no-written-way', { 'contact.how': ['text'], 'contact.phone': '+14185550123;ext=12' }, [consent()]],
    ['communication.no-written-way', { 'contact.how': [] }, [consent()]],
  ])('%s %o', (code, things, consents) => expect(wayTo(said({ ...safe, ...things }), consents, 'fr', today)).toBe(code))

  test('an answer that was replaced does not count', () => {
    const rows = said(safe).map((row) => ({ ...row, replaced_at: row.key === 'contact.phone' ? '2026-11-02T12:00:00.000Z' : null }))
    expect(wayTo(rows, [consent()], 'fr', today)).toEqual({ channel: 'email', address: 'awa@example.org', lang: 'fr' })
  })
})

describe('the way she said is safe', () => {
  test('a text before an e-mail, each only when she ticked it', () => {
    expect(way(safe)).toEqual({ channel: 'text', address: '+14185550123', lang: 'fr' })
    expect(way({ ...safe, 'contact.how': ['email', 'phone'] })).toEqual({ channel: 'email', address: 'awa@example.org', lang: 'fr' })
  })
  test('in the language she chose for it, else the one she reads, else French', () => {
    expect(way({ ...safe, 'contact.language': 'ar' }, undefined, 'en')).toMatchObject({ lang: 'ar' })
    expect(way(safe, undefined, 'en')).toMatchObject({ lang: 'en' })
    expect(way(safe, undefined, 'uk')).toMatchObject({ lang: 'fr' })
  })
  test('blank words to avoid, and a yes to messages, hold nothing back', () => {
    expect(way({ ...safe, 'contact.avoid': '  ', 'contact.message': 'yes' })).toMatchObject({ channel: 'text' })
    expect(way({ ...safe, 'contact.avoid': { kept: true } })).toMatchObject({ channel: 'text' })
  })
})

describe('colleagues', () => {
  const member = (id: string, role: 'reception' | 'counsellor' | 'coordinator' | 'director', left_on: string | null = null) => ({ id, role, left_on, email: `${id}@example.org`, languages: ['fr'] })
  const team = [member('d', 'director'), member('r', 'reception'), member('c', 'counsellor'), member('o', 'coordinator')]
  const hear = (named?: string, of = team) => whoHears(of, named).map(({ id }) => id)
  test('the one who is named, while she is here', () => {
    expect(hear('c')).toEqual(['c'])
    expect(hear('c', [...team.filter(({ id }) => id !== 'c'), member('c', 'counsellor', '2026-11-20')])).toEqual(['o', 'r'])
  })
  test('else those who welcome and coordinate; else whoever directs; else nobody', () => {
    expect(hear()).toEqual(['o', 'r'])
    expect(hear(undefined, team.filter(({ id }) => id === 'd' || id === 'c'))).toEqual(['d'])
    expect(hear(undefined, [member('c', 'counsellor')])).toEqual([])
  })
  test('French, unless she does not speak it', () => {
    expect(wayToMember({ ...member('r', 'reception'), languages: ['en', 'ar'] })).toEqual({ channel: 'email', address: 'r@example.org', lang: 'en' })
    expect(wayToMember({ ...member('r', 'reception'), languages: ['ar', 'fr'] })).toMatchObject({ lang: 'fr' })
  })
})

test('whom to call: the help phone of the network, else the organisation', () => {
  const office = { id: 'o', kind: 'network' as const, phone: '418-555-0100' }
  const set = (organisation_id: string, value: Json, from_on: string) => ({ id: from_on, organisation_id, key: 'help-phone', value, from_on })
  expect(phoneOf(office, [set('o', '1 800 555-0142', '2026-01-01'), set('o', '1 800 555-0143', '2026-12-01'), set('x', '1 800 555-0199', '2026-01-02')], today)).toBe('1 800 555-0142')
  expect(phoneOf(office, [], today)).toBe('418-555-0100')
  expect(phoneOf({ id: 'x', kind: 'organisation', phone: null }, [set('x', '1 800 555-0199', '2026-01-01')], today)).toBeUndefined()
})

test('a clock is soon from the working day before, late the day after', () => {
  expect(['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25'].map((due) => stageOf(due, today))).toEqual(['late', 'soon', 'soon', undefined])
  expect(stageOf('2026-11-23', '2026-11-20')).toBe('soon') // the Friday before
})
