import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Lang } from '#kernel/languages.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { codesOf, fieldOf, type Value } from '#modules/instruments/values.ts'
import { axe, htmlValidate } from '#test/browser-checks.ts'
import { openBrowser, type Browser } from '#test/browser.ts'
import { enough } from '#test/request.ts'
import { site } from '#test/site.ts'
import { choosesAndAgrees, firstService, visitor, type Seen, type Visitor } from './guichet-visitor.ts'

/** What a first visit may weigh on the wire: what fits in the first ten packets. */
const most = 14 * 1024
let s: Awaited<ReturnType<typeof site>>, browser: Browser
beforeAll(async () => { s = await site(); browser = await openBrowser() }, 120_000)
afterAll(async () => { await browser.close(); await s.stop() })

const says: Readonly<Record<string, Value>> = {
  ...enough, 'request.by': 'relative', 'helper.name': 'Luc Roy', 'helper.link': 'friend', 'helper.agreed': 'agrees', 'need.urgent': ['food'], 'person.language': 'ar', 'person.interpreter': 'yes', 'contact.how': ['text', 'email', 'through'],
  'contact.email': 'awa@exemple.ca', 'contact.through': 'Fatou', 'contact.through-reach': '418 555-0124', 'contact.phone': '418 555-0123', 'request.access': ['evening'], 'person.papers': ['none'],
}
const said = (html: string) => Object.fromEntries(guichet.questions.flatMap(({ key, kind }): [string, string | string[]][] => {
  const value = says[key]
  return value === undefined || value === null || !html.includes(`name="${fieldOf(key)}"`) ? [] : [[fieldOf(key), kind === 'many' ? codesOf(value) : String(value)]]
}))

/** Every page of the single window, in each state that it can be in, as one person meets them. */
const everyPage = async (lang: Lang): Promise<Map<string, Seen>> => {
  const v: Visitor = visitor(s.url, lang), all = new Map<string, Seen>()
  const see = (name: string): void => void all.set(name, v.now)
  const open = async (path: string, name = path) => { await v.open(path); see(name) }
  for (const path of ['/', '/confidentialite', '/demande/papier', '/reprendre', '/ma-demande', '/demande/au-comptoir', '/demande']) await open(path)
  await v.send({}); see('begin, blank')
  for (let pages = 0; pages < 30 && !/\/choix\//.test(v.now.path); pages++) {
    const from = v.now
    if (from.path === '/demande/urgent-help') { await v.open('/demande/person-language'); see('language'); continue }
    await v.send({}, { from }); if (v.now.status === 422) see(`${from.path}, blank`)
    await v.send(said(from.html), { from }); see(v.now.path)
  }
  await open('/demande', 'begun'); await open('/demande/garder'); await v.send({ digits: '12' }); see('code, wrong')
  await v.open('/demande/garder'); await v.send({ digits: '4821' }); see('code'); await open('/demande/garder', 'kept')
  await v.open('/demande/suite'); see('choice')
  await open(`${v.now.path}?plus=12`, 'choice, more')
  await v.open('/demande/suite')
  await choosesAndAgrees(v, (door, html) => { all.set(`choice ${door}`, v.now); return door === 'social' ? 'call' : firstService(door, html) })
  await open('/demande/consentements?n=1', 'consent'); await v.send({}); see('consent, blank')
  await open('/demande/consentements?n=2', 'consent more'); await open('/demande/verifier', 'check'); await open('/demande/effacer')
  await v.open('/demande/verifier'); await v.send({}); see('receipt')
  for (const path of ['/ma-demande', '/ma-demande/reponses', '/ma-demande/accords', '/ma-demande/lectures', '/ma-demande/arreter', '/demande/fermer', '/demande/nulle-part']) await open(path, `sent ${path}`)
  await v.open('/ma-demande/arreter'); await v.send({}); see('stop, blank')
  await v.open('/ma-demande/arreter'); await v.send({ what: 'all' }); see('stopped')
  await v.open('/demande/fermer'); await v.send({}); see('closed')
  await v.open('/reprendre'); await v.send({ code: 'jardon lampe sentier 4821' }); see('resume, wrong')
  return all
}

const privateWords = /Awa|Diallo|555|aide sociale|violence|asile/i

/** What is wrong with the markup alone. */
const heldAgainst = async (name: string, { html, weight }: Seen): Promise<string[]> => {
  const title = /<title>([^<]*)</.exec(html)?.[1] ?? ''
  return [
    ...(weight > most ? [`${name}: ${weight} bytes`] : []), ...(/<script|\sstyle="|\son\w+="/.test(html) ? [`${name}: a script or a style of its own`] : []),
    ...(privateWords.test(title) ? [`${name}: its title tells (${title})`] : []), ...(await htmlValidate(html)).map((one) => `${name}: ${one}`),
  ]
}

test.each<{ lang: Lang; dark: boolean }>([{ lang: 'fr', dark: false }, { lang: 'ar', dark: true }])('every page is light, valid, accessible, neutral in its title, and no wider than a phone ($lang, dark: $dark)', async ({ lang, dark }) => {
  const pages = await everyPage(lang), wrong: string[] = []
  expect(pages.size).toBeGreaterThan(50)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: dark ? 'dark' : 'light', locale: `${lang}-CA` }), page = await context.newPage()
  for (const [name, seen] of pages) {
    wrong.push(...await heldAgainst(name, seen))
    await page.setContent(seen.html)
    wrong.push(...(await axe(page)).map((one) => `${name}: ${one}`))
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wrong.push(`${name}: ${over} px too wide at ${width}`)
    }
  }
  await context.close()
  expect(wrong).toEqual([])
}, 240_000)

test('every page is light and valid in English too', async () => {
  const wrong: string[] = []
  for (const [name, seen] of await everyPage('en')) wrong.push(...await heldAgainst(name, seen))
  expect(wrong).toEqual([])
}, 120_000)
