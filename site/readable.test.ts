import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { visitor } from '#test/e2e/guichet-visitor.ts'
import { site } from '#test/site.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())

const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const sends = async (path: string, body: string, headers: Record<string, string>) => {
  const response = await fetch(`${s.url}${path}`, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
  return { status: response.status, html: await response.text(), kind: response.headers.get('content-type') }
}

describe('what cannot be read is answered by a page of the reader, in her language', () => {
  const long = `request-words=${'x'.repeat(1_000_100)}`
  const cases: [string, string, Record<string, string>, 400 | 413 | 415, 'site-too-large' | 'site-unreadable'][] = [
    ['far too long', long, form, 413, 'site-too-large'], ['cut on the way', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf', boundary, 400, 'site-unreadable'],
    ['no form', '<a/>', { 'content-type': 'text/xml' }, 415, 'site-unreadable'],
  ]
  test.each((['fr', 'en', 'ar'] as const).flatMap((lang) => cases.map((one) => [lang, ...one] as const)))('%s: %s', async (lang, _what, body, headers, status, key) => {
    for (const path of [`/${lang}/demande`, `/${lang}/reprendre`, ...(lang === 'ar' ? [] : [`/${lang}/entrer`])]) {
      const told = await sends(path, body, headers)
      expect([told.status, told.kind?.toLowerCase()], path).toEqual([status, 'text/html; charset=utf-8'])
      for (const part of [`<html lang="${lang}"`, texts(lang)(key), texts(lang)(`${key}-next`)]) expect(told.html, path).toContain(part)
    }
  })
  test('without its language in the address, the door answers in the one that the browser asks for', async () => {
    expect((await sends('/entrer', long, { ...form, 'accept-language': 'en' })).html).toContain(texts('en')('site-too-large'))
  })
})

test('too long for its question: the whole form comes back as it was typed, with what to do', async () => {
  const v = visitor(s.url), words = 'mot '.repeat(5000)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  expect(v.now.html).toMatch(/<textarea[^>]*maxlength="20000"/i)
  const told = await v.send({ 'request-doors': ['work'], 'request-words': words })
  expect([told.status, told.html.includes(words), told.html.includes('href="#request-words"')]).toEqual([422, true, true])
  expect(told.html).toMatch(/value="work"[^>]*checked|checked=""[^>]*value="work"/)
})

test('something broke on our side: a page that says so, and nothing of what was typed', async () => {
  const v = visitor(s.url)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  await s.world.rows('revoke select on known_thing from jalon_app')
  const told = await v.send({ 'request-doors': ['work'], 'request-words': 'abracadabra' })
  await s.world.rows('grant select on known_thing to jalon_app')
  expect([told.status, told.text.includes(texts('fr')('site-broken')), told.html.includes('abracadabra')]).toEqual([500, true, false])
})
