import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { withdrawRequest } from '#modules/intake/withdraw.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { enough, requestIn, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { giveConsent } from './give.ts'
import { policyVersion } from './policy.ts'
import { refuseConsent } from './refuse.ts'
import { keysOf, saidSensitive } from './rules.ts'
import { withdrawConsent } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const to = () => w.orgs[0] ?? ''

const draft = () => requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } })
const sent = async (more = true) => {
  const r = await draft()
  await r.choose('work', { service: await serviceOf(w, to()) })
  await r.agree(to())
  if (more) await r.agree(to(), 'share-sensitive')
  await r.submit()
  const end = async (purpose: string) => {
    const [row] = await w.rows('select id from consent where subject_id = $1 and purpose = $2 and withdrawn_at is null', [r.request, purpose])
    return w.perform(r.her, withdrawConsent, { request: r.request, consent: row?.['id'] ?? uuid7() })
  }
  const shared = async () => (await r.contents()).filter(({ withdrawn_at }) => withdrawn_at === null).flatMap(({ things }) => (things as { key: string }[]).map(({ key }) => key))
  return { ...r, end, shared }
}

describe('refused', () => {
  test('no recipient where one is needed, one where none is, one that is no organisation, sharing more first', async () => {
    const r = await draft()
    expect(await r.agree(null)).toMatchObject({ code: 'kernel.invalid-input' })
    expect(await r.agree(to(), 'statistics')).toMatchObject({ code: 'kernel.invalid-input' })
    expect(await r.agree(w.office)).toMatchObject({ code: 'consent.no-recipient' })
    expect(await r.agree(uuid7())).toMatchObject({ code: 'kernel.not-found' })
    expect(await r.agree(to(), 'share-sensitive')).toMatchObject({ code: 'consent.share-first' })
    expect(await w.rows('select id from consent where subject_id = $1', [r.request])).toEqual([])
  })
  test('saying no where she said yes, ending twice, after withdrawing', async () => {
    const r = await sent()
    expect(await w.perform(r.her, refuseConsent, { request: r.request, purpose: 'share', recipient: to() })).toMatchObject({ code: 'consent.in-force' })
    expect(await r.end('share')).toMatchObject({ status: 'applied' })
    expect(await r.end('share')).toMatchObject({ code: 'consent.already-ended' })
    await w.perform(r.her, withdrawRequest, { request: r.request })
    expect(await r.agree(to())).toMatchObject({ code: 'intake.withdrawn' })
  })
})

test('what is kept of a consent: purpose, recipient, what it covers, language, version of the page, and its end', async () => {
  const r = await draft()
  await w.perform(r.her, giveConsent, { request: r.request, purpose: 'share', recipient: to(), lang: 'ar' })
  const [row] = await w.rows('select * from consent where subject_id = $1', [r.request])
  expect(row).toMatchObject({ purpose: 'share', recipient_id: to(), keys: keysOf('share', guichet), lang: 'ar', policy_version: policyVersion, withdrawn_at: null })
  expect(Date.parse(String(row?.['ends_on'])) - Date.parse(w.clock.today('America/Toronto'))).toBe(365 * 86_400_000)
  expect(await r.agree(to())).toMatchObject({ status: 'applied' })
  expect(await w.rows('select 1 from consent where subject_id = $1', [r.request])).toHaveLength(1)
})

test('no is noted once and changes nothing else; yes may still come', async () => {
  const r = await draft()
  for (const purpose of ['reminders', 'statistics']) expect(await w.perform(r.her, refuseConsent, { request: r.request, purpose, recipient: null })).toMatchObject({ status: 'applied' })
  expect((await r.known()).filter(({ key }) => key.startsWith('consent.')).map(({ key, value }) => [key, value]).sort()).toEqual([['consent.reminders', 'no'], ['consent.statistics', 'no']])
  await r.agree(null, 'reminders')
  expect((await r.known()).filter(({ key }) => key.startsWith('consent.'))).toHaveLength(1)
  expect(await r.submit()).toMatchObject({ status: 'applied' })
})

describe('ended, at once', () => {
  test('sharing more: the copy shrinks', async () => {
    const r = await sent()
    expect(await r.shared()).toContain('request.words')
    await r.end('share-sensitive')
    expect(await r.shared()).not.toContain('request.words')
    expect(await r.shared()).toContain('contact.phone')
    expect(await r.referrals()).toMatchObject([{ status: 'sent' }])
  })
  test('sharing: nothing is read any more, what nobody answered is taken back, the office calls', async () => {
    const r = await sent()
    await r.end('share')
    expect(await r.shared()).toEqual([])
    expect(await r.referrals()).toMatchObject([{ status: 'withdrawn' }])
    expect(await r.doors()).toMatchObject([{ status: 'waiting', owner_id: w.office, referral_id: null }])
    expect(await w.rows('select purpose from consent where subject_id = $1 and withdrawn_at is null', [r.request])).toEqual([])
    await r.agree(to())
    expect((await r.referrals()).map(({ status }) => status).sort()).toEqual(['sent', 'withdrawn'])
    expect(await r.shared()).toContain('contact.phone')
  })
  test('with an organisation that accompanies her already: it keeps its file and reads nothing new', async () => {
    const r = await sent(), [referral] = await r.referrals()
    const counsellor = w.as('a.counsellor')
    await w.perform(counsellor, acceptReferral, { referral: referral?.['id'], person: uuid7(), participation: uuid7(), counsellor: counsellor.actor, meeting_on: w.clock.today('America/Toronto') })
    await r.end('share')
    expect(await r.referrals()).toMatchObject([{ status: 'accepted' }])
    await r.say({ 'contact.phone': '+15145550100' })
    expect(await r.shared()).toEqual([])
  })
})

test('a consent that is past its end covers nothing, and can be given again', async () => {
  const r = await draft()
  await r.agree(to())
  await r.choose('work', { service: await serviceOf(w, to()) })
  w.clock.move(366 * 86_400_000)
  await r.submit()
  expect(await r.contents()).toEqual([])
  await r.agree(to())
  expect(await r.referrals()).toMatchObject([{ status: 'sent' }])
  w.clock.move(0)
})

test('nothing more personal was said: nothing of it is asked', () => {
  const said = (things: Record<string, string | string[] | null>) => saidSensitive(Object.fromEntries(Object.entries(things).map(([key, value]) => [key, { value, origin: 'person', said_on: '2026-01-05' }])), guichet)
  expect([said({ 'need.urgent': ['none'], 'person.place': 'G1R' }), said({ 'need.urgent': null, 'request.words': '' }), said({ 'contact.avoid': 'Pas le soir.' })]).toEqual([false, false, false])
  expect([said({ 'need.urgent': ['food'] }), said({ 'request.words': 'Bonjour' })]).toEqual([true, true])
})
