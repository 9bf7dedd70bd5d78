import { expect } from 'vitest'
import type { Lang } from '#kernel/languages.ts'
import { axe } from '#test/browser-checks.ts'
import type { Page } from '#test/browser.ts'
import { answerAll, shownOn, type Says } from './asking.ts'
import { hands } from './hands.ts'

/** A choice for a door: a service whose organisation is not among those to leave out, or an outside resource. */
export type Pick = 'resource' | { organisationOf(service: string): string | undefined; not: readonly string[] }
export interface Agreement { purpose: string; to: string }

const primary = 'main :is(button, a).button.primary'

/** A person on the public pages, without JavaScript and without a mouse. `lang` is the language of the pages she reads. */
export const her = (page: Page, url: string, lang: Lang) => {
  const h = hands(page), asked: string[] = []
  const on = (path: string): void => expect(new URL(page.url()).pathname).toBe(`/${lang}${path}`)
  const open = (path: string) => page.goto(`${url}/${lang}${path}`)
  return {
    page, h, on, open, asked,
    /** From the first page through every question. */
    async asks(says: Says): Promise<void> {
      await open('/')
      await h.go(page.locator(primary).first())
      on('/demande')
      await answerAll(page, h, says, asked)
    },
    /** Reads what is proposed for a door, each place with why, and takes the first that will do. Answers the id of what she chose. */
    async chooses(door: string, pick: Pick): Promise<string> {
      on(`/demande/choix/${door}`)
      expect(await shownOn(page)).toEqual([])
      for (let more = 0; more < 4; more++) {
        const places = page.locator('.place'), offered = page.locator('.place button[name=choice]')
        expect(await places.count(), 'three places at least').toBeGreaterThanOrEqual(3)
        expect(await places.evaluateAll((all) => all.filter((it) => !it.querySelector('.reasons li')).length), 'places without a reason').toBe(0)
        const values = await offered.evaluateAll((all) => all.map((it) => it.getAttribute('value') ?? ''))
        const value = values.find((one) => {
          const [kind, id = ''] = one.split(':')
          if (pick === 'resource') return kind === 'resource'
          const organisation = kind === 'service' ? pick.organisationOf(id) : undefined
          return organisation !== undefined && !pick.not.includes(organisation)
        })
        if (value) {
          await h.go(page.locator(`button[name=choice][value="${value}"]`))
          return value.split(':')[1] ?? ''
        }
        await h.go(page.locator('main form p > a.button').first())
      }
      throw new Error(`nothing will do for ${door}`)
    },
    /** Her agreements, one page each, nothing answered beforehand. Answers what she was asked, in order. */
    async agrees(says: (asked: Agreement) => boolean): Promise<Agreement[]> {
      const all: Agreement[] = []
      while (new URL(page.url()).pathname === `/${lang}/demande/consentements`) {
        const [purpose = '', to = ''] = (await page.locator('input[name=about]').inputValue()).split(' ')
        expect(await page.locator('input:checked').count(), `${purpose}: nothing is ticked beforehand`).toBe(0)
        expect(await shownOn(page)).toEqual([])
        expect(all).not.toContainEqual({ purpose, to })
        all.push({ purpose, to })
        await h.choose(page.locator('fieldset:has(input[name=agree])'), says({ purpose, to }) ? 'yes' : 'no')
        await h.go(page.locator(primary).first())
      }
      return all
    },
    /** Reads everything once more, takes a code, sends. Answers her code. */
    async sends(digits: string): Promise<string> {
      on('/demande/verifier')
      await h.write(page.locator('input[name=digits]'), digits)
      await h.go(page.locator(primary).first())
      return (await page.locator('.code strong').innerText()).trim()
    },
    /** Nothing stays open on this device. */
    async leaves(): Promise<void> {
      await open('/demande/fermer')
      await h.go(page.locator(primary).first())
      on('/demande/ferme')
    },
    /** From anywhere, with her code. */
    async comesBack(code: string): Promise<void> {
      await open('/')
      await h.go(page.locator('main a[href$="/reprendre"]'))
      await h.write(page.locator('input[name=code]'), code)
      await h.go(page.locator(primary).first())
      on('/ma-demande')
    },
    /** What a page of hers says, without what is only for screens or readers. */
    says: () => page.locator('main').innerText(),
    /** Sound on this page: accessible, and no wider than her screen. */
    async sound(): Promise<void> {
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
    },
  }
}
export type Her = ReturnType<typeof her>
