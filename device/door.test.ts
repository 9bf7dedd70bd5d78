import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { openBrowser, type Browser, type BrowserContext, type Page } from '#test/browser.ts'
import { startChromium } from '#test/faults/chromium.ts'
import { ground, type Ground } from '#test/faults/ground.ts'
import type { Way } from '#test/faults/page.ts'
import { world, type World } from '#test/world.ts'

let w: World, g: Ground, browser: Browser, context: BrowserContext, page: Page
const who = { installation: uuid7(), tenant: uuid7(), user: uuid7() }, other = { ...who, user: uuid7() }
const words = 'jardin lampe rivière bateau', quick = { words, rounds: 1_000 }
const make = (on = page, way: Way = quick, her = who) => on.evaluate(([h, a]) => window.hands.make(h, a), [her, way] as const)
const enter = (way: Way = quick, on = page, also?: Way) => on.evaluate(([h, a, more]) => window.hands.enter(h, a, more), [who, way, also] as const)
const wrong = { words: 'jardin lampe rivière château' }
const work = () => ({ id: uuid7(), name: 'interventions.log', about: uuid7(), at: new Date().toISOString(), input: {} })
const save = () => page.evaluate((one) => window.hands.save(one), work())
/** This device's clock, from now on. */
const setClock = (by: number, on = page) => on.evaluate((by) => { const real = Date.now; Date.now = () => real() + by }, by)
const HOUR = 3_600_000, DAY = 24 * HOUR

beforeAll(async () => {
  w = await world()
  g = await ground(w)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await g.stop()
  await w.stop()
})
beforeEach(async () => {
  context = await browser.newContext()
  page = await g.page(context)
})
afterEach(() => context.close())

describe('the keyring', () => {
  test('the passphrase opens, as anybody types it; another says how many tries are left', async () => {
    expect(await make()).toBe('open')
    expect(await enter({ words: '  Jardin LAMPE rivière   bateau ' })).toBe('open')
    expect(await enter(wrong)).toBe('wrong 9')
    expect(await enter(wrong)).toBe('wrong 8')
    expect(await enter()).toBe('open')
    expect(await enter(wrong)).toBe('wrong 9')
  })
  test('the tenth wrong try wipes that store and no other', async () => {
    await make()
    await save()
    await make(page, quick, other)
    for (let left = 9; left > 0; left--) expect(await enter(wrong)).toBe(`wrong ${left}`)
    expect(await enter(wrong)).toBe('wiped')
    expect(await page.evaluate(() => window.hands.names())).toHaveLength(1)
    expect(await enter()).toBe('none')
    expect(await page.evaluate(([h, a]) => window.hands.enter(h, a), [other, quick] as const)).toBe('open')
  })
  test('a try is counted before it is made: killing the window does not take it back', async () => {
    const profile = g.profile()
    let c = await startChromium(profile), her = await g.page(c.context)
    await make(her, { words, rounds: 1_500_000 })
    for (let i = 0; i < 2; i++) {
      void enter(wrong, her).catch(() => {})
      // Long before so many rounds are done.
      await new Promise((later) => setTimeout(later, 150))
      await c.kill()
      c = await startChromium(profile)
      her = await g.page(c.context)
    }
    expect(await enter(wrong, her)).toBe('wrong 7')
    await c.close()
  })
  test('one guess lasts half a second at least on the device that made the store', async () => {
    await make(page, { words })
    const begun = performance.now()
    expect(await enter(wrong)).toBe('wrong 9')
    expect(performance.now() - begun).toBeGreaterThan(500)
  })
  test('too short a passphrase makes no store', async () => expect(await make(page, { words: 'jardin' })).toBe('RangeError'))
  test('a store is made once', async () => {
    await make()
    expect(await make()).toBe('there-already')
  })
  test('a new passphrase replaces the old one, and nothing is lost', async () => {
    await make()
    await save()
    expect(await enter(quick, page, { words: 'quatre autres mots choisis' })).toBe('open')
    expect(await enter()).toBe('wrong 9')
    expect(await enter({ words: 'quatre autres mots choisis' })).toBe('open')
    expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 1, toSettle: 0 })
  })
  test('a passkey opens it too, without a word', async () => {
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true, hasPrf: true } })
    await make()
    await save()
    expect(await page.evaluate(([h, said]) => window.hands.enrol(h, said), [who, words] as const)).toBe('open')
    expect(await page.evaluate((h) => window.hands.enterByPasskey(h), who)).toBe('open')
    expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 1, toSettle: 0 })
    expect(await enter()).toBe('open')
  })
})

describe('the idle lock', () => {
  test('without a gesture the keys are forgotten; sending in the background is no gesture', async () => {
    await make(page, { ...quick, idleMs: 400 })
    for (let i = 0; i < 8; i++) {
      await page.evaluate(() => window.hands.flush().catch(() => undefined))
      await new Promise((later) => setTimeout(later, 75))
    }
    expect(await save()).toBe('Locked')
    expect(await page.evaluate(() => window.hands.lockedTimes())).toBe(1)
    // What waits is counted behind the lock too; a late gesture opens nothing.
    await page.evaluate(() => window.hands.gesture())
    expect(await save()).toBe('Locked')
    expect(await page.evaluate(() => window.hands.count())).toEqual({ waiting: 0, toSettle: 0 })
  })
  test('a gesture keeps it open', async () => {
    await make(page, { ...quick, idleMs: 600 })
    for (let i = 0; i < 6; i++) {
      await new Promise((later) => setTimeout(later, 200))
      await page.evaluate(() => window.hands.gesture())
    }
    expect(await save()).toBe('saved')
  })
  test('a clock set back does not keep it open', async () => {
    await make(page, { ...quick, idleMs: 300 })
    await setClock(-HOUR)
    await new Promise((later) => setTimeout(later, 400))
    expect(await save()).toBe('Locked')
  })
})

describe('the lease', () => {
  const offline: Way = { ...quick, contact: 'none' }
  const again = async (by: number): Promise<Page> => {
    const window_ = await g.page(context)
    await setClock(by, window_)
    return window_
  }
  test('it is read for fourteen days without the server, and opens again at the next contact with all that waited', async () => {
    await make(page, { ...quick, contact: { now: '2026-05-04T12:00:00.000Z', days: 14 } })
    expect(await page.evaluate(() => window.hands.leaseEnds())).toBe('2026-05-18T12:00:00.000Z')
    await save()
    expect(await enter(offline, await again(13 * DAY))).toBe('open')
    const late = await again(15 * DAY)
    expect(await enter(offline, late)).toBe('contact-needed')
    expect(await enter(quick, late)).toBe('open')
    expect(await late.evaluate(() => window.hands.count())).toEqual({ waiting: 1, toSettle: 0 })
  })
  test('a clock set back does not lengthen it', async () => {
    await make()
    expect(await enter(offline, await again(13 * DAY))).toBe('open')
    expect(await enter(offline, await again(DAY))).toBe('contact-needed')
  })
  test('it also ends while the window is open', async () => {
    await make()
    await setClock(15 * DAY)
    expect(await save()).toBe('Locked')
  })
  test('no store is made without the server', async () => expect(await make(page, offline)).toBe('contact-needed'))
})

test('an empty or removed store is told: there was something in it', async () => {
  await make()
  await save()
  await page.evaluate(async () => { const [name = ''] = await window.hands.names(); indexedDB.deleteDatabase(name); await new Promise((later) => setTimeout(later, 100)) })
  expect(await enter()).toBe('none')
  expect(await page.evaluate(() => window.hands.troubles())).toContain('gone')
})
