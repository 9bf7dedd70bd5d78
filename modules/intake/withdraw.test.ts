import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { enough, requestIn, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { withdrawRequest } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const sent = async () => {
  const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['social', 'work'] } }), to = w.orgs[0] ?? ''
  await r.choose('work', { service: await serviceOf(w, to) })
  await r.agree(to)
  await r.submit()
  return { ...r, stop: (door?: string) => w.perform(r.her, withdrawRequest, { request: r.request, ...(door && { door }) }) }
}

test('refused: a draft, somebody else, twice', async () => {
  const draft = await requestIn(w, { answers: enough })
  expect(await w.perform(draft.her, withdrawRequest, { request: draft.request })).toMatchObject({ code: 'intake.not-sent-yet' })
  const r = await sent()
  expect(await w.perform(w.link(uuid7()), withdrawRequest, { request: r.request })).toMatchObject({ code: 'kernel.not-found' })
  expect(await r.stop()).toMatchObject({ status: 'applied' })
  expect(await r.stop()).toMatchObject({ code: 'intake.withdrawn' })
})

test('one door closes and the other goes on; the last one ends the request', async () => {
  const r = await sent()
  expect(await r.stop('work')).toMatchObject({ status: 'applied' })
  expect((await r.doors()).map(({ kind, status, closing_reason }) => [kind, status, closing_reason])).toEqual([['social', 'waiting', null], ['work', 'closed', 'withdrawn']])
  expect(await r.referrals()).toMatchObject([{ status: 'withdrawn' }])
  expect(await w.rows('select id from consent where subject_id = $1 and recipient_id is not null and withdrawn_at is null', [r.request])).toEqual([])
  expect((await r.contents()).every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true)
  expect(await r.stop('work')).toMatchObject({ code: 'intake.door-closed' })
  expect((await w.rows('select withdrawn_at from request where id = $1', [r.request]))[0]).toEqual({ withdrawn_at: null })
  await r.stop('social')
  expect((await w.rows('select withdrawn_at is not null as over from request where id = $1', [r.request]))[0]).toEqual({ over: true })
  expect(await w.rows('select id from consent where subject_id = $1 and withdrawn_at is null', [r.request])).toEqual([])
})
