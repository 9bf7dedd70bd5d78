import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { giveConsent } from '#modules/consent/give.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { chooseForDoor } from './choose.ts'
import { submitRequest } from './submit.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const today = () => w.clock.today('America/Toronto')
const to = () => w.orgs[0] ?? ''

describe('refused', () => {
  test('an answer is missing that the next step cannot do without', async () => {
    const { 'contact.phone': _phone, ...less } = enough
    const r = await requestIn(w, { answers: less })
    expect(await r.submit()).toMatchObject({ status: 'refused', code: 'intake.answers-missing', args: { count: 1 } })
    expect(await r.doors()).toEqual([])
  })
  test('what she confirms is not what she chose', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } })
    const send = (doors: object[]) => w.perform(r.her, submitRequest, { request: r.request, lang: 'fr', doors })
    const none = { service: null, resource: null }
    expect(await send([{ kind: 'social', choice: none }])).toMatchObject({ code: 'intake.choices-changed' })
    expect(await send([{ kind: 'work', choice: { service: await serviceOf(w, to()), resource: null } }])).toMatchObject({ code: 'intake.choices-changed' })
    expect(await send([{ kind: 'work', choice: { service: uuid7(), resource: uuid7() } }])).toMatchObject({ code: 'kernel.invalid-input' })
  })
  test('a door that she did not ask for, a service that is nowhere or closed', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } }), service = await serviceOf(w, w.orgs[9] ?? '')
    expect(await r.choose('social')).toMatchObject({ code: 'intake.door-not-asked' })
    expect(await r.choose('work', { service: uuid7() })).toMatchObject({ code: 'kernel.not-found' })
    await r.choose('work', { service })
    await w.rows('update service set closed_on = $2 where id = $1', [service, today()])
    expect(await r.choose('work', { service })).toMatchObject({ code: 'intake.service-closed' })
    expect(await r.submit()).toMatchObject({ code: 'intake.service-closed' })
  })
  test('twice, and choosing after sending', async () => {
    const r = await requestIn(w, { answers: enough })
    expect(await r.submit()).toMatchObject({ status: 'applied' })
    expect(await r.submit()).toMatchObject({ code: 'intake.already-sent' })
    expect(await r.choose('work')).toMatchObject({ code: 'intake.already-sent' })
  })
})

test('three doors, three answers: each has one owner and a day', async () => {
  const r = await requestIn(w, { answers: enough }), service = await serviceOf(w, to())
  await r.choose('financial', { resource: await resourceFor(w, 'financial') })
  await r.choose('social')
  await r.choose('work', { service })
  await r.agree(to())
  const id = uuid7()
  const doors = [['financial', { service: null, resource: await resourceFor(w, 'financial') }], ['social', { service: null, resource: null }], ['work', { service, resource: null }]].map(([kind, choice]) => ({ kind, choice }))
  const told = await Promise.all(Array.from({ length: 10 }, () => w.perform(r.her, submitRequest, { request: r.request, lang: 'fr', doors }, id)))
  expect(told).toEqual(Array.from({ length: 10 }, () => ({ status: 'applied', id })))
  const [referral] = await r.referrals()
  expect((await r.doors()).map(({ kind, status, owner_id, next_on, service_id, referral_id }) => ({ kind, status, owner_id, next_on, service_id, referral_id }))).toEqual([
    { kind: 'financial', status: 'answered', owner_id: w.office, next_on: addWorkdays(today(), 10), service_id: null, referral_id: null },
    { kind: 'social', status: 'waiting', owner_id: w.office, next_on: addWorkdays(today(), 2), service_id: null, referral_id: null },
    { kind: 'work', status: 'referred', owner_id: w.office, next_on: addWorkdays(today(), 3), service_id: service, referral_id: referral?.['id'] },
  ])
  expect(referral).toMatchObject({ tenant_id: to(), from_id: w.office, path_id: r.path, subject_id: r.request, status: 'sent', due_on: addWorkdays(today(), 3) })
})

describe('what the organisation receives', () => {
  const sent = async (more: boolean) => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } })
    await r.choose('work', { service: await serviceOf(w, to()) })
    await r.agree(to())
    if (more) await r.agree(to(), 'share-sensitive')
    await r.submit()
    const [content] = await r.contents()
    return { r, content, keys: (content?.['things'] as { key: string }[]).map(({ key }) => key) }
  }
  test('what she agreed to, with how to reach her safely, and nothing more private', async () => {
    const { r, content, keys } = await sent(false)
    expect(keys).toEqual(['contact.avoid', 'contact.how', 'contact.phone', 'person.birth', 'person.called-name', 'person.family-name', 'person.language', 'person.place', 'request.by', 'request.doors'])
    expect(content).toMatchObject({ tenant_id: w.office, to_id: to(), subject_id: r.request, withdrawn_at: null })
  })
  test('her words and what she says of herself, when she agreed to that too', async () => {
    expect((await sent(true)).keys).toEqual(expect.arrayContaining(['request.words', 'person.clienteles']))
  })
  test('nothing at all without her agreement: the choice is kept, the office calls', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } }), service = await serviceOf(w, to())
    await r.choose('work', { service })
    await r.submit()
    expect([await r.referrals(), await r.contents()]).toEqual([[], []])
    expect(await r.doors()).toMatchObject([{ status: 'waiting', service_id: service, owner_id: w.office }])
  })
})

test('what was left blank, or is not asked any more, is not kept', async () => {
  const r = await requestIn(w, { answers: { ...enough, 'request.access': [], 'contact.email': 'awa@exemple.ca', 'person.interpreter': 'yes' } })
  await r.submit()
  const keys = (await r.known()).map(({ key }) => key)
  expect(keys).not.toEqual(expect.arrayContaining(['request.access']))
  expect(keys.some((key) => ['contact.email', 'person.interpreter', 'request.access'].includes(key))).toBe(false)
  expect(keys).toContain('contact.phone')
})

test('a delay of the network is a dated setting', async () => {
  await w.rows("insert into setting (id, organisation_id, key, value, from_on) values ($1, $2, 'delays', '{\"call\": 5}', '2026-01-01')", [uuid7(), w.office])
  const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['social'] } })
  await r.submit()
  expect(await r.doors()).toMatchObject([{ next_on: addWorkdays(today(), 5) }])
  await w.rows("delete from setting where key = 'delays'")
})

test('under fourteen, nothing leaves without a parent; the request is sent all the same', async () => {
  const year = Number(today().slice(0, 4)), child = { ...enough, 'request.doors': ['work'], 'person.birth': String(year - 10), 'parent.name': 'Fatou', 'parent.reach': '+14185550124', 'parent.present': 'no' }
  const r = await requestIn(w, { answers: child })
  await w.perform(r.her, chooseForDoor, { request: r.request, door: 'work', choice: { service: await serviceOf(w, to()), resource: null } })
  expect(await r.agree(to())).toMatchObject({ code: 'consent.parent-needed' })
  await r.say({ 'parent.present': 'yes' })
  expect(await r.agree(to())).toMatchObject({ status: 'applied' })
  const other = await requestIn(w, { answers: child })
  expect(await other.submit()).toMatchObject({ status: 'applied' })
  expect(await w.perform(other.her, giveConsent, { request: other.request, purpose: 'statistics', recipient: null, lang: 'fr' })).toMatchObject({ code: 'consent.parent-needed' })
  expect(await other.doors()).toMatchObject([{ status: 'waiting', owner_id: w.office }])
})
