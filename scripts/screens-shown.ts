import type { Page } from 'playwright-core'

/** What somebody says on the public pages, by field; what is not here is left blank. Nobody is called so. */
export const said: Readonly<Record<'fr' | 'ar', Readonly<Record<string, string | readonly string[]>>>> = {
  fr: {
    'request-by': 'self', 'request-doors': ['financial', 'social', 'work'], 'request-words': 'J’ai quitté mon emploi il y a deux ans. Je veux recommencer doucement.', 'need-urgent': ['none'], 'person-language': 'fr',
    'person-place': 'G1R 4S9', 'person-birth': '34 ans', 'person-called-name': 'Rosalie', 'person-family-name': 'Boudreau', 'contact-how': ['phone', 'text'], 'contact-phone': '418 555-0123', 'contact-message': 'yes', 'contact-when': ['morning'],
    'person-clienteles': ['femmes'], 'person-papers': ['photo', 'cv'],
  },
  ar: {
    'request-by': 'self', 'request-doors': ['financial', 'social', 'work'], 'request-words': 'أبحث عن عمل، وأريد أن أتعرف على الناس.', 'need-urgent': ['none'], 'person-language': 'ar', 'person-interpreter': 'yes',
    'person-place': 'G1R 4S9', 'person-birth': '1991', 'person-called-name': 'ليلى', 'person-family-name': 'حداد', 'contact-how': ['text'], 'contact-phone': '418 555-0123', 'contact-language': 'ar',
    'person-clienteles': ['femmes', 'immigrantes'], 'person-papers': ['photo'],
  },
}
const primary = 'main :is(a, button).button.primary'

/** Fills in the page that is open. */
const fill = async (page: Page, says: (typeof said)['fr']): Promise<void> => {
  const names = await page.locator('main form :is(input:not([type=hidden]), textarea)').evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute('name') ?? ''))])
  for (const name of names) {
    const value = says[name], field = page.locator(`main form [name="${name}"]`)
    if (value === undefined) continue
    if (/radio|checkbox/.test((await field.first().getAttribute('type')) ?? '')) for (const one of [value].flat()) await page.locator(`main form [name="${name}"][value="${one}"]`).check({ force: true })
    else await field.fill(String(value))
  }
}

/** One request from the first page to the acknowledgement; `see` is told each page that is worth a picture, filled in. */
export const asking = async (page: Page, address: string, lang: 'fr' | 'ar', see: (name: string) => Promise<void>): Promise<void> => {
  const on = async () => page.locator(primary).first().click()
  await page.goto(`${address}/${lang}/`)
  await see('home')
  await on()
  for (let pages = 0; pages < 40; pages++) {
    const path = new URL(page.url()).pathname.replace(`/${lang}/demande`, '')
    if (path.startsWith('/choix/')) {
      if (path.endsWith('work')) await see('choice')
      await page.locator(path.endsWith('financial') ? 'button[name=choice][value^="resource:"]' : 'button[name=choice][value^="service:"]').first().click()
    } else if (path === '/consentements') {
      if ((await page.locator('input[name=about]').inputValue()).startsWith('share ')) await see('agreement')
      await page.locator('input[name=agree][value=yes]').check({ force: true })
      await on()
    } else if (path === '/verifier') {
      await see('check')
      await page.locator('input[name=digits]').fill('4271')
      await on()
      return see('receipt')
    } else {
      await fill(page, said[lang])
      if (path === '/request') await see('question')
      await on()
    }
  }
  throw new Error('the questions never end')
}
