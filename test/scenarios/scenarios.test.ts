import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { scenarios, unproved } from './all.ts'
import { settingIn, type Setting } from './setting.ts'

let w: World, short: Setting, related: Setting
beforeAll(async () => {
  w = await world()
  short = await settingIn(w)
  related = await settingIn(w, { related: true })
})
afterAll(() => w.stop())

test('every command, query and page of the registry has its scenario', () => expect(unproved(w.engine.registry)).toEqual([]))

test.each([...scenarios.values()])('$name succeeds', async ({ name, prepare }) => {
  for (const setting of [short, related]) {
    const { session, input } = await prepare(setting)
    const told = w.engine.registry.commands.has(name) ? await perform(w.engine, session, { id: uuid7(), name, input }) : await answer(w.engine, session, name, input)
    expect(told).toMatchObject({ status: w.engine.registry.commands.has(name) ? 'applied' : 'answered' })
  }
})
