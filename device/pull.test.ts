import { afterAll, beforeAll, expect, test } from 'vitest'
import { setsHeld } from '#app/sync-sets.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { handOver } from '#modules/people/hand-over.ts'
import { setNext } from '#modules/people/set-next.ts'
import { openBrowser, type Browser, type Page } from '#test/browser.ts'
import { ground, type Ground } from '#test/faults/ground.ts'
import { scenarios } from '#test/scenarios/all.ts'
import { compare } from '#test/scenarios/compare.ts'
import { readableRows } from '#test/scenarios/holding.ts'
import { must, settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { heldIn, type Memory } from './store.ts'

let w: World, g: Ground, s: Setting, browser: Browser
beforeAll(async () => {
  w = await world()
  g = await ground(w)
  s = await settingIn(w)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await g.stop()
  await w.stop()
})

const her = () => w.as('a.counsellor')
const device = async (session = her()): Promise<Page> => {
  const context = await browser.newContext(), who = { installation: uuid7(), tenant: session.tenant, user: session.actor }
  await g.signIn(context, session)
  const page = await g.page(context)
  expect(await page.evaluate((h) => window.hands.make(h, { secret: 'her passkey' }), who)).toBe('open')
  return page
}
const pull = (page: Page, stopAfter?: number) => page.evaluate((n) => window.hands.pull(n), stopAfter)
const held = async (page: Page) => {
  const { rows, index } = await page.evaluate(() => window.hands.held())
  return { memory: new Map(rows.map(([table, all]) => [table, new Map(all)])) as Memory, index }
}
/** What a device should hold, by what this member can read at this moment. */
const should = async (session = her()): Promise<Record<string, unknown>> => {
  const readable = await readableRows(w, w.engine.catalogue, session), mine = new Set((readable.get('participation') ?? []).filter((p) => p['counsellor_id'] === session.actor && p['ended_on'] === null).map((p) => p['person_id']))
  return Object.fromEntries(setsHeld.map(({ table, by }) => [table, (readable.get(table) ?? []).filter((row) => by === undefined || mine.has(row[by])).map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted()]))
}
const holds = ({ memory }: Awaited<ReturnType<typeof held>>): Record<string, unknown> =>
  Object.fromEntries(setsHeld.map(({ table }) => [table, [...(memory.get(table)?.values() ?? [])].map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted()]))

test('the first download brings the caseload, the nearest promise first, and nothing else', async () => {
  const soon = await s.held(), later = await s.held()
  must(await w.perform(soon.by, setNext, { participation: soon.participation, next_on: s.inDays(1) }))
  must(await w.perform(later.by, setNext, { participation: later.participation, next_on: s.inDays(9) }))
  const page = await device(), told = await pull(page)
  expect(told).toMatchObject({ done: true, asked: expect.arrayContaining(['pull', 'files', 'table']) })
  expect(told.index?.caseload.indexOf(soon.person)).toBeLessThan(told.index?.caseload.indexOf(later.person) ?? 0)
  expect(holds(await held(page))).toEqual(await should())
  const read = await w.rows("select 1 from kernel.read where query = 'sync.files' and subject_id = $1 and actor = $2", [soon.person, her().actor])
  expect(read).toHaveLength(1)
})

test('cut on the way, it is usable, and goes on where it was', async () => {
  for (let i = 0; i < 12; i++) await s.held()
  const page = await device(), first = await pull(page, 2)
  expect(first.done).toBe(false)
  expect(first.index?.files).toHaveLength(10)
  const second = await pull(page)
  expect(second.done).toBe(true)
  expect(second.asked.filter((path) => path === 'files')).toHaveLength(Math.ceil(((second.index?.caseload.length ?? 0) - 10) / 10))
  expect(holds(await held(page))).toEqual(await should())
})

test('nothing new is one round trip of two kilobytes at most', async () => {
  const page = await device()
  await pull(page)
  const again = await pull(page)
  expect(again).toMatchObject({ asked: ['pull'], done: true })
  expect(again.bytes).toBeLessThanOrEqual(2_048)
})

test('what others did comes; what I did is here, and leaves the outbox', async () => {
  const file = await s.held(), page = await device()
  await pull(page)
  must(await w.perform(w.as('a.coordinator'), setNext, { participation: file.participation, next_on: s.inDays(4) }))
  const work = (direct: number) => ({ id: uuid7(), name: 'interventions.log', about: file.person, at: new Date().toISOString(), input: { intervention: uuid7(), participation: file.participation, kind: 'individual', day: s.today(), direct, indirect: 0, mode: 'in-person', place: 'here' } })
  await page.evaluate((all) => window.hands.saveAll(all), [work(5), work(6)])
  await page.evaluate(() => window.hands.flush())
  const told = await pull(page)
  expect(told.asked.filter((path) => path === 'files')).toEqual([])
  expect(holds(await held(page))).toEqual(await should())
  // The last one stays as the count.
  expect(await page.evaluate(async () => (await window.hands.all()).map(({ state }) => state))).toEqual(['applied'])
})

test('a file handed over leaves the device with everything of it', async () => {
  const file = await s.held(), page = await device()
  await pull(page)
  expect((await held(page)).memory.get('person')?.has(file.person)).toBe(true)
  must(await w.perform(file.by, handOver, { participation: file.participation, counsellor: w.as('a.coordinator').actor }))
  await pull(page)
  const after = await held(page)
  expect(JSON.stringify([...after.memory].map(([, rows]) => [...rows.values()]))).not.toContain(file.person)
  expect(after.index?.files).not.toContain(file.person)
  expect(holds(after)).toEqual(await should())
})

test('somebody else’s session brings nothing', async () => {
  const page = await device()
  await g.signIn(page.context(), w.as('a.director'))
  expect(await pull(page)).toMatchObject({ done: false })
  expect((await held(page)).index).toBeUndefined()
})

test('another epoch: nothing counts as complete until it has come again', async () => {
  const page = await device()
  await pull(page)
  await w.owner.query('update kernel.installation set epoch = gen_random_uuid()')
  const cut = await pull(page, 1)
  expect(cut.index).toMatchObject({ files: [], whole: [] })
  expect(await pull(page)).toMatchObject({ done: true })
  expect(holds(await held(page))).toEqual(await should())
})

// One in four here; all of them with EVERY=1. The control takes everything for complete, and is found out.
test('a command of hers is rehearsed on what the device holds as the server then does it, or is to be confirmed', { timeout: 300_000 }, async () => {
  const page = await device(), wrong: string[] = [], control: string[] = [], said: Record<string, number> = {}, { commands, permissions } = w.engine.registry
  const hers = [...scenarios.values()].filter(({ name }) => permissions['counsellor']?.includes(commands.get(name)?.permission ?? ''))
  for (const { name, prepare } of hers.filter((_, i) => process.env['EVERY'] || i % 4 === 0)) {
    const command = commands.get(name), { session, input } = await prepare(s)
    if (!command || session.kind !== 'user' || session.actor !== her().actor) continue
    await pull(page)
    const { memory, index } = await held(page), on = heldIn(memory, index), told = await compare(w, { command, input, session, id: uuid7() }, { all: on, some: { ...on, complete: () => true } })
    const lines = told.wrong.filter((line) => !line.startsWith('everything is held')).map((line) => `${name}: ${line}`)
    wrong.push(...lines.filter((line) => !line.includes('with a part withheld')))
    control.push(...lines.filter((line) => line.includes('with a part withheld')))
    said[told.full.says] = (said[told.full.says] ?? 0) + 1
  }
  expect(wrong).toEqual([])
  expect(control.length).toBeGreaterThan(0)
  expect(said['applied'] ?? 0, JSON.stringify(said)).toBeGreaterThan(2)
})
