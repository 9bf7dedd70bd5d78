import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COOKIE } from '#kernel/http.ts'
import { axe, htmlValidate } from '#test/browser-checks.ts'
import type { Page } from '#test/browser.ts'
import { routes } from '#web/routes.tsx'
import { scene, type Scene } from './scene.ts'
import { stage, type Stage } from './stage.ts'
import { look, publicVisits, staffLooks } from './visits.ts'

/** What a first visit may weigh: what fits in the first ten packets. */
const most = 14 * 1024
const narrow = 320, wide = 1280
let s: Stage, now: Scene
beforeAll(async () => {
  s = await stage()
  now = await scene(s.world)
})
afterAll(() => s.stop())

test('every page of the registry and every screen has a visit declared', () => {
  const visited = publicVisits(now.today).map(({ page }) => page), looked = staffLooks(now).map(({ route }) => route)
  expect(s.world.engine.registry.pages.map(({ name }) => name).filter((name) => !visited.includes(name)), 'pages without a visit in test/e2e/visits.ts').toEqual([])
  expect(routes.map(({ path }) => path).filter((path) => !looked.includes(path)), 'screens without a look in test/e2e/visits.ts').toEqual([])
})

/** English has the boxes of French, and shorter words: the narrow window is enough. */
const widthsOf = (lang: string) => (lang === 'en' ? [narrow] : [narrow, wide])

/** What is wrong with what is on the screen, at these widths. */
const wrongOn = async (page: Page, widths: readonly number[]): Promise<string[]> => {
  const all: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) all.push(`${width} px: ${over} px too wide`)
    all.push(...(await axe(page)).map((one) => `${width} px: ${one}`))
  }
  return all
}

describe.concurrent.each(['fr', 'en', 'ar'])('public pages in %s', (lang) => {
  test('accessible, valid, one request, at most 14 KB, no sideways scroll', async () => {
    const wrong: string[] = []
    const plain = await s.visitor({ lang, width: narrow }), checked = await (await s.browser.newContext({ reducedMotion: 'reduce' })).newPage()
    const cookies = new Map<string, string>()
    let requests: string[] = []
    plain.on('request', (request) => { if (!request.url().startsWith('data:')) requests.push(request.url()) })
    for (const { page, path, as, status = 200 } of publicVisits(now.today)) {
      const about = `${page} ${path} ${as ?? ''}`, context = plain.context()
      await context.clearCookies()
      if (as) {
        if (!cookies.has(as)) cookies.set(as, as === 'file' || as === 'resting-file' ? await now.inFile(as === 'file' ? 'taken' : 'resting') : await now.holding(now.requests[as === 'counter' ? 'choosing' : as].request, as === 'counter' ? 'assistant' : 'person'))
        await context.addCookies([{ name: COOKIE.link, value: cookies.get(as) ?? '', url: s.url }])
      }
      requests = []
      const response = await plain.goto(`${s.url}/${lang}${path}`), html = (await response?.text()) ?? ''
      if (response?.status() !== status) wrong.push(`${about}: ${response?.status()}`)
      if (requests.length !== 1 + (response?.request().redirectedFrom() ? 1 : 0)) wrong.push(`${about}: ${requests.length} requests`)
      const weight = (await response?.request().sizes())?.responseBodySize ?? Infinity
      if (weight > most) wrong.push(`${about}: ${weight} bytes`)
      wrong.push(...(await htmlValidate(html)).map((one) => `${about}: ${one}`))
      await checked.setContent(html)
      wrong.push(...(await wrongOn(checked, widthsOf(lang))).map((one) => `${about}, ${one}`))
    }
    await plain.context().close()
    await checked.context().close()
    expect(wrong).toEqual([])
  }, 300_000)
})

/** As the browser writes an element without content; the rules know it as React does. */
const closed = (html: string): string => html.replaceAll(/<(area|br|col|hr|img|input|link|meta|source|wbr)\b([^>]*?)\/?>/g, '<$1$2/>')

describe.concurrent.each(['fr', 'en'] as const)('screens in %s', (lang) => {
  test('accessible, in the dark too, valid, no sideways scroll', async () => {
    const wrong: string[] = [], pages = new Map<string, Page>()
    for (const one of staffLooks(now)) {
      const about = `${one.path} ${one.press?.join(' ') ?? ''}`
      const page = pages.get(one.who) ?? (await s.staff(s.world.as(one.who), { lang }))
      pages.set(one.who, page)
      await look(page, s.url, one, lang)
      wrong.push(...(await htmlValidate(`<!DOCTYPE html>${closed(await page.locator('html').evaluate((it) => it.outerHTML))}`)).map((line) => `${about}: ${line}`))
      wrong.push(...(await wrongOn(page, widthsOf(lang))).map((line) => `${about}, ${line}`))
      if (lang !== 'fr') continue
      await page.emulateMedia({ colorScheme: 'dark' })
      wrong.push(...(await wrongOn(page, [wide])).map((line) => `${about}, dark, ${line}`))
      await page.emulateMedia({ colorScheme: 'light' })
    }
    for (const page of pages.values()) await page.context().close()
    expect(wrong).toEqual([])
  }, 300_000)
})
