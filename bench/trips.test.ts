import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '#db/connect.ts'
import { answer } from '#kernel/ask.ts'
import { perform, type Engine } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { scenarios } from '#test/scenarios/all.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { recordIn } from './recorded.ts'

/** Round trips are what a call costs: `BEGIN` and the first facts, one more for each fact that needs another, the end. Tests count them; the bench times them. */
const most = 6
/** What is measured by the bench: trips at most, and statements. */
const exact: Readonly<Record<string, readonly [trips: number, statements: number]>> = {
  'intake.submit': [2, 13], 'referral.accept': [2, 14], 'people.file': [3, 18], 'interventions.of-person': [4, 11], 'day.mine': [5, 28], 'people.mine': [3, 9], 'interventions.log': [4, 18], 'interventions.log-group': [3, 12],
}

let w: World, told: Map<string, [trips: number, statements: number]>
beforeAll(async () => {
  w = await world()
  const s = await settingIn(w, { related: true }), pool = openPool(w.connection, 'jalon_app', 1), engine: Engine = { ...w.engine, pool }, { take } = recordIn(pool)
  told = new Map()
  try {
    for (const { name, prepare } of scenarios.values()) {
      const { session, input } = await prepare(s)
      take()
      const done = engine.registry.queries.has(name) ? await answer(engine, session, name, input) : await perform(engine, session, { id: uuid7(), name, input })
      const left = take()
      if (done.status !== 'refused') told.set(name, [left.at(-1)?.trip ?? 0, left.length])
    }
  } finally {
    await pool.end()
  }
})
afterAll(() => w.stop())

test('no call makes more than six trips', () => {
  expect(told.size).toBe(scenarios.size)
  expect([...told].filter(([, [trips]]) => trips > most)).toEqual([])
})
test.each(Object.entries(exact))('%s sends as many statements as it did, in as many trips at most', (name, [trips, statements]) => {
  const [made = 0, sent] = told.get(name) ?? []
  expect(sent).toBe(statements)
  // An answer that comes early lets a statement leave with those before it.
  expect(made).toBeLessThanOrEqual(trips)
})
