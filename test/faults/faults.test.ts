import { afterAll, beforeAll, expect, test } from 'vitest'
import { world, type World } from '#test/world.ts'
import { ground, type Ground } from './ground.ts'
import { clientKills } from './kills.ts'
import { lostDevice } from './lost-device.ts'
import { sharedComputer } from './shared.ts'
import { kinds, storageFailures } from './storage.ts'

// Each figure in small; `npm run prove -- offline-2` and the others measure it whole.
let w: World, g: Ground
beforeAll(async () => {
  w = await world()
  g = await ground(w)
})
afterAll(async () => {
  await g.stop()
  await w.stop()
})

test('windows and browsers are killed while they save and send: nothing said « enregistré » is lost, doubled or out of order', { timeout: 120_000 }, async () => {
  const told = await clientKills(g, { runs: 12, seed: 2026 })
  expect(told).toMatchObject({ lost: [], doubled: [], disordered: 0, stuck: 0 })
  expect(told.saved).toBeGreaterThan(10)
})
test('control: said before it is on the disk, it is found', { timeout: 60_000 }, async () => {
  expect((await clientKills(g, { runs: 6, seed: 3, fault: 'said-early' })).lost.length).toBeGreaterThan(0)
})
test('control: a queue that takes a refused request for an answer is found', { timeout: 60_000 }, async () => {
  expect((await clientKills(g, { runs: 6, seed: 4, fault: 'careless' })).lost.length).toBeGreaterThan(0)
})

test.each(kinds)('storage that fails (%s) is told within a second, and nothing is said « enregistré » that is not', { timeout: 60_000 }, async (kind) => {
  expect((await storageFailures(g, { runs: 1, seed: 7, only: [kind] }))[kind]).toMatchObject({ runs: 1, untrue: 0, silent: 0 })
})
test('control: a screen that does not wait for the disk is found', { timeout: 60_000 }, async () => {
  expect((await storageFailures(g, { runs: 1, seed: 7, only: ['full'], early: true }))['full']?.untrue).toBeGreaterThan(0)
})

test('a shared computer: A’s work waits for A, is sent in her name, and opens to nobody else', { timeout: 60_000 }, async () => {
  const told = await sharedComputer(g, { sequences: 2, seed: 11, each: 10 })
  expect(told).toMatchObject({ saved: 20, delivered: 20, opened: 0, inAnothersName: 0, troubles: [] })
  expect(told.own).toBeGreaterThan(0)
  expect(told.tried).toBeGreaterThan(told.own)
})
test('control: an application that empties the device for whoever comes is found', { timeout: 60_000 }, async () => {
  const told = await sharedComputer(g, { sequences: 1, seed: 11, each: 5, clears: true })
  expect(told.delivered).toBeLessThan(told.saved)
})

test('a lost device tells no word; control: words kept as they are, are found', { timeout: 60_000 }, async () => {
  expect((await lostDevice(g, { words: 1_000 })).found).toBe(0)
  expect((await lostDevice(g, { words: 1_000, plain: true })).found).toBeGreaterThan(900)
})
