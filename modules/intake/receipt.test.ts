import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { COOKIE } from '#kernel/http.ts'
import { openBrowser, type Browser } from '#test/browser.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { site } from '#test/site.ts'

let s: Awaited<ReturnType<typeof site>>, browser: Browser, setting: Awaited<ReturnType<typeof settingIn>>
beforeAll(async () => {
  s = await site()
  setting = await settingIn(s.world)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await s.stop()
})
/** A page of hers, without JavaScript. */
const hers = async ({ request, path }: { request: string; path: string }, width: number) => {
  const { world: w, url } = s, context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
  const token = await w.sessions.start({ kind: 'link', tenant: w.office, actor: path, role: 'person', zone: 'America/Toronto', subject: request })
  await context.addCookies([{ name: COOKIE.link, value: token, url }])
  return context.newPage()
}

test('on paper: whom to call and by when, in both languages; no button, nothing that leads elsewhere', async () => {
  const page = await hers(await setting.askedTo('a'), 800)
  await page.goto(`${s.url}/ar/demande/recu`)
  await page.emulateMedia({ media: 'print' })
  const seen = async (selector: string) => (await Promise.all((await page.locator(selector).all()).map(async (one) => ((await one.isVisible()) ? one.getAttribute('href') : null)))).filter((href) => href !== null)
  expect((await seen('a')).every((href) => href.startsWith('tel:') || href === '/ar/')).toBe(true)
  expect(await seen('.talk')).toHaveLength(1)
  expect(await seen('.actions a')).toHaveLength(2)
  expect(await page.getByText(`${new URL(s.url).host}/ar/reprendre`).first().isVisible()).toBe(true)
  expect(await page.getByText(texts('fr')('intake-receipt-title', { for: 'self' })).isVisible()).toBe(true)
})

test.each(['fr', 'ar'])('the form on paper fits two sheets (%s)', async (lang) => {
  const context = await browser.newContext(), page = await context.newPage()
  await page.goto(`${s.url}/${lang}/demande/papier`)
  const sheets = (await page.pdf({ format: 'Letter', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets?.length).toBeLessThanOrEqual(4)
  await context.close()
})

describe("a place's card", () => {
  test.each([['fr', 1280], ['ar', 1280], ['fr', 320], ['ar', 320]] as const)('%s, %i px: choosing comes first, calling beside it when there is room', async (lang, width) => {
    const page = await hers(await setting.draft(['work']), width)
    await page.goto(`${s.url}/${lang}/demande/choix/work`)
    const first = page.locator('.place .actions').first()
    const [choose, call] = await Promise.all([first.locator('.primary').boundingBox(), first.locator('[href^="tel:"]').boundingBox()])
    if (!choose || !call) throw new Error('two buttons are missing')
    if (width === 320) expect(choose.y + choose.height).toBeLessThanOrEqual(call.y)
    else expect([choose.y === call.y, choose.x < call.x]).toEqual([true, lang === 'fr'])
  })
})
