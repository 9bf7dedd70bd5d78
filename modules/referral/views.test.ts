import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { myDay } from '#modules/day/mine.query.ts'
import { acknowledgeReferral } from './acknowledge.ts'
import { askAboutReferral } from './ask.ts'
import { declineReferral } from './decline.ts'
import { acknowledgeReferrals } from './acknowledge-all.ts'
import { followDoor } from './follow-door.ts'
import { personFile } from '#modules/people/file.query.ts'
import { doors } from './doors.query.ts'
import { referralFile } from './file.query.ts'
import { otherServices } from './other-services.query.ts'
import { receivedReferrals } from './received.query.ts'
import { requestFile } from './request.query.ts'
import { sentReferrals } from './sent.query.ts'
import { servicesFor } from './services-for.query.ts'

let w: World
const org = (n: number) => w.orgs[n] ?? ''
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const a = () => w.as('a.counsellor'), office = () => w.as('office.network')

describe('one referral', () => {
  test('both sides read what was shared; a third finds nothing, the person’s own file is nobody’s window', async () => {
    const { referral } = await sentTo(w, org(0), { 'person.called-name': 'Nadia' })
    const [theirs, ours] = [await w.ask(a(), referralFile, { referral }), await w.ask(office(), referralFile, { referral })]
    expect([theirs.side, ours.side, theirs.called, ours.called]).toEqual(['receiver', 'sender', 'Nadia', 'Nadia'])
    expect(theirs.things).toEqual(ours.things)
    expect([ours.alike, ours.counsellors]).toEqual([[], []])
    await expect(w.ask(w.as('b.counsellor'), referralFile, { referral })).rejects.toThrow('kernel.not-found')
  })
  test('who may be the same, with the reasons; her code is certain', async () => {
    const first = await sentTo(w, org(0), { 'person.called-name': 'Héloïse', 'person.family-name': 'Gagnon', 'person.birth': '1990' }), { input, perform } = acceptance(w, 'a', first.referral)
    must(await perform())
    const again = await sentTo(w, org(0), { 'person.called-name': 'Eloise', 'person.family-name': 'Gagnon', 'person.birth': '1990' })
    const view = await w.ask(a(), referralFile, { referral: again.referral })
    expect(view.alike.map(({ person, reasons, sure, here }) => ({ person, reasons, sure, here }))).toEqual([{ person: input.person, reasons: ['close-name', 'same-birth-year'], sure: false, here: true }])
    const other = await sentTo(w, org(0), { 'person.called-name': 'Eloise', 'person.family-name': 'Gagnon', 'person.birth': '1970' })
    expect((await w.ask(a(), referralFile, { referral: other.referral })).alike).toEqual([])
    await w.rows('update referral set path_id = $1 where id = $2', [first.path, other.referral])
    expect((await w.ask(a(), referralFile, { referral: other.referral })).alike).toMatchObject([{ person: input.person, sure: true }])
  })
  test('counsellors who speak her language first; what may be done travels with it', async () => {
    const { referral } = await sentTo(w, org(0), { 'person.language': 'ar' })
    const view = await w.ask(a(), referralFile, { referral })
    expect(view.counsellors[0]).toMatchObject({ id: a().actor, speaks: true })
    expect(view.may).toMatchObject({ accept: { can: true }, ask: { can: true }, decline: { can: true }, withdraw: { can: false, why: 'referral.for-the-sender' } })
    const reception = await w.ask(w.as('a.reception'), referralFile, { referral })
    expect(reception.may.accept).toEqual({ can: false, why: 'kernel.not-permitted' })
  })
  test('nothing is read once it was taken back', async () => {
    const { referral } = await sentTo(w, org(0))
    await w.rows('update referral_content set withdrawn_at = now() where referral_id = $1', [referral])
    expect(await w.ask(a(), referralFile, { referral })).toMatchObject({ things: [], called: null, alike: [] })
  })
})

test('lists of both sides: the clock, what is late, the end until it is seen', async () => {
  const asked = await sentTo(w, org(2)), c = w.as('c.counsellor')
  expect((await w.ask(c, receivedReferrals, {})).counts).toEqual({ open: 1, late: 0 })
  await w.rows("update referral set due_on = '2026-01-06' where id = $1", [asked.referral])
  expect((await w.ask(c, receivedReferrals, { state: 'late' })).lines).toMatchObject([{ id: asked.referral, called: 'Awa Diallo', clock: { late: true, waits: 'receiver' } }])
  expect((await w.ask(office(), sentReferrals, { state: 'late' })).lines.map(({ id }) => id)).toContain(asked.referral)
  must(await w.perform(c, declineReferral, { referral: asked.referral, reason: 'full' }))
  expect((await w.ask(c, receivedReferrals, { state: 'ended' })).lines).toMatchObject([{ id: asked.referral, called: null, decline_reason: 'full' }])
  const answered = (await w.ask(office(), sentReferrals, { state: 'answered' })).lines.find(({ id }) => id === asked.referral)
  expect(answered?.may.acknowledge).toEqual({ can: true })
  must(await w.perform(office(), acknowledgeReferral, { referral: asked.referral }))
  expect((await w.ask(office(), sentReferrals, {})).lines.map(({ id }) => id)).not.toContain(asked.referral)
  expect((await w.ask(office(), sentReferrals, { state: 'over' })).lines.map(({ id }) => id)).toContain(asked.referral)
})

test('what she asked for arrives as she asked for it, whatever the service is for', async () => {
  const service = await serviceOf(w, org(0)), [row] = await w.rows('select need from service where id = $1', [service])
  const asked = ['financial', 'social', 'work'].find((need) => need !== row?.['need']) as 'social'
  const r = await requestIn(w, { answers: { ...enough, 'request.doors': [asked] } })
  must(await r.choose(asked, { service })); must(await r.agree(org(0))); must(await r.submit())
  const [referral] = await r.referrals(), id = String(referral?.['id']), expected = { need: asked, service: row?.['need'] }
  expect((await w.ask(a(), receivedReferrals, {})).lines.find((line) => line.id === id)).toMatchObject(expected)
  expect((await w.ask(office(), sentReferrals, {})).lines.find((line) => line.id === id)).toMatchObject(expected)
  expect(await w.ask(a(), referralFile, { referral: id })).toMatchObject(expected)
  const { input, perform } = acceptance(w, 'a', id)
  must(await perform())
  expect((await w.ask(a(), personFile, { person: input.person })).participations).toMatchObject([{ asked, service: { need: row?.['need'] } }])
})

test('a refusal proposes other services at once, to both sides, never the one that refused', async () => {
  const asked = await sentTo(w, org(0), { 'person.place': 'G1R 4S9' })
  for (const session of [a(), office()]) {
    const { services } = await w.ask(session, otherServices, { referral: asked.referral })
    expect(services.length).toBeGreaterThan(0)
    expect(services.filter((s) => s.place?.toLowerCase() === s.name.toLowerCase()), 'a name is said once').toEqual([])
    expect(services.every((s) => s.id !== asked.service && s.organisation !== org(0) && s.reasons.length > 0)).toBe(true)
  }
  await expect(w.ask(w.as('b.counsellor'), otherServices, { referral: asked.referral })).rejects.toThrow('kernel.not-found')
  const door = { kind: 'door' as const, door: String((await asked.door())['id']), request: asked.request }
  expect((await w.ask(office(), servicesFor, { from: door, need: 'work' })).some((s) => s.id === asked.service)).toBe(false)
})

describe('doors', () => {
  test('the office has them all, what is late first; a member only those it accompanies', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'person.called-name': 'Fatou' } })
    must(await r.choose('social')); must(await r.choose('financial', { resource: await resourceFor(w, 'financial') })); must(await r.choose('work', { service: await serviceOf(w, org(0)) }))
    must(await r.agree(org(0))); must(await r.submit())
    const mine = (lines: { request: string | null }[]) => lines.filter((line) => line.request === r.request)
    expect(mine((await w.ask(office(), doors, {})).lines).length).toBe(2)
    expect(mine((await w.ask(office(), doors, { view: 'asked' })).lines)).toMatchObject([{ need: 'work', called: 'Fatou Diallo', status: 'referred', owner: 'Bureau du réseau' }])
    await w.rows("update door set next_on = '2026-01-06' where request_id = $1 and kind = 'financial'", [r.request])
    const todo = (await w.ask(office(), doors, {})).lines
    expect(todo[0]).toMatchObject({ request: r.request, need: 'financial', late: true })
    expect((await w.ask(a(), doors, { view: 'asked' })).lines).toEqual([])
    expect(await w.ask(a(), doors, {})).toMatchObject({ view: 'with-us', views: ['with-us', 'late', 'closed'], lines: [] })
    const [row] = await r.referrals(), { input, perform } = acceptance(w, 'a', String(row?.['id']))
    must(await perform())
    must(await w.perform(office(), followDoor, { referral: String(row?.['id']), receiver: org(0) }))
    expect((await w.ask(a(), doors, { view: 'with-us' })).lines.filter((d) => d.person === input.person)).toMatchObject([{ called: 'Fatou Diallo', request: null }])
    // Without being asked for a view, the first one that holds something.
    const here = await w.ask(w.as('a.reception'), doors, {})
    expect([here.view, here.lines.length]).toEqual(['with-us', here.counts?.['with-us']])
    expect((await w.ask(office(), doors, {})).view).toBe('to-do')
    expect((await w.ask(office(), requestFile, { request: r.request })).doors.map((d) => [d.need, d.may.send.can])).toEqual(expect.arrayContaining([['work', false], ['social', true]]))
    await expect(w.ask(a(), requestFile, { request: r.request })).rejects.toThrow('kernel.not-found')
  })
})

test('late is whoever’s turn it is: the day counts as the requests do; elsewhere it is told apart', async () => {
  const r = await requestIn(w, { answers: { ...enough, 'person.called-name': 'Aline' } })
  must(await r.choose('social')); must(await r.choose('financial', { resource: await resourceFor(w, 'financial') })); must(await r.choose('work', { service: await serviceOf(w, org(1)) }))
  must(await r.agree(org(1))); must(await r.submit())
  const [row] = await r.referrals(), { perform } = acceptance(w, 'b', String(row?.['id']))
  must(await perform())
  must(await w.perform(office(), followDoor, { referral: String(row?.['id']), receiver: org(1) }))
  await w.rows("update door set next_on = '2026-01-06' where request_id = $1 and kind in ('work', 'social')", [r.request])
  const day = await w.ask(office(), myDay, {}), todo = await w.ask(office(), doors, { view: 'to-do' }), late = await w.ask(office(), doors, { view: 'late' })
  expect(day.doors).toEqual({ waiting: todo.lines.filter((d) => d.status === 'waiting').length, follow: todo.lines.filter((d) => d.status === 'answered').length, late: late.lines.length })
  expect([day.doors.waiting + day.doors.follow, day.doors.late]).toEqual([todo.counts?.['to-do'], late.counts?.late])
  const own = (lines: { request: string | null; need: string }[]) => lines.filter((d) => d.request === r.request).map((d) => d.need)
  expect([own(late.lines), own((await w.ask(office(), doors, { view: 'late-elsewhere' })).lines)]).toEqual([['social'], ['work']])
})

test('answers: what asks something first, then the latest; those that were read leave in one gesture, the others stay', async () => {
  const [yes, again, no, asked] = [await sentTo(w, org(1)), await sentTo(w, org(1)), await sentTo(w, org(1)), await sentTo(w, org(1))] as const, b = w.as('b.counsellor')
  for (const one of [yes, again]) must(await acceptance(w, 'b', one.referral).perform())
  must(await w.perform(b, declineReferral, { referral: no.referral, reason: 'full' }))
  must(await w.perform(b, askAboutReferral, { referral: asked.referral, text: 'Le soir ?' }))
  const mine = async () => (await w.ask(office(), myDay, {})).answers.flatMap((r) => { const at = [yes, again, no, asked].findIndex((one) => one.referral === r.id); return at < 0 ? [] : [at] })
  expect(await mine()).toEqual([3, 2, 1, 0])
  must(await w.perform(office(), acknowledgeReferrals, { referrals: [yes.referral, again.referral, asked.referral] }))
  expect(await mine()).toEqual([3, 2])
  // Twice is once; another organisation's are nobody's here.
  must(await w.perform(office(), acknowledgeReferrals, { referrals: [yes.referral] }))
  must(await w.perform(a(), acknowledgeReferrals, { referrals: [no.referral] }))
  expect(await mine()).toEqual([3, 2])
})

test('the day: first meetings on the line, what waits for me, what came back', async () => {
  const before = await w.ask(a(), myDay, {})
  const asked = await sentTo(w, org(0), { 'person.called-name': 'Zoé' }), { input, perform } = acceptance(w, 'a', asked.referral)
  const waiting = await sentTo(w, org(0))
  must(await perform())
  must(await asked.follow())
  const day = await w.ask(a(), myDay, {})
  expect(day.line.filter((l) => l.person === input.person)).toMatchObject([{ called: 'Zoé', today: true }])
  expect(day.received.length).toBe(before.received.length + 1)
  expect((await w.ask(office(), myDay, {})).answers.map((r) => r.id)).toContain(asked.referral)
  must(await w.perform(a(), askAboutReferral, { referral: waiting.referral, text: 'Le soir ?' }))
  expect((await w.ask(office(), myDay, {})).answers.find((r) => r.id === waiting.referral)).toMatchObject({ status: 'question' })
  await w.rows("update participation set next_on = '2026-01-06' where id = $1", [input.participation])
  expect((await w.ask(a(), myDay, {})).care.map((l) => l.person)).toContain(input.person)
  expect((await w.ask(w.as('b.counsellor'), myDay, {})).care).toEqual([])
})
