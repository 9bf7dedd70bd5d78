import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { myReads } from '#modules/access/my-reads.query.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { followDoor } from '#modules/referral/follow-door.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { standing } from './mine.query.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const today = () => w.clock.today('America/Toronto')
const to = () => w.orgs[0] ?? ''

const sent = async (kinds: string[] = ['work'], agree = true) => {
  const r = await requestIn(w, { answers: { ...enough, 'request.doors': kinds } })
  if (kinds.includes('financial')) await r.choose('financial', { resource: await resourceFor(w, 'financial') })
  if (kinds.includes('work')) await r.choose('work', { service: await serviceOf(w, to()) })
  if (agree) await r.agree(to())
  await r.submit()
  const [referral] = await r.referrals()
  const follow = () => w.perform(w.engine.registry.system(w.office), followDoor, { referral: referral?.['id'], receiver: to() })
  const doors = async () => (await w.ask(r.her, standing))?.doors ?? []
  return { ...r, referral: String(referral?.['id']), follow, doors }
}

test('nobody reads where another stands', async () => {
  await sent()
  expect(await w.ask(w.link(uuid7()), standing)).toBeUndefined()
  expect(await w.ask(w.link(uuid7()), myReads)).toEqual({ reads: [], next: null })
  await expect(w.ask(w.as('a.counsellor'), standing)).rejects.toThrow('kernel.not-permitted')
})

test('asked, waiting, to agree, outside: each says who and by when', async () => {
  const r = await sent(['financial', 'social', 'work'])
  expect((await r.doors()).map(({ kind, state, next_on, who }) => [kind, state, next_on, who?.id])).toEqual([
    ['financial', 'outside', addWorkdays(today(), 10), undefined], ['social', 'waits', addWorkdays(today(), 2), undefined], ['work', 'asked', addWorkdays(today(), 3), to()],
  ])
  expect((await (await sent(['work'], false)).doors())[0]).toMatchObject({ state: 'to-agree', who: { id: to() } })
})

test('a question, then a no: what was written, why, and that the office calls, even before the door follows', async () => {
  const r = await sent()
  await w.perform(w.as('a.counsellor'), askAboutReferral, { referral: r.referral, text: 'Le matin ?' })
  expect((await r.doors())[0]).toMatchObject({ state: 'asked', words: [{ kind: 'question', text: 'Le matin ?' }] })
  await w.perform(w.as('a.counsellor'), declineReferral, { referral: r.referral, reason: 'full' })
  expect((await r.doors())[0]).toMatchObject({ state: 'waits', tried: [{ status: 'declined', why: 'full' }] })
  await r.follow()
  expect((await r.doors())[0]).toMatchObject({ state: 'waits', who: undefined, next_on: addWorkdays(today(), 2) })
})

test('a yes: the day of the first meeting; then, once they met, the next contact', async () => {
  const r = await sent(), meeting_on = addWorkdays(today(), 4)
  await w.perform(w.as('a.counsellor'), acceptReferral, { referral: r.referral, person: uuid7(), participation: uuid7(), counsellor: w.as('a.counsellor').actor, meeting_on })
  expect((await r.doors())[0]).toMatchObject({ state: 'taken', next_on: meeting_on, who: { id: to() } })
  await r.follow()
  expect((await r.doors())[0]).toMatchObject({ state: 'taken', next_on: meeting_on })
  await w.rows('update door set met_on = $2, next_on = $3 where request_id = $1', [r.request, meeting_on, addWorkdays(meeting_on, 5)])
  expect((await r.doors())[0]).toMatchObject({ state: 'met', met_on: meeting_on, next_on: addWorkdays(meeting_on, 5) })
})
