import { expect } from 'vitest'
import { texts } from '#app/texts.ts'
import type { Session } from '#kernel/session.ts'
import type { Page } from '#test/browser.ts'
import { hands } from './hands.ts'
import type { Look, Stage } from './stage.ts'

/** Types a day into a date field, whatever the order of its parts in this browser. */
const writeDay = async (page: Page, day: string): Promise<void> => {
  const field = page.locator('input:focus')
  const [year = '', month = '', date = ''] = day.split('-')
  for (const typed of [month + date + year, year + month + date, date + month + year]) {
    await page.keyboard.type(typed)
    if ((await field.inputValue()) === day) return
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
  }
  throw new Error(`${day} cannot be typed`)
}

/** Somebody of a team in the staff app, without a mouse. */
export const colleague = async (s: Stage, session: Session, look: Look = {}) => {
  const page = await s.staff(session, look), h = hands(page), t = texts(look.lang === 'en' ? 'en' : 'fr')
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (line) => { if (line.type() === 'error') wrong.push(line.text()) })
  await page.goto(`${s.url}/app/`)
  /** What was asked is there. */
  const shown = async () => { await page.locator('h1').waitFor(); await page.getByText(t('web-loading')).first().waitFor({ state: 'detached' }) }
  await shown()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page, h, t, button, shown,
    /** `g` and a letter; then the title of the place is there. */
    async goes(key: string, title: string): Promise<void> {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await shown()
    },
    /** The rows of the list, down to the one wanted, then Enter. */
    async opensRow(...words: string[]): Promise<void> {
      const link = words.reduce((rows, hasText) => rows.filter({ hasText }), page.locator('tbody tr')).locator('a.row-link')
      await h.reach(page.locator('tbody a.row-link').first())
      await h.reach(link, 'ArrowDown')
      const href = await link.getAttribute('href')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${href}`)
      await shown()
    },
    async picks(name: string, value: string): Promise<void> { await h.choose(page.locator(`fieldset:has(input[name="${name}"])`), value) },
    async writesDay(name: string, day: string): Promise<void> {
      await h.reach(page.locator(`input[name="${name}"]`))
      await writeDay(page, day)
    },
    says: async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' '),
    /** Nothing broke while she worked. */
    async leaves(): Promise<void> {
      expect(wrong).toEqual([])
      await page.context().close()
    },
  }
}
export type Colleague = Awaited<ReturnType<typeof colleague>>
