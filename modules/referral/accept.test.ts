import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { acceptReferral } from './accept.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'

let w: World
const orgA = () => w.orgs[0] ?? ''
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const things = (content: Record<string, unknown> | undefined) => (content?.['things'] ?? []) as { key: string }[]
const count = async (sql: string, values: unknown[]) => Number((await w.rows(sql, values))[0]?.['n'])

describe('refused', () => {
  test('by somebody whose role does not decide, by another organisation, by the office that sent it', async () => {
    const { referral } = await sentTo(w, orgA())
    const { input } = acceptance(w, 'a', referral)
    expect(codeOf(await w.perform(w.as('a.reception'), acceptReferral, input))).toBe('kernel.not-permitted')
    expect(codeOf(await w.perform(w.as('b.counsellor'), acceptReferral, { ...input, counsellor: w.as('b.counsellor').actor }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(w.as('office.network'), acceptReferral, input))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(w.link(referral), acceptReferral, input))).toBe('kernel.not-permitted')
  })
  test('without somebody who can accompany her, on a day past or too far', async () => {
    const { referral } = await sentTo(w, orgA())
    const code = async (set: Record<string, string>) => codeOf(await acceptance(w, 'a', referral, set).perform())
    expect(await code({ counsellor: w.as('b.counsellor').actor })).toBe('people.no-such-counsellor')
    expect(await code({ counsellor: w.as('a.reception').actor })).toBe('people.not-a-counsellor')
    await w.rows("update member set left_on = '2026-01-06' where id = $1", [w.as('a.retention').actor])
    expect(await code({ counsellor: w.as('a.retention').actor })).toBe('people.counsellor-left')
    expect(await code({ meeting_on: '2020-01-01' })).toBe('people.day-past')
    expect(await code({ meeting_on: '2090-01-01' })).toBe('people.day-too-far')
    expect(await code({ meeting_on: 'demain' })).toBe('kernel.invalid-input')
  })
  test('twice, or once she took it back', async () => {
    const asked = await sentTo(w, orgA())
    must(await acceptance(w, 'a', asked.referral).perform())
    expect(codeOf(await acceptance(w, 'a', asked.referral).perform())).toBe('referral.already-decided')
    const back = await sentTo(w, orgA())
    await w.rows("update referral set status = 'withdrawn', decided_at = now() where id = $1", [back.referral])
    expect(codeOf(await acceptance(w, 'a', back.referral).perform())).toBe('referral.withdrawn')
  })
  test('when nothing is shared any more', async () => {
    const { referral } = await sentTo(w, orgA())
    await w.rows('update referral_content set withdrawn_at = now() where referral_id = $1', [referral])
    expect(codeOf(await acceptance(w, 'a', referral).perform())).toBe('referral.nothing-shared')
  })
  test('somebody already accompanied in this service; the same code in a second file', async () => {
    const first = await sentTo(w, orgA()), { input, perform } = acceptance(w, 'a', first.referral)
    must(await perform())
    const again = await sentTo(w, orgA())
    expect(codeOf(await acceptance(w, 'a', again.referral, { person: input.person, known: true }).perform())).toBe('people.already-in-service')
    expect(codeOf(await acceptance(w, 'a', again.referral, { person: input.person }).perform()), 'said new, and here').toBe('kernel.already-exists')
    expect(codeOf(await acceptance(w, 'a', again.referral, { known: true }).perform()), 'said known, and not here').toBe('kernel.not-found')
    await w.rows('update referral set path_id = $1 where id = $2', [first.path, again.referral])
    expect(codeOf(await acceptance(w, 'a', again.referral).perform())).toBe('person.one-a-path')
  })
})

describe('accepted', () => {
  test('the file holds everything she agreed to share, with who said it and when; nothing else', async () => {
    const asked = await sentTo(w, orgA(), { 'person.called-name': 'Éloïse', 'person.family-name': 'Tremblay-Côté' })
    const said = new Map((await asked.known()).map((row) => [row.key, row]))
    const { input, perform } = acceptance(w, 'a', asked.referral)
    must(await perform())
    const [person] = await w.rows('select * from person where id = $1', [input.person])
    expect(person).toMatchObject({ tenant_id: orgA(), path_id: asked.path, called: 'Éloïse', family_name: 'Tremblay-Côté', birth_year: 1987, lang: 'fr' })
    const here = await w.rows('select * from known_thing where subject_id = $1 order by key', [input.person])
    const [content] = await asked.contents()
    expect(here.map((row) => row['key']).sort()).toEqual(things(content).map(({ key }) => key).sort())
    expect(here.map((row) => row['key'])).toContain('contact.avoid')
    expect(here.map((row) => row['key'])).not.toContain('person.clienteles')
    for (const row of here) {
      expect(row).toMatchObject({ origin: 'referral', source_id: w.office, consent_id: content?.['consent_id'], value: said.get(String(row['key']))?.value, replaced_at: null })
      expect(new Date(String(row['said_at']))).toEqual(new Date(said.get(String(row['key']))?.said_at ?? ''))
    }
    expect((await w.rows('select key from person_key where person_id = $1 and whole order by key', [input.person])).map((r) => r['key'])).toEqual(['cote', 'eloise', 'tremblay'])
    expect(await w.rows('select * from participation where id = $1', [input.participation])).toMatchObject([{ person_id: input.person, service_id: asked.service, referral_id: asked.referral, next_on: input.meeting_on, ended_on: null }])
  })
  test('the sender hears who, and her door follows: one owner, a day', async () => {
    const asked = await sentTo(w, orgA()), { input, perform } = acceptance(w, 'a', asked.referral)
    expect(await asked.door()).toMatchObject({ status: 'referred', owner_id: w.office })
    must(await perform())
    expect(await w.rows('select kind, text, author, to_id from referral_message where referral_id = $1', [asked.referral])).toEqual([{ kind: 'decision', text: 'Membre a counsellor', author: 'Membre a counsellor', to_id: w.office }])
    must(await asked.follow())
    expect(await asked.door()).toMatchObject({ status: 'accepted', owner_id: orgA(), next_on: input.meeting_on, met_on: null })
    must(await asked.follow())
    expect(await asked.door()).toMatchObject({ status: 'accepted', owner_id: orgA(), next_on: input.meeting_on })
  })
  test('somebody known here keeps her file and her code; what is new joins it', async () => {
    const before = await sentTo(w, orgA(), { 'person.place': 'G1R 4S9' }), first = acceptance(w, 'a', before.referral)
    must(await first.perform())
    await w.rows("update participation set ended_on = '2026-01-06', end_reason = 'moved', next_on = null where id = $1", [first.input.participation])
    const again = await sentTo(w, orgA(), { 'person.place': 'H2X 1Y4' }), second = acceptance(w, 'a', again.referral, { person: first.input.person, known: true })
    must(await second.perform())
    expect(await w.rows('select path_id from person where id = $1', [first.input.person])).toEqual([{ path_id: before.path }])
    const places = await w.rows("select value, replaced_at is null as now from known_thing where subject_id = $1 and key = 'person.place' order by said_at", [first.input.person])
    expect(places).toEqual([{ value: 'G1R 4S9', now: false }, { value: 'H2X 1Y4', now: true }])
    expect(await count('select count(*) as n from participation where person_id = $1', [first.input.person])).toBe(2)
  })
  test('no name shared: whoever accepts says how she is called', async () => {
    const asked = await sentTo(w, orgA())
    await w.rows("update referral_content set things = '[]' where referral_id = $1", [asked.referral])
    expect(codeOf(await acceptance(w, 'a', asked.referral).perform())).toBe('referral.name-needed')
    const { input, perform } = acceptance(w, 'a', asked.referral, { called: 'Nadia' })
    must(await perform())
    expect(await w.rows('select called from person where id = $1', [input.person])).toEqual([{ called: 'Nadia' }])
  })
})

describe('at the same time', () => {
  test('ten acceptances open one participation', async () => {
    const asked = await sentTo(w, orgA())
    const told = await Promise.all(Array.from({ length: 10 }, () => acceptance(w, 'a', asked.referral).perform()))
    expect(told.map(codeOf).sort()).toEqual(['applied', ...Array.from({ length: 9 }, () => 'referral.already-decided')])
    expect(await count('select count(*) as n from participation where referral_id = $1', [asked.referral])).toBe(1)
    expect(await count('select count(*) as n from person where path_id = $1', [asked.path])).toBe(1)
  })
  test('the same acceptance sent ten times is one', async () => {
    const asked = await sentTo(w, orgA()), { perform } = acceptance(w, 'a', asked.referral), id = uuid7()
    const told = await Promise.all(Array.from({ length: 10 }, () => perform(id)))
    for (const outcome of told) expect(outcome).toEqual({ status: 'applied', id })
    expect(await count('select count(*) as n from participation where referral_id = $1', [asked.referral])).toBe(1)
    expect(await count('select count(*) as n from referral_message where id = $1', [childId(id, 'message')])).toBe(1)
  })
})
