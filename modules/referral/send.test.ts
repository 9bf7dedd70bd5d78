import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { enough, requestIn, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { referralFile } from './file.query.ts'
import { previewReferral } from './preview.query.ts'
import { requestFile } from './request.query.ts'
import { sendReferral } from './send.ts'
import { withdrawReferral } from './withdraw.ts'

let w: World
const org = (n: number) => w.orgs[n] ?? ''
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const consent = { share: true, sensitive: false, lang: 'fr', version: 'v1' }
type Things = { key: string; value: unknown }[]
const things = (content: Record<string, unknown> | undefined): Things => (content?.['things'] ?? []) as Things

const waiting = async () => {
  const asked = await requestIn(w, { answers: { ...enough, 'request.doors': ['social'] } })
  must(await asked.choose('social'))
  must(await asked.submit())
  const [door] = await asked.doors()
  return { ...asked, from: { kind: 'door' as const, door: String(door?.['id']), request: asked.request } }
}
const send = (who: string, input: Record<string, unknown>) => w.perform(w.as(who), sendReferral, { referral: uuid7(), consent, ...input })

describe('refused', () => {
  test('without her agreement, to oneself, with a service of another, closed', async () => {
    const { from } = await waiting(), service = await serviceOf(w, org(0))
    expect(codeOf(await send('office.network', { from, to: org(0), service, consent: { ...consent, share: false } }))).toBe('referral.consent-needed')
    expect(codeOf(await send('office.network', { from, to: org(1), service }))).toBe('referral.service-of-another')
    expect(codeOf(await send('office.reception', { from, to: org(0), service }))).toBe('kernel.not-permitted')
    expect(codeOf(await send('a.counsellor', { from, to: org(1), service: await serviceOf(w, org(1)) }))).toBe('kernel.not-found')
    const closed = await serviceOf(w, org(5))
    await w.rows("update service set closed_on = '2026-01-01' where id = $1", [closed])
    expect(codeOf(await send('office.network', { from, to: org(5), service: closed }))).toBe('referral.service-closed')
  })
  test('a door asked elsewhere, accompanied, closed, or of another request', async () => {
    const asked = await sentTo(w, org(0)), other = await waiting(), service = await serviceOf(w, org(1))
    const from = { kind: 'door' as const, door: String((await asked.door())['id']), request: asked.request }
    expect(codeOf(await send('office.network', { from, to: org(1), service }))).toBe('referral.one-open-a-door')
    expect(codeOf(await send('office.network', { from: { ...from, request: other.request }, to: org(1), service }))).toBe('referral.door-of-another')
    must(await acceptance(w, 'a', asked.referral).perform())
    // Before the door has followed, and after.
    expect(codeOf(await send('office.network', { from, to: org(1), service }))).toBe('referral.door-taken')
    must(await asked.follow())
    expect(codeOf(await send('office.network', { from, to: org(1), service }))).toBe('referral.door-taken')
    await w.rows("update door set status = 'closed', next_on = null, closed_on = '2026-01-06', closing_reason = 'answered' where id = $1", [from.door])
    expect(codeOf(await send('office.network', { from, to: org(1), service }))).toBe('referral.door-closed')
  })
  test('before fourteen, without a parent; a parent’s word is kept with the consent', async () => {
    const young = { ...enough, 'person.birth': '2014', 'parent.name': 'Nadia', 'parent.reach': '+14185550199', 'parent.present': 'no', 'request.doors': ['social'] }
    const asked = await requestIn(w, { answers: young })
    must(await asked.choose('social'))
    must(await asked.submit())
    const [door] = await asked.doors(), from = { kind: 'door' as const, door: String(door?.['id']), request: asked.request }, service = await serviceOf(w, org(0)), referral = uuid7()
    expect(await w.ask(w.as('office.network'), previewReferral, { from, to: org(0), service, sensitive: false })).toMatchObject({ young: true })
    expect(codeOf(await send('office.network', { from, to: org(0), service }))).toBe('referral.parent-needed')
    must(await send('office.network', { referral, from, to: org(0), service, consent: { ...consent, parent: true } }))
    expect(await w.rows("select given_by from consent where subject_id = $1 and purpose = 'share'", [asked.request])).toEqual([{ given_by: 'parent' }])
    expect(await w.ask(w.as('a.counsellor'), referralFile, { referral })).toMatchObject({ young: true })
    expect(await w.ask(w.as('office.network'), requestFile, { request: asked.request })).toMatchObject({ reach: { how: 'parent', young: true } })
  })
  test('somebody of one’s own, to one’s own organisation; twice to the same service', async () => {
    const asked = await sentTo(w, org(0)), { input, perform } = acceptance(w, 'a', asked.referral)
    must(await perform())
    const from = { kind: 'person', person: input.person }
    expect(codeOf(await send('a.counsellor', { from, to: org(0), service: asked.service }))).toBe('referral.to-oneself')
    expect(codeOf(await send('b.counsellor', { from, to: org(0), service: asked.service }))).toBe('kernel.not-found')
    const service = await serviceOf(w, org(1))
    must(await send('a.counsellor', { from, to: org(1), service }))
    expect(codeOf(await send('a.counsellor', { from, to: org(1), service }))).toBe('referral.already-sent')
  })
})

describe('sent', () => {
  test('what leaves is what the preview showed, and nothing sensitive without its own agreement', async () => {
    const { from, request } = await waiting(), to = org(0), service = await serviceOf(w, to)
    const shown = await w.ask(w.as('office.network'), previewReferral, { from, to, service, sensitive: false }) as { things: Things; kept: string[]; due_on: string }
    must(await send('office.network', { from, to, service }))
    const [content] = await w.rows('select * from referral_content where subject_id = $1', [request])
    expect(things(content).map(({ key, value }) => ({ key, value }))).toEqual(shown.things.map(({ key, value }) => ({ key, value })))
    expect(shown.kept).toEqual(expect.arrayContaining(['person.clienteles', 'request.words']))
    expect(things(content).map(({ key }) => key)).not.toContain('request.words')
    expect(await w.rows('select status, owner_id, next_on, service_id from door where request_id = $1', [request])).toEqual([{ status: 'referred', owner_id: w.office, next_on: shown.due_on, service_id: service }])
    expect(await w.rows('select purpose, recipient_id, policy_version, withdrawn_at from consent where subject_id = $1', [request])).toEqual([{ purpose: 'share', recipient_id: to, policy_version: 'v1', withdrawn_at: null }])
  })
  test('with the sensitive part, when she agrees to that too; a later no leaves it here', async () => {
    const { from, request } = await waiting(), to = org(0), service = await serviceOf(w, to)
    const referral = uuid7()
    must(await send('office.network', { from, to, service, referral, consent: { ...consent, sensitive: true } }))
    const keys = async () => things((await w.rows('select things from referral_content where subject_id = $1 order by made_at desc limit 1', [request]))[0]).map(({ key }) => key)
    expect(await keys()).toContain('request.words')
    must(await w.perform(w.as('office.network'), withdrawReferral, { referral }))
    must(await send('office.network', { from, to, service }))
    expect(await keys()).not.toContain('request.words')
  })
  test('from a caseload: her code goes with her, her file stays with whom accompanies her', async () => {
    const asked = await sentTo(w, org(0)), { input, perform } = acceptance(w, 'a', asked.referral)
    must(await perform())
    const referral = uuid7()
    must(await send('a.counsellor', { referral, from: { kind: 'person', person: input.person }, to: org(1), service: await serviceOf(w, org(1)) }))
    expect(await w.rows('select tenant_id, from_id, path_id, subject_id, door_id, status from referral where id = $1', [referral])).toEqual([{ tenant_id: org(1), from_id: org(0), path_id: asked.path, subject_id: input.person, door_id: null, status: 'sent' }])
    const next = acceptance(w, 'b', referral)
    must(await next.perform())
    expect(await w.rows('select tenant_id, path_id, called from person where id = $1', [next.input.person])).toEqual([{ tenant_id: org(1), path_id: asked.path, called: 'Awa' }])
    expect(await w.rows('select ended_on from participation where id = $1', [input.participation])).toEqual([{ ended_on: null }])
  })
})
