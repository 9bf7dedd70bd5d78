import { readdirSync, truncateSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { uuid7 } from '#kernel/uuid.ts'
import { picking } from '#test/prove/rehearsal.ts'
import type { Page } from '#test/browser.ts'
import { startChromium, type Running } from './chromium.ts'
import type { Ground } from './ground.ts'

export const kinds = ['full', 'refused', 'private', 'removed', 'half', 'damaged', 'spoilt', 'held'] as const
export type Kind = (typeof kinds)[number]
/** `untrue`: « enregistré » was said and it is not there. `silent`: something failed and nothing was told. `late`: the slowest telling, in ms. */
export interface Failed { runs: number; untrue: number; silent: number; late: number }
interface Scene { c: Running; page: Page; who: { installation: string; tenant: string; user: string } }

const way = { secret: 'her passkey' }
const workOf = (size = 20) => ({ id: uuid7(), name: 'interventions.log', about: uuid7(), at: new Date().toISOString(), input: { words: 'mot '.repeat(size) } })
const wait = (ms: number) => new Promise((later) => setTimeout(later, ms))
const told = async (page: Page, from: number): Promise<{ what: string[]; late: number }> => {
  for (const end = Date.now() + 1_500; Date.now() < end; await wait(10)) {
    const heard = await page.evaluate((from) => ({ what: window.hands.troubles(), late: (window.hands.toldAt().find((at) => at >= from) ?? Infinity) - from }), from)
    if (heard.late < Infinity) return heard
  }
  return { what: [], late: Infinity }
}
const now = (page: Page) => page.evaluate(() => window.hands.now())
const save = (page: Page, work = workOf()) => page.evaluate((w) => window.hands.save(w), work)
const idsIn = (page: Page) => page.evaluate(async () => (await window.hands.all()).map(({ work }) => work.id))
const enterIn = (page: Page, who: Scene['who']) => page.evaluate(([w, a]) => window.hands.enter(w, a), [who, way] as const)
const make = (page: { evaluate: Page['evaluate'] }, who: Scene['who']) => page.evaluate(([w, a]) => window.hands.make(w, a), [who, way] as const)
/** What another window finds of what was said to be saved. */
const there = async (g: Ground, { c, who }: Scene, ids: readonly string[]): Promise<number> => {
  const page = await g.page(c.context), found = (await enterIn(page, who)) === 'open' ? await idsIn(page) : []
  await page.close()
  return ids.filter((id) => !found.includes(id)).length
}

type Alone = (g: Ground, profile: string, pick: (below: number) => number, early: boolean) => Promise<{ untrue: number; late: number }>
type Trial = (g: Ground, scene: Scene, pick: (below: number) => number) => Promise<{ untrue: number; late: number }>
const trials: Record<Exclude<Kind, 'half' | 'damaged' | 'full'>, Trial> = {
  /** A browser that lets this page keep nothing. */
  async refused(g, { page }) {
    await page.evaluate(() => new Promise<void>((done) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.src = '/faults/'
      frame.addEventListener('load', () => done())
      document.body.append(frame)
    }))
    const frame = page.frames().find((one) => one !== page.mainFrame())
    if (!frame) throw new Error('no frame')
    const begun = await frame.evaluate(() => window.hands.now()), answer = await make(frame, { installation: uuid7(), tenant: uuid7(), user: uuid7() })
    const at = await frame.evaluate((from) => (window.hands.toldAt()[0] ?? Infinity) - from, begun)
    await page.reload()
    return { untrue: answer === 'open' ? 1 : 0, late: at }
  },
  /** A window that forgets everything when it closes: the browser promises nothing, and it is said before the first save. */
  async private(g, { c, who }) {
    const context = await c.browser.newContext(), page = await g.page(context), begun = await now(page)
    await make(page, { ...who, installation: uuid7() })
    const { late } = await told(page, begun)
    await context.close()
    return { untrue: 0, late }
  },
  /** The browser makes room while the window is open. */
  async removed(g, scene) {
    const cdp = await scene.c.context.newCDPSession(scene.page), work = workOf(), begun = await now(scene.page)
    await cdp.send('Storage.clearDataForOrigin', { origin: g.url, storageTypes: 'indexeddb' })
    const { late } = await told(scene.page, begun), answer = await save(scene.page, work)
    return { untrue: answer === 'saved' ? await there(g, scene, [work.id]) : 0, late }
  },
  /** Bytes that changed on the disk: told, the others still read, and nothing thrown away. */
  async spoilt(g, { page }) {
    for (let i = 0; i < 3; i++) await save(page)
    await page.evaluate(() => window.hands.spoil('outbox'))
    const begun = await now(page), read = await idsIn(page), { late } = await told(page, begun), { waiting } = await page.evaluate(() => window.hands.count())
    return { untrue: read.length === 2 && waiting === 3 ? 0 : 1, late }
  },
  /** Another window removes the store, while a third one does not let go. */
  async held(g, scene) {
    const { c, page, who } = scene, [name = ''] = await page.evaluate(() => window.hands.names()), other = await g.page(c.context), work = workOf(), begun = await now(page)
    await other.evaluate((n) => window.hands.stubborn(n), name)
    await other.evaluate((n) => window.hands.waitToRemove(n), name)
    const first = await told(page, begun), answer = await save(page, work), third = await g.page(c.context), from = await now(third)
    const entering = enterIn(third, who), { late } = await told(third, from)
    await other.close()
    await entering.catch(() => undefined)
    await third.close()
    return { untrue: answer === 'saved' ? 1 : 0, late: Math.max(first.late, late) }
  },
}

/** The disk fills up in the middle of a day. The browser looks at the room when it opens a store, so each time is a new browser. */
const full: Alone = async (g, profile, pick, early) => {
  const who = { installation: uuid7(), tenant: uuid7(), user: uuid7() }, saved: string[] = []
  let c = await startChromium(profile), page = await c.context.newPage()
  const cdp = await c.context.newCDPSession(page)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: g.url, quotaSize: 60_000 + pick(300_000) })
  await page.goto(`${g.url}/faults/`)
  await make(page, who)
  let begun = 0, answer = 'saved'
  for (let i = 0; i < 40 && answer === 'saved'; i++) {
    const work = workOf(4_000)
    begun = await now(page)
    answer = await (early ? page.evaluate((w) => window.hands.saveEarly(w), work) : save(page, work))
    if (answer === 'saved') saved.push(work.id)
  }
  const { what, late } = await told(page, begun)
  await c.close()
  c = await startChromium(profile)
  page = await g.page(c.context)
  const missing = await there(g, { c, page, who }, saved)
  await c.close()
  return { untrue: missing, late: what.includes('full') ? late : Infinity }
}

/** Killed in the middle of one large transaction: all of it or nothing, and what stood before is still there. */
const half: Alone = async (g, profile, pick) => {
  const who = { installation: uuid7(), tenant: uuid7(), user: uuid7() }
  const work = workOf()
  let c = await startChromium(profile), page = await g.page(c.context)
  await make(page, who)
  await save(page, work)
  const index = (xid: string) => ({ epoch: uuid7(), xid, sets: [], caseload: [], versions: {}, files: [], whole: [] })
  const put = Array.from({ length: 400 }, () => ['person', uuid7(), { words: 'mot '.repeat(50) }] as const)
  let kept = false
  const keeping = page.evaluate((all) => window.hands.keep(all), { put, drop: [], index: index('7') }).then((said) => { kept = said === 'saved' }, () => {})
  await wait(pick(120))
  await c.kill()
  await keeping
  c = await startChromium(profile)
  page = await g.page(c.context)
  const entered = await enterIn(page, who), { rows, xid } = await page.evaluate(() => window.hands.load()), found = rows.find(([table]) => table === 'person')?.[1] ?? 0
  const whole = (xid === '7' && found === 400) || (xid === undefined && found === 0), before = (await idsIn(page)).includes(work.id)
  await c.close()
  return { untrue: entered === 'open' && whole && before && (!kept || found === 400) ? 0 : 1, late: 0 }
}

/** The files of the store are cut on the disk while the browser is closed: it is told when she opens, never an empty store that looks well. */
const damaged: Alone = async (g, profile, pick) => {
  const who = { installation: uuid7(), tenant: uuid7(), user: uuid7() }
  let c = await startChromium(profile), page = await g.page(c.context)
  await make(page, who)
  for (let i = 0; i < 20; i++) await save(page)
  await c.close()
  const folder = join(profile, 'Default/IndexedDB'), files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)).filter((file) => statSync(file).isFile() && /\.(log|ldb)$|MANIFEST/.test(file))
  for (const file of files) if (pick(2) === 0 || file.endsWith('.log')) truncateSync(file, Math.floor(statSync(file).size * (pick(9) / 10)))
  c = await startChromium(profile)
  page = await g.page(c.context)
  const begun = await now(page), said = await enterIn(page, who), all = said === 'open' ? (await idsIn(page)).length : 0, { late } = said === 'open' && all === 20 ? { late: 0 } : said === 'open' ? await told(page, begun) : { late: (await now(page)) - begun }
  await c.close()
  return { untrue: 0, late }
}

/** Figure 8: eight ways in which a browser fails to keep, each `runs` times. `early` is the fault to find: « enregistré » before the disk said so. */
export const storageFailures = async (g: Ground, { runs, seed, only = kinds, early = false }: { runs: number; seed: number; only?: readonly Kind[]; early?: boolean }): Promise<Record<string, Failed>> => {
  const out: Record<string, Failed> = {}
  for (const kind of only) {
    const pick = picking(seed), sum: Failed = { runs: 0, untrue: 0, silent: 0, late: 0 }, profile = g.profile()
    const add = ({ untrue, late }: { untrue: number; late: number }) => {
      sum.runs++
      sum.untrue += untrue
      if (late === Infinity) sum.silent++
      else sum.late = Math.max(sum.late, Math.round(late))
    }
    if (kind === 'half' || kind === 'damaged' || kind === 'full') {
      for (let i = 0; i < runs; i++) add(await { half, damaged, full }[kind](g, kind === 'half' ? profile : g.profile(), pick, early))
    } else {
      const c = await startChromium(profile)
      try {
        for (let i = 0; i < runs; i++) {
          const page = await g.page(c.context), who = { installation: uuid7(), tenant: uuid7(), user: uuid7() }
          await page.evaluate(() => window.hands.clearAll())
          if (await make(page, who) !== 'open') throw new Error('no store')
          add(await trials[kind](g, { c, page, who }, pick))
          await page.close()
        }
      } finally {
        await c.close()
      }
    }
    out[kind] = sum
  }
  return out
}
