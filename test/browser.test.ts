import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, htmlValidate, unreadable } from './browser-checks.ts'
import { type Browser, openBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const page = async (html: string, javaScriptEnabled = true) => {
  const opened = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await opened.setContent(html)
  return opened
}
const document = (body: string) => `<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"/><title>Jalon</title></head><body><main><h1>Jalon</h1>${body}</main></body></html>`

test.each([
  ['French', 'Où êtes-vous ? Çà et là, l’œuvre « naïve » – 45 $ à Noël…'],
  ['Arabic', 'مرحبا بكم، ما الخدمة التي تحتاجون إليها؟ ءآأؤإئةىي ٠١٢٣٤٥٦٧٨٩'],
])('%s letters are drawn, none blank and none the missing-glyph box', async (_, text) => {
  const opened = await page(document(`<p id="t">${text}</p>`))
  expect(await unreadable(opened, text)).toEqual([])
  expect(await opened.locator('#t').evaluate((p) => p.getBoundingClientRect().height)).toBeGreaterThan(10)
})

test('a letter that no font has is reported', async () => {
  expect(await unreadable(await page(document('')), 'a\uE123')).toEqual(['\uE123'])
})

test('axe reports a field without a label, also where JavaScript is off, and nothing on a sound page', async () => {
  const bad = document('<form><input type="text"/></form>')
  expect((await axe(await page(bad))).join()).toContain('label')
  expect((await axe(await page(bad, false))).join()).toContain('label')
  expect(await axe(await page(document('<p>Bonjour</p>')))).toEqual([])
})

test('html-validate reports a doubled id, and nothing on a sound page', async () => {
  expect((await htmlValidate(document('<p id="a">1</p><p id="a">2</p>'))).join()).toContain('no-dup-id')
  expect(await htmlValidate(document('<p>Bonjour<br/>à vous</p>'))).toEqual([])
})
