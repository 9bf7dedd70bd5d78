import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import type { Page } from '#test/browser.ts'
import { routes } from '#web/routes.tsx'
import { hands } from './hands.ts'
import { scene, type Scene } from './scene.ts'
import { stage, type Stage } from './stage.ts'
import { look, staffLooks } from './visits.ts'

const t = texts('fr')
let s: Stage, now: Scene
beforeAll(async () => {
  s = await stage()
  now = await scene(s.world)
})
afterAll(() => s.stop())

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const pathOf = (page: Page): string => new URL(page.url()).pathname
const focus = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '').trim())
const open = async (who: string, path: string, width = 1280): Promise<Page> => {
  const page = await s.staff(s.world.as(who), { width })
  await look(page, s.url, { route: path, who, path }, 'fr')
  return page
}

test('g and a letter go to each place of a role, and a window says where it is', async () => {
  const page = await open('office.network', '/')
  for (const { path, place } of [...routes.slice(1), ...routes.slice(0, 1)]) {
    if (!place) continue
    // A busy machine may take longer between two keys than the shortcut waits: a hand would press them again.
    const goes = async () => {
      await page.keyboard.press('g')
      await page.keyboard.press(place.key)
      await page.waitForURL(`${s.url}/app${path}`, { timeout: 4_000 })
    }
    await goes().catch(goes).catch(goes)
    const name = t.find(place.text)?.text ?? ''
    await page.waitForFunction((wanted) => document.title === wanted, `${name} – Jalon`)
    expect(await focus(page)).toBe('sheet')
  }
  // Too slow, or with another key held, it is not a shortcut.
  await page.keyboard.press('g')
  await page.waitForTimeout(1600)
  await page.keyboard.press('r')
  await page.keyboard.press('g')
  await page.keyboard.press('Control+r').catch(() => {})
  expect(pathOf(page)).toBe('/app/')
  await page.context().close()
})

test('a slash finds, from anywhere; what is typed there is no shortcut; Escape leaves the field, then the sheet', async () => {
  const page = await open('a.counsellor', `/references/${now.referrals.waiting}`)
  await page.keyboard.press('/')
  await page.waitForURL('**/app/personnes')
  await page.locator('#find:focus').waitFor()
  await page.keyboard.type('gr?n')
  expect([pathOf(page), await page.locator('#find').inputValue(), await page.getByRole('dialog').count()]).toEqual(['/app/personnes', 'gr?n', 0])
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Amélie')
  const row = page.locator('a.row-link', { hasText: 'Amélie' })
  await row.waitFor()
  await page.keyboard.press('Escape')
  expect(await focus(page)).not.toBe('find')
  const h = hands(page)
  await h.press(row)
  await title(page, 'Amélie Côté')
  await page.keyboard.press('Escape')
  await page.waitForURL('**/app/personnes')
  await page.keyboard.press('Escape')
  expect(pathOf(page), 'a place has nothing behind it').toBe('/app/personnes')
  await page.context().close()
})

test('arrows go from row to row, n to the note of a file, and a form is never left by accident', async () => {
  const page = await open('a.counsellor', '/references'), h = hands(page), rows = page.locator('tbody a.row-link')
  expect(await rows.count()).toBeGreaterThanOrEqual(3)
  // Nothing is reached yet: down goes into the list.
  await page.keyboard.press('ArrowDown')
  expect(await focus(page)).toBe((await rows.first().textContent())?.trim())
  await page.keyboard.press('End')
  expect(await focus(page)).toBe((await rows.last().textContent())?.trim())
  await page.keyboard.press('ArrowUp')
  expect(await focus(page)).toBe((await rows.nth(-2).textContent())?.trim())
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  expect(await focus(page)).toBe((await rows.nth(1).textContent())?.trim())
  await look(page, s.url, { route: '', who: '', path: `/personnes/${now.person}` }, 'fr')
  await page.keyboard.press('n')
  await page.locator('#log-note:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await focus(page)).toBe('note')
  await look(page, s.url, { route: '', who: '', path: `/references/${now.referrals.waiting}`, press: ['referral-do-ask'] }, 'fr')
  await h.write(page.locator('textarea'), 'Peut-elle')
  await page.keyboard.press('Escape')
  expect([pathOf(page), await page.locator('textarea').inputValue()]).toEqual([`/app/references/${now.referrals.waiting}`, 'Peut-elle'])
  await page.context().close()
})

test('nothing at an address, and a page of another role, are said to a member; each window has its title', async () => {
  const page = await open('a.counsellor', '/nimporte'), named = (name: string) => page.waitForFunction((wanted) => document.title === wanted, `${name} – Jalon`)
  await title(page, t('web-missing'))
  await named(t('web-missing'))
  await look(page, s.url, { route: '', who: '', path: '/demandes/abc' }, 'fr')
  await title(page, t('web-missing'))
  await look(page, s.url, { route: '', who: '', path: '/journal' }, 'fr')
  await page.getByRole('alert').getByText(t('web-kernel-not-permitted')).waitFor()
  await named(t('access-journal-title'))
  await look(page, s.url, { route: '', who: '', path: '/equipe' }, 'fr')
  await named(t('access-team-title'))
  await page.context().close()
})

test('on a narrow phone, what the bar does not hold is behind a word, and Escape closes it', async () => {
  const page = await open('a.director', '/', 320), more = page.locator('summary', { hasText: t('web-more') }), team = page.getByRole('link', { name: t('access-team-title'), exact: true })
  expect([await team.count(), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([0, 320])
  for (const label of await page.locator('.rail-places > li > :is(a, details > summary):visible').all()) expect((await label.boundingBox())?.width).toBeGreaterThanOrEqual(32)
  await more.press('Enter')
  await team.waitFor()
  await page.keyboard.press('Escape')
  await team.waitFor({ state: 'detached' }).catch(() => team.waitFor({ state: 'hidden' }))
  expect(pathOf(page)).toBe('/app/')
  await more.press('Enter')
  await team.press('Enter')
  await title(page, t('access-team-title'))
  expect(await more.getAttribute('aria-current')).toBe('true')
  await page.context().close()
})

test('the sheet of shortcuts lists them, gives the focus back, and switches single keys off for good', async () => {
  const page = await open('a.counsellor', '/'), h = hands(page), dialog = page.getByRole('dialog', { name: t('web-keys') })
  await page.keyboard.press('?')
  await dialog.waitFor()
  for (const key of ['/', 'n', '?', 'Esc', t('web-key-up'), t('web-key-down'), 'r']) expect(await dialog.locator('kbd').allInnerTexts()).toContain(key)
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  expect(pathOf(page), 'what is behind the sheet does not move').toBe('/app/')
  await h.tick(dialog.getByRole('checkbox'))
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  const nothing = async () => {
    for (const key of ['g', 'r', '/', '?', 'n']) await page.keyboard.press(key)
    expect([pathOf(page), await page.getByRole('dialog').count()]).toEqual(['/app/', 0])
  }
  await nothing()
  await page.reload()
  await title(page, t('day-title'))
  await nothing()
  await h.press(page.getByRole('button', { name: t('web-keys') }))
  await h.tick(dialog.getByRole('checkbox'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await title(page, t('referral-title'))
  await page.context().close()
})

test.each([320, 1280])('every stop of the keyboard on every screen is seen, at %i px', async (width) => {
  const pages = new Map<string, Page>()
  const all = staffLooks(now)
  for (const one of all.filter(({ route }, i) => all.findIndex((first) => first.route === route) === i)) {
    const page = pages.get(one.who) ?? (await s.staff(s.world.as(one.who), { width }))
    pages.set(one.who, page)
    await look(page, s.url, one, 'fr')
    const stops = page.locator('main :is(a[href], button, input:not([type=radio]), select, textarea, summary):visible')
    // Through the whole sheet, to its last stop; a dialog keeps the keyboard to itself.
    const dialog = page.locator('dialog[open] :is(button, input:not([type=radio]), select):visible')
    const last = (await dialog.count()) > 0 ? dialog.last() : (await stops.count()) > 0 ? stops.last() : undefined
    if (last) await hands(page).reach(last)
  }
  for (const page of pages.values()) await page.context().close()
}, 300_000)
