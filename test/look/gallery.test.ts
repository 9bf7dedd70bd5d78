import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from '#site/layout.tsx'
import { axe, shot } from '#test/browser-checks.ts'
import { openBrowser } from '#test/browser.ts'
import type { Browser, Page } from '#test/browser.ts'
import { publicPages } from './public-pages.tsx'

const root = join(import.meta.dirname, '../..')
const kinds: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' }
let browser: Browser
let staff = ''
beforeAll(async () => {
  browser = await openBrowser()
  const { output } = await build({
    input: join(root, 'test/look/staff-entry.tsx'), platform: 'browser', write: false, logLevel: 'silent', output: { format: 'iife' },
    transform: { jsx: { runtime: 'automatic', importSource: 'react' }, define: { 'process.env.NODE_ENV': '"production"' } },
  })
  staff = output[0].code
})
afterAll(() => browser.close())

const shell = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Jalon</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/web/style/index.css"></head><body><div id="root"></div><script src="/staff.js"></script></body></html>'

/** Opens a sample page; the files of the staff sheet come from the tree as they are. */
async function open(width: number, dark: boolean, html?: string, screen?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: !html })
  const page = await context.newPage()
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ body: shell, contentType: 'text/html; charset=utf-8' })
    if (pathname === '/staff.js') return route.fulfill({ body: staff, contentType: 'text/javascript' })
    const file = join(root, pathname)
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: kinds[extname(file)] ?? 'text/plain' }) : route.fulfill({ status: 404 })
  })
  if (html) await page.setContent(html)
  else await page.goto(`http://gallery.test/#${screen ?? ''}`)
  return page
}
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const looks = [[320, false], [1280, true]] as const
const samples = publicPages().flatMap(([name, node]) => looks.map(([width, dark]) => [name, width, dark, renderPage(node).html] as const))
test.each(samples)('public %s at %i, dark %s: axe finds nothing, nothing runs over the side', async (name, width, dark, html) => {
  const page = await open(width, dark, html)
  await shot(page, `look-${name}-${width}`)
  expect(await overflow(page)).toBe(0)
  expect(await axe(page)).toEqual([])
  await page.context().close()
}, 30_000)

const screens = ['day', 'people', 'file', 'forms'].flatMap(name => looks.map(([width, dark]) => [name, width, dark] as const))
test.each(screens)('staff %s at %i, dark %s: axe finds nothing, nothing runs over the side', async (name, width, dark) => {
  const page = await open(width, dark, undefined, name)
  await page.locator('h1').waitFor()
  await shot(page, `look-staff-${name}-${width}`)
  expect(await overflow(page)).toBe(0)
  expect(await axe(page)).toEqual([])
  await page.context().close()
}, 30_000)

test('the path lies down when there is room, stands up on a phone, and the marks follow the reading direction', async () => {
  const centres = (page: Page) => page.locator('.path').first().locator('li > svg:visible').evaluateAll(all => all.map(one => {
    const box = one.lastElementChild?.getBoundingClientRect()
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }
  }))
  const sample = (name: string) => renderPage(publicPages().find(([known]) => known === name)?.[1]).html
  const [french, arabic, phone] = [await open(1280, false, sample('path.fr')), await open(1280, false, sample('path.ar')), await open(320, false, sample('path.fr'))]
  const [right, left, down] = [await centres(french), await centres(arabic), await centres(phone)]
  expect(right).toHaveLength(4)
  expect(right.every((at, i) => i === 0 || at.x > (right[i - 1]?.x ?? 0) && at.y < (right[i - 1]?.y ?? 0))).toBe(true)
  expect(left.every((at, i) => i === 0 || at.x < (left[i - 1]?.x ?? 0) && at.y < (left[i - 1]?.y ?? 0))).toBe(true)
  expect(down.every((at, i) => i === 0 || at.y > (down[i - 1]?.y ?? 0) + 30)).toBe(true)
  await Promise.all([french, arabic, phone].map(page => page.context().close()))
})

test('by keyboard: rows by arrows, a sort that says its way, a dialog that closes on Escape and gives the focus back', async () => {
  const page = await open(1280, false, undefined, 'people')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.locator('.row-link').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('Nour Haddad')
  await page.keyboard.press('End')
  expect(await focused()).toContain('Oleksandra Kovalenko')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  expect(await focused()).toContain('Jean-Baptiste')
  await page.getByRole('button', { name: 'Personne' }).click()
  expect(await page.getByRole('columnheader', { name: 'Personne' }).getAttribute('aria-sort')).toBe('ascending')
  await page.context().close()

  const form = await open(1280, false, undefined, 'forms')
  const opener = form.getByRole('button', { name: 'Touches' })
  await opener.click()
  expect(await form.getByRole('dialog', { name: 'Touches' }).isVisible()).toBe(true)
  expect(await axe(form)).toEqual([])
  await shot(form, 'look-staff-keys')
  await form.keyboard.press('Escape')
  await form.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await opener.evaluate(button => button === document.activeElement)).toBe(true)
  await form.getByRole('button', { name: 'Annuler' }).last().click()
  expect(await form.getByText('Rencontre notée.').count()).toBe(0)
  await form.context().close()
}, 30_000)
