import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { followDoor } from '#modules/referral/follow-door.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { reopenChoice } from './reopen-choice.ts'
import { withdrawRequest } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const [a, b] = [() => w.orgs[0] ?? '', () => w.orgs[1] ?? '']

/** A request whose work door was sent to the first organisation. */
const sent = async () => {
  const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'] } })
  await r.choose('work', { service: await serviceOf(w, a()) })
  await r.agree(a())
  await r.submit()
  const again = (choice: { service?: string; resource?: string } = {}, door = 'work') =>
    w.perform(r.her, reopenChoice, { request: r.request, door, choice: { service: choice.service ?? null, resource: choice.resource ?? null } })
  const referral = String((await r.referrals())[0]?.['id'])
  const decline = () => w.perform(w.as('a.counsellor'), declineReferral, { referral, reason: 'full' })
  const accept = () => w.perform(w.as('a.counsellor'), acceptReferral, { referral, person: uuid7(), participation: uuid7(), counsellor: w.as('a.counsellor').actor, meeting_on: w.clock.today('America/Toronto') })
  /** What the job does after a decision. */
  const follow = () => w.perform(w.engine.registry.system(w.office), followDoor, { referral, receiver: a() })
  return { ...r, again, decline, accept, follow }
}

describe('refused', () => {
  test('before sending, after withdrawing, for a door that does not exist', async () => {
    const draft = await requestIn(w, { answers: enough })
    expect(await w.perform(draft.her, reopenChoice, { request: draft.request, door: 'work', choice: { service: null, resource: null } })).toMatchObject({ code: 'intake.not-sent-yet' })
    const r = await sent()
    expect(await r.again({}, 'social')).toMatchObject({ code: 'intake.door-not-asked' })
    await w.perform(r.her, withdrawRequest, { request: r.request })
    expect(await r.again()).toMatchObject({ code: 'intake.withdrawn' })
  })
  test('once somebody accepted, even before the door follows', async () => {
    const r = await sent()
    expect(await r.accept()).toMatchObject({ status: 'applied' })
    expect(await r.again()).toMatchObject({ code: 'intake.door-taken' })
    await r.follow()
    expect(await r.doors()).toMatchObject([{ status: 'accepted', owner_id: a() }])
    expect(await r.again()).toMatchObject({ code: 'intake.door-taken' })
  })
})

test('after a decline she chooses another place; her agreement sends it', async () => {
  const r = await sent()
  await r.decline()
  await r.follow()
  const service = await serviceOf(w, b())
  expect(await r.again({ service })).toMatchObject({ status: 'applied' })
  expect(await r.doors()).toMatchObject([{ status: 'waiting', service_id: service, owner_id: w.office }])
  await r.agree(b())
  expect(await r.doors()).toMatchObject([{ status: 'referred', service_id: service }])
  expect((await r.referrals()).map(({ tenant_id, status }) => [tenant_id, status])).toEqual([[a(), 'declined'], [b(), 'sent']])
  expect((await r.contents()).filter(({ withdrawn_at }) => withdrawn_at === null).map(({ to_id }) => to_id)).toContain(b())
})

test('where she agreed already, choosing is enough; a late follow of the decline changes nothing', async () => {
  const r = await sent()
  await r.agree(b())
  await r.decline()
  expect(await r.again({ service: await serviceOf(w, b()) })).toMatchObject({ status: 'applied' })
  await r.follow()
  expect(await r.doors()).toMatchObject([{ status: 'referred' }])
})

test('she changes her mind before anybody answered: the first is taken back and read no more', async () => {
  const r = await sent()
  expect(await r.again({ resource: await resourceFor(w, 'work') })).toMatchObject({ status: 'applied' })
  expect(await r.referrals()).toMatchObject([{ status: 'withdrawn' }])
  expect((await r.contents()).every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true)
  expect(await r.doors()).toMatchObject([{ status: 'answered', owner_id: w.office, referral_id: null }])
  // What was shared there serves nothing any more: the agreement ends with it.
  expect(await w.rows('select id from consent where subject_id = $1 and recipient_id = $2 and withdrawn_at is null', [r.request, a()])).toEqual([])
  expect(await r.again()).toMatchObject({ status: 'applied' })
  expect(await r.doors()).toMatchObject([{ status: 'waiting', resource_id: null, service_id: null }])
  expect(await r.decline()).toMatchObject({ code: 'referral.withdrawn' })
})

test('asked again where somebody had said no, then left: no copy stays at either, and the agreement ends', async () => {
  const r = await sent()
  await r.decline()
  await r.follow()
  expect(await r.again({ service: await serviceOf(w, a()) })).toMatchObject({ status: 'applied' })
  expect(await r.again()).toMatchObject({ status: 'applied' })
  expect((await r.contents()).filter(({ withdrawn_at }) => withdrawn_at === null)).toEqual([])
  expect(await w.rows("select 1 from consent where subject_id = $1 and purpose = 'share' and withdrawn_at is null", [r.request])).toEqual([])
})
