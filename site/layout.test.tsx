import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { htmlValidate } from '#test/browser-checks.ts'
import { publicPages } from '#test/look/public-pages.tsx'
import { say } from '#test/look/words.ts'
import { Layout, dial, renderPage } from './layout.tsx'
import { Said } from './said.tsx'

const simple = (lang: 'fr' | 'ar', more: object = {}) => renderPage(
  <Layout lang={lang} title="Votre demande" t={say(lang)} phone={{ number: '1 800 555-0199' }} here={`/${lang}/`} alternates={[{ lang: 'fr', href: '/fr/' }, { lang: 'ar', href: '/ar/' }]} {...more}>
    <h1><Said text="Bonjour" lang="fr" /></h1>
  </Layout>)

test('the sheet in the page is the one whose hash the policy admits, and nothing else runs or loads', () => {
  const { html, csp } = simple('fr')
  const [, sheet = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
  expect(csp).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`)
  expect(csp).toContain("default-src 'none'")
  expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|<img|<link(?! rel="icon" href="data:)/)
})

test('what every page offers: skip link first, somebody to call, a way out, the languages, the price', () => {
  const { html } = simple('fr', { demo: true })
  const body = html.slice(html.indexOf('<body>'))
  expect(body.indexOf('href="#main"')).toBe(body.indexOf('href='))
  expect(html).toContain('href="tel:+18005550199"')
  expect(html).toMatch(/<a class="leave" href="https:\/\/meteo\.gc\.ca\/" rel="noreferrer"/)
  expect(html).toContain('<a href="/ar/" lang="ar" dir="rtl" hrefLang="ar">العربية</a>')
  expect(html).toContain('Ce service est gratuit')
  expect(html).toContain('Démonstration')
  expect(simple('fr', { refused: true }).html).toContain('<title>Erreur\u00a0: Votre demande')
})

test('a text that came back in French inside another language is marked, and only there', () => {
  expect(simple('ar').html).toContain('<html lang="ar" dir="rtl">')
  expect(simple('ar').html).toContain('<h1><bdi lang="fr" dir="ltr">Bonjour</bdi></h1>')
  expect(simple('fr').html).toContain('<h1>Bonjour</h1>')
})

test.each(publicPages())('%s: sound markup, under 14 KB on the wire', async (_, page) => {
  const { html } = renderPage(page)
  expect(gzipSync(html).length).toBeLessThan(14 * 1024)
  expect(await htmlValidate(html)).toEqual([])
})

test.each([
  ['514 555-0199', 'tel:+15145550199'], ['1 800 555-0199', 'tel:+18005550199'], ['+33 1 99 00 00 00', 'tel:+33199000000'],
  ['811', 'tel:811'], ['418 555-0143, poste 204', 'tel:+14185550143,204'], ['(418) 555-0143 #7', 'tel:+14185550143,7'],
])('%s is dialled %s', (number, address) => {
  expect(dial(number)).toBe(address)
})
