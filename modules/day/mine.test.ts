import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { myDay } from './mine.query.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

test('first meetings are in the order of the day, then of the hour; those without an hour come last', async () => {
  const today = w.clock.today('America/Toronto'), next = addWorkdays(today, 1)
  for (const [called, set] of [['Sans', {}], ['Tard', { meeting_time: '14:00' }], ['Demain', { meeting_on: next, meeting_time: '08:00' }], ['Tôt', { meeting_time: '09:30' }]] as const) {
    const asked = await sentTo(w, w.orgs[0] ?? '', { 'person.called-name': called })
    must(await acceptance(w, 'a', asked.referral, set).perform())
  }
  expect((await w.ask(w.as('a.counsellor'), myDay)).line.map((one) => [one.called, one.at])).toEqual([['Tôt', '09:30'], ['Tard', '14:00'], ['Sans', null], ['Demain', '08:00']])
})

test('the way to hours of somebody who left is offered to whoever may confirm them', async () => {
  for (const [who, may] of [['a.director', true], ['a.coordinator', true], ['a.counsellor', false], ['a.reception', false]] as const) expect((await w.ask(w.as(who), myDay)).may.left.can, who).toBe(may)
})
