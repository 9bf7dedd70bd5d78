import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { depart } from '#modules/access/depart.ts'
import { codeOf, must } from '#test/referral.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { confirmLeft } from './confirm-left.ts'
import { myHours } from './hours.query.ts'
import { hoursLeft } from './left.query.ts'
import { logIntervention } from './log.ts'

let w: World, s: Setting
beforeAll(async () => { w = await world(); s = await settingIn(w) })
afterAll(() => w.stop())

test('hours of somebody who left: by a coordinator or a director, in her own name, up to that day; never while she is here', async () => {
  const { participation } = await s.held(), her: Session = s.as('counsellor', 'a', uuid7()), coordinator = w.as('a.coordinator'), member = her.actor
  await w.owner.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6)', [her.tenant, member, 'Jeanne Grève', `${member}@example.org`, 'counsellor', '2026-01-05'])
  must(await w.perform(her, logIntervention, { intervention: uuid7(), participation, kind: 'individual', day: s.today(), direct: 60, indirect: 15, mode: 'phone' }))
  expect(codeOf(await w.perform(coordinator, confirmLeft, { member }))).toBe('interventions.still-here')
  must(await w.perform(w.as('a.director'), depart, { member }))
  for (const role of ['a.counsellor', 'a.reception', 'a.retention'] as const) expect(codeOf(await w.perform(w.as(role), confirmLeft, { member })), role).toBe('kernel.not-permitted')
  expect(codeOf(await w.perform(s.as('coordinator', 'b'), confirmLeft, { member }))).toBe('kernel.not-found')
  expect((await w.ask(coordinator, hoursLeft)).members).toMatchObject([{ id: member, waits: true, entries: 1, direct: 60, indirect: 15, confirmed: null }])
  must(await w.perform(coordinator, confirmLeft, { member }))
  expect(await w.rows('select member_id, through_on, confirmed_by from hours_confirmation where member_id = $1', [member])).toEqual([{ member_id: member, through_on: s.today(), confirmed_by: coordinator.actor }])
  expect(await w.rows('select count(*)::int as open from intervention where author_id = $1 and confirmation_id is null', [member])).toEqual([{ open: 0 }])
  const [{ name } = {}] = await w.rows('select name from member where id = $1', [coordinator.actor])
  expect((await w.ask(w.as('a.director'), hoursLeft)).members).toMatchObject([{ id: member, waits: false, confirmed: { by: name, on: s.today() } }])
  expect(codeOf(await w.perform(coordinator, confirmLeft, { member }))).toBe('interventions.nothing-to-confirm')
  expect([(await w.ask(coordinator, myHours)).may.left.can, (await w.ask(w.as('a.counsellor'), myHours)).may.left.can]).toEqual([true, false])
})
