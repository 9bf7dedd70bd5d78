import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { enough, requestIn, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { answerRequest } from './answer.ts'
import { withdrawRequest } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

describe('refused, and nothing is written', () => {
  test('what no question can have', async () => {
    const r = await requestIn(w)
    const wrong = async (answers: Record<string, unknown>) => (await r.say(answers as never) as { code?: string }).code
    expect(await wrong({ 'person.secret': 'x' })).toBe('intake.unknown-question')
    expect(await wrong({ 'choice.work': 'call' })).toBe('intake.unknown-question')
    for (const answers of [
      { 'request.by': 'nobody' }, { 'request.doors': [] }, { 'request.doors': 'work' }, { 'request.doors': ['work', 'work'] }, { 'person.called-name': null }, { 'person.birth': 'hier' },
      { 'contact.phone': '418' }, { 'contact.email': 'awa' }, { 'person.interpreter': 'maybe' }, { 'person.language': 'other' }, { 'person.called-name': 'x'.repeat(121) },
    ]) expect(await wrong(answers), JSON.stringify(answers)).toBe('intake.unreadable-answer')
    expect(await wrong({ 'request.words': { a: 1 } })).toBe('kernel.invalid-input')
    expect(await r.known()).toEqual([])
  })
  test("somebody else's request does not exist", async () => {
    const hers = await requestIn(w, { answers: { 'request.by': 'self' } })
    const other = await requestIn(w)
    expect(await w.perform(other.her, answerRequest, { request: hers.request, answers: { 'request.words': 'lu' } })).toMatchObject({ code: 'kernel.not-found' })
    expect(await w.perform(w.link(uuid7()), answerRequest, { request: hers.request, answers: {} })).toMatchObject({ code: 'kernel.not-found' })
  })
  test('a withdrawn request, and an open door left out', async () => {
    const r = await requestIn(w, { answers: enough })
    await r.submit()
    expect(await r.say({ 'request.doors': ['work'] })).toMatchObject({ code: 'intake.door-open' })
    await w.perform(r.her, withdrawRequest, { request: r.request })
    expect(await r.say({ 'request.words': 'Encore' })).toMatchObject({ code: 'intake.withdrawn' })
  })
})

test('an answer is kept once, with who said it; another one closes it; the same changes nothing', async () => {
  const r = await requestIn(w, { answers: { 'request.by': 'self', 'need.urgent': null, 'request.words': '' } })
  await r.say({ 'need.urgent': ['roof'], 'request.by': 'self' })
  await r.say({ 'need.urgent': ['roof'] })
  const rows = await w.rows('select key, value, origin, replaced_at is null as now from known_thing where subject_id = $1 order by key, said_at', [r.request])
  expect(rows).toEqual([
    { key: 'need.urgent', value: { kept: true }, origin: 'person', now: false }, { key: 'need.urgent', value: ['roof'], origin: 'person', now: true },
    { key: 'request.by', value: 'self', origin: 'person', now: true }, { key: 'request.words', value: '', origin: 'person', now: true },
  ])
})

test('on behalf of somebody is recorded, and said of each answer', async () => {
  const r = await requestIn(w, { answers: { 'request.by': 'ministry-agent', 'helper.name': 'Luc' } })
  expect((await w.rows('select asked_by from request where id = $1', [r.request]))[0]).toEqual({ asked_by: 'ministry' })
  expect((await r.known()).every(({ origin }) => origin === 'on-behalf')).toBe(true)
})

describe('once sent', () => {
  test('whoever holds a referral gets a fresh copy, and only when something it may read changed', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } }), to = w.orgs[0] ?? ''
    await r.choose('work', { service: await serviceOf(w, to) })
    await r.agree(to)
    await r.submit()
    await r.say({ 'contact.phone': '+15145550199', 'person.clienteles': ['femmes', 'parents'] })
    await r.say({ 'person.clienteles': ['parents'] })
    const contents = await r.contents()
    expect(contents.map(({ withdrawn_at }) => withdrawn_at === null)).toEqual([false, true])
    expect(contents[1]?.['things']).toContainEqual(expect.objectContaining({ key: 'contact.phone', value: '+15145550199', origin: 'person' }))
    expect(JSON.stringify(contents)).not.toContain('parents')
  })
  test('a door asked for later opens at the office, with a day', async () => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } })
    await r.submit()
    expect(await r.say({ 'request.doors': ['social', 'work'] })).toMatchObject({ status: 'applied' })
    expect((await r.doors()).map(({ kind, status, owner_id, next_on }) => [kind, status, owner_id, next_on !== null])).toEqual([['social', 'waiting', w.office, true], ['work', 'waiting', w.office, true]])
  })
})
