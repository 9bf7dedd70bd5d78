import { afterAll, beforeAll, expect, test } from 'vitest'
import { world, type World } from '#test/world.ts'
import { ground, type Ground } from './ground.ts'
import { clientKills } from './kills.ts'

let w: World, g: Ground
beforeAll(async () => {
  w = await world()
  g = await ground(w)
})
afterAll(async () => {
  await g.stop()
  await w.stop()
})

// `npm run prove -- offline-2` does it a thousand times.
test('windows and browsers are killed while they save and send: nothing said « enregistré » is lost, doubled or out of order', { timeout: 120_000 }, async () => {
  const told = await clientKills(g, { runs: 20, seed: 2026 })
  expect(told).toMatchObject({ lost: [], doubled: [], disordered: 0, stuck: 0 })
  expect(told.saved).toBeGreaterThan(20)
})

test('said before it is on the disk, it is found', { timeout: 60_000 }, async () => {
  expect((await clientKills(g, { runs: 10, seed: 3, fault: 'said-early' })).lost.length).toBeGreaterThan(0)
})

test('a queue that takes a refused request for an answer is found', { timeout: 60_000 }, async () => {
  expect((await clientKills(g, { runs: 6, seed: 4, fault: 'careless' })).lost.length).toBeGreaterThan(0)
})
