import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { scenarios, unproved, visits } from './all.ts'
import { settingIn, type Setting } from './setting.ts'
import { visitorIn } from './visitor.ts'

let w: World, setting: Setting
beforeAll(async () => {
  w = await world()
  setting = await settingIn(w)
})
afterAll(() => w.stop())

test('every command, query and page of the registry has its scenario', () => expect(unproved(w.engine.registry)).toEqual([]))

test.each([...scenarios.values()])('$name succeeds', async ({ name, prepare }) => {
  const { session, input } = await prepare(setting)
  const told = w.engine.registry.commands.has(name) ? await perform(w.engine, session, { id: uuid7(), name, input }) : await answer(w.engine, session, name, input)
  expect(told).toMatchObject({ status: w.engine.registry.commands.has(name) ? 'applied' : 'answered' })
})

test.each([...visits.values()])('the page $name is shown, or leads on', async ({ prepare }) => {
  const { session, ...visit } = await prepare(setting)
  const seen = await (await visitorIn(w, session)).visit(visit)
  expect([200, 303], seen.html.slice(seen.html.indexOf('<main'), seen.html.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').slice(0, 400)).toContain(seen.status)
})
