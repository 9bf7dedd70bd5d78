import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { openBrowser, type Browser, type Page } from '#test/browser.ts'
import { ground, type Ground } from '#test/faults/ground.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'

// A real browser and the real server; what is lost on the way has its proof in test/faults.
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

type File = Awaited<ReturnType<Setting['held']>>
const device = async ({ by }: File): Promise<Page> => {
  const context = await browser.newContext()
  await g.signIn(context, by)
  const page = await g.page(context)
  await page.evaluate((h) => window.hands.make(h, { secret: 'her passkey' }), { installation: uuid7(), tenant: by.tenant, user: by.actor })
  return page
}
const log = (file: File, more: object = {}, input: object = {}) => ({
  id: uuid7(), name: 'interventions.log', about: file.person, at: new Date().toISOString(), ...more,
  input: { intervention: uuid7(), participation: file.participation, kind: 'individual', day: s.today(), direct: 5, indirect: 0, mode: 'in-person', place: 'here', ...input },
})
const flush = (page: Page) => page.evaluate(() => window.hands.flush())
const saveAll = (page: Page, works: ReturnType<typeof log>[]) => page.evaluate((all) => window.hands.saveAll(all), works)
const states = (page: Page) => page.evaluate(async () => (await window.hands.all()).map(({ state, told }) => `${state} ${told?.code ?? ''}`.trim()))

test('what is refused stays, with its answer; what is applied has its own', async () => {
  const file = await s.held(), page = await device(file)
  await saveAll(page, [log(file), log(file, {}, { day: '2100-01-01' }), log(file)])
  expect(await flush(page)).toEqual({ sent: 3, left: 0 })
  expect(await states(page)).toEqual(['applied', 'refused interventions.to-come', 'applied'])
  expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 0, toSettle: 1 })
})

test('the same command saved twice is one', async () => {
  const file = await s.held(), page = await device(file), one = log(file)
  expect(await saveAll(page, [one, one])).toEqual(['saved', 'saved'])
  expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 1, toSettle: 0 })
})

test('what the server does not know yet, or cannot read, waits with its file; all the rest is sent', async () => {
  const file = await s.held(), other = await s.held(), third = await s.held(), page = await device(file)
  // An `about` longer than any makes the whole request unreadable to the server.
  await saveAll(page, [log(file, { name: 'interventions.sing' }), log(file), log(third, { about: 'x'.repeat(300) }), ...Array.from({ length: 60 }, () => log(other))])
  expect(await flush(page)).toMatchObject({ sent: 60, left: 3 })
  expect((await states(page)).filter((state) => state === 'waiting')).toHaveLength(3)
})

test('signed out, nothing leaves and nothing changes; signed in again, all of it does', async () => {
  const file = await s.held(), page = await device(file)
  await saveAll(page, [log(file), log(file)])
  await page.context().clearCookies()
  expect(await flush(page)).toEqual({ sent: 0, left: 2, why: 'signed-out' })
  await g.signIn(page.context(), file.by)
  expect(await flush(page)).toEqual({ sent: 2, left: 0 })
})

test('two windows send one after the other', async () => {
  const file = await s.held(), page = await device(file)
  await saveAll(page, Array.from({ length: 20 }, () => log(file)))
  const both = await page.evaluate(() => Promise.all([window.hands.flush(), window.hands.flush()]))
  expect(both.map(({ why }) => why ?? 'sent').toSorted()).toEqual(['busy', 'sent'])
  expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 0, toSettle: 0 })
})
