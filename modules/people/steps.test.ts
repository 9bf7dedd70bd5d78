import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { comeBack } from './come-back.ts'
import { endParticipation } from './end.ts'
import { handOver } from './hand-over.ts'
import { noteThing } from './note-thing.ts'
import { renamePerson } from './rename.ts'
import { resumeParticipation } from './resume.ts'
import { dayAfter } from './rules.ts'
import { setNext } from './set-next.ts'

let w: World
const orgA = () => w.orgs[0] ?? ''
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const today = () => w.clock.today('America/Toronto')
const as = (who = 'a.counsellor') => w.as(who)

/** Somebody accompanied by the first organisation, her door beside. */
const accompanied = async () => {
  const asked = await sentTo(w, orgA()), { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  must(await asked.follow())
  const participation = async () => (await w.rows('select * from participation where id = $1', [input.participation]))[0] ?? {}
  return { ...asked, person: input.person, participation: input.participation, row: participation }
}

describe('refused', () => {
  test('other organisations find nothing, reception does not write', async () => {
    const { participation, person } = await accompanied()
    const next = { participation, next_on: today() }
    expect(codeOf(await w.perform(as('b.counsellor'), setNext, next))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(as('office.network'), endParticipation, { participation, reason: 'reached' }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(as('b.counsellor'), noteThing, { person, key: 'person.place', value: 'Lévis' }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(as('a.reception'), setNext, next))).toBe('kernel.not-permitted')
  })
  test('a promise is kept in sight', async () => {
    const { participation } = await accompanied()
    const code = async (next_on: string, met_on?: string) => codeOf(await w.perform(as(), setNext, { participation, next_on, ...(met_on && { met_on }) }))
    expect(await code(dayAfter(today(), -1))).toBe('people.day-past')
    expect(await code(dayAfter(today(), 91))).toBe('people.day-too-far')
    expect(await code(today(), dayAfter(today(), 1))).toBe('people.met-outside')
    expect(await code(today(), '2020-01-01')).toBe('people.met-outside')
    expect(await code('2026-02-30')).toBe('kernel.invalid-input')
  })
  test('handed over to whom it cannot be; after the end', async () => {
    const { participation } = await accompanied()
    const code = async (who: string) => codeOf(await w.perform(as(), handOver, { participation, counsellor: as(who).actor }))
    expect(await code('a.counsellor')).toBe('people.already-with-her')
    expect(await code('b.counsellor')).toBe('people.no-such-counsellor')
    expect(await code('a.privacy')).toBe('people.not-a-counsellor')
    expect(codeOf(await w.perform(as(), resumeParticipation, { participation, next_on: today() }))).toBe('people.not-ended')
    must(await w.perform(as(), endParticipation, { participation, reason: 'reached' }))
    expect(await code('a.director')).toBe('people.ended')
    expect(codeOf(await w.perform(as(), endParticipation, { participation, reason: 'reached' }))).toBe('people.ended')
    expect(codeOf(await w.perform(as(), setNext, { participation, next_on: today() }))).toBe('people.ended')
    await w.rows("update participation set ended_on = '2026-01-06' where id = $1", [participation])
    expect(codeOf(await w.perform(as(), resumeParticipation, { participation, next_on: today() }))).toBe('people.ended-before-today')
  })
  test('what its question cannot have; a name where it is not', async () => {
    const { person } = await accompanied()
    const code = async (key: string, value: string | string[] | null) => codeOf(await w.perform(as(), noteThing, { person, key, value }))
    expect(await code('person.language', 'klingon')).toBe('people.not-an-answer')
    expect(await code('person.clienteles', 'femmes')).toBe('people.not-an-answer')
    expect(await code('person.language', null)).toBe('people.not-an-answer')
    expect(await code('person.called-name', 'Awa')).toBe('people.unknown-thing')
    expect(await code('request.words', 'x')).toBe('people.unknown-thing')
    expect(await code('shoe.size', '38')).toBe('people.unknown-thing')
    expect(codeOf(await w.perform(as(), renamePerson, { person, called: 'Awa', family_name: null, birth_year: 2150, lang: 'fr' }))).toBe('people.no-such-year')
  })
  test('come back where she already is, or to a service of others', async () => {
    const { person, service } = await accompanied()
    const code = async (to: string) => codeOf(await w.perform(as(), comeBack, { person, participation: uuid7(), service: to, counsellor: as().actor, next_on: today() }))
    expect(await code(service)).toBe('people.already-in-service')
    expect(await code(await serviceOf(w, w.orgs[1] ?? ''))).toBe('people.not-our-service')
  })
})

test('the next contact, and the first meeting that her door remembers', async () => {
  const her = await accompanied(), on = dayAfter(today(), 7)
  must(await w.perform(as(), setNext, { participation: her.participation, next_on: on, met_on: today() }))
  expect(await her.row()).toMatchObject({ next_on: on })
  expect(await her.door()).toMatchObject({ next_on: on, met_on: today(), status: 'accepted' })
})

test('handed over: the promise stays', async () => {
  const her = await accompanied(), before = await her.row()
  must(await w.perform(as(), handOver, { participation: her.participation, counsellor: as('a.director').actor }))
  expect(await her.row()).toEqual({ ...before, counsellor_id: as('a.director').actor })
})

test.each([['reached', 'answered'], ['pause-long', 'answered'], ['moved', 'moved'], ['other-service', 'answered'], ['her-choice', 'withdrawn']])('ended (%s): her door closes (%s), and both open again the same day', async (reason, closing) => {
  const her = await accompanied()
  must(await w.perform(as(), endParticipation, { participation: her.participation, reason }))
  expect(await her.row()).toMatchObject({ ended_on: today(), end_reason: reason, next_on: null })
  expect(await her.door()).toMatchObject({ status: 'closed', closing_reason: closing, closed_on: today(), next_on: null, owner_id: orgA() })
  const on = dayAfter(today(), 3)
  must(await w.perform(as(), resumeParticipation, { participation: her.participation, next_on: on }))
  expect(await her.row()).toMatchObject({ ended_on: null, end_reason: null, next_on: on })
  expect(await her.door()).toMatchObject({ status: 'accepted', next_on: on, closed_on: null, closing_reason: null })
})

test('she comes back another day; two at once open one', async () => {
  const her = await accompanied()
  must(await w.perform(as(), endParticipation, { participation: her.participation, reason: 'pause-long' }))
  const again = () => w.perform(as(), comeBack, { person: her.person, participation: uuid7(), service: her.service, counsellor: as().actor, next_on: dayAfter(today(), 5) })
  // The rule or the constraint, whichever meets the second one first; both say the same.
  const [first, second] = (await Promise.all([again(), again()])).map(codeOf).sort()
  expect(first).toBe('applied')
  expect(['people.already-in-service', 'participation.one-open-a-service']).toContain(second)
  expect(codeOf(await w.perform(as(), resumeParticipation, { participation: her.participation, next_on: today() }))).toBe('participation.one-open-a-service')
})

test('renamed: found by the new name only, what was said before is kept', async () => {
  const { person } = await accompanied()
  must(await w.perform(as(), renamePerson, { person, called: 'Aïcha', family_name: 'Ben-Saïd', birth_year: 1988, lang: 'ar' }))
  expect(await w.rows('select called, family_name, birth_year, lang from person where id = $1', [person])).toEqual([{ called: 'Aïcha', family_name: 'Ben-Saïd', birth_year: 1988, lang: 'ar' }])
  expect((await w.rows('select key from person_key where person_id = $1 and whole order by key', [person])).map((r) => r['key'])).toEqual(['aicha', 'ben', 'said'])
  const said = await w.rows("select value, origin, replaced_at is null as now from known_thing where subject_id = $1 and key = 'person.called-name' order by said_at", [person])
  expect(said).toEqual([{ value: 'Awa', origin: 'referral', now: false }, { value: 'Aïcha', origin: 'staff', now: true }])
})

test('noted with her: the new word is current, the old one history; the same word changes nothing', async () => {
  const { person } = await accompanied()
  const note = (value: string | string[] | null) => w.perform(as(), noteThing, { person, key: 'person.clienteles', value })
  must(await note(['femmes', 'immigrantes']))
  must(await note(['femmes', 'immigrantes']))
  must(await note(null))
  expect(await w.rows("select value, origin, replaced_at is null as now from known_thing where subject_id = $1 and key = 'person.clienteles' order by said_at", [person])).toEqual([
    { value: ['femmes', 'immigrantes'], origin: 'staff', now: false }, { value: { kept: true }, origin: 'staff', now: true },
  ])
})
