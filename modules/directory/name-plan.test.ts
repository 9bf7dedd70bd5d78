import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAfter } from '#modules/people/rules.ts'
import { world, type World } from '#test/world.ts'
import { namePlan } from './name-plan.ts'
import { planNames } from './plan-names.ts'

let w: World, today: string
beforeAll(async () => {
  w = await world()
  today = w.clock.today('America/Toronto')
})
afterAll(async () => { w.clock.move(0); await w.stop() })

test('refused: anybody but the office, a day gone by, no French name', async () => {
  expect(await w.perform(w.as('a.director'), namePlan, { fr: 'Autre', from_on: today })).toMatchObject({ code: 'directory.office-only' })
  expect(await w.perform(w.as('a.counsellor'), namePlan, { fr: 'Autre', from_on: today })).toMatchObject({ code: 'kernel.not-permitted' })
  expect(await w.perform(w.as('office.network'), namePlan, { fr: 'Autre', from_on: dayAfter(today, -1) })).toMatchObject({ code: 'directory.plan-name-past' })
  expect(await w.perform(w.as('office.network'), namePlan, { fr: '  ', from_on: today })).toMatchObject({ code: 'kernel.invalid-input' })
})

test('named from a day on, twice for the same day is once; a language without a name reads the French one', async () => {
  const office = w.as('office.network'), day = dayAfter(today, 10), before = (await w.ask(office, planNames)).now
  for (const fr of ['Premier nom', 'Plan d’intervention']) expect(await w.perform(office, namePlan, { fr, from_on: day })).toMatchObject({ status: 'applied' })
  expect(await w.ask(office, planNames)).toMatchObject({ mine: true, now: before, set: [{ from_on: day, value: { fr: 'Plan d’intervention' } }] })
  w.clock.move(w.clock.offset() + 11 * 86_400_000)
  expect((await w.ask(w.as('a.director'), planNames))).toMatchObject({ mine: false, now: { fr: 'Plan d’intervention', en: 'Plan d’intervention', ar: 'Plan d’intervention' } })
})
