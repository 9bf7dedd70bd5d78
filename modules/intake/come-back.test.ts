import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { visitor } from '#test/e2e/guichet-visitor.ts'
import { site } from '#test/site.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
beforeEach(() => s.world.clock.move(0))
afterAll(() => s.stop())
const said = texts('fr'), hours = 3_600_000
const t = ((key, ...args) => said(key, ...args).replaceAll(/\s+/g, ' ')) as typeof said
const later = (h: number) => s.world.clock.move(h * hours)

/** Somebody on the page of her words, with her code. */
const begun = async () => {
  const v = visitor(s.url)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  await v.open('/demande/garder')
  await v.send({ digits: '4821' })
  const code = /<strong><bdi[^>]*>([^<]+)</.exec(v.now.html)?.[1] ?? ''
  await v.open('/demande/request')
  return { v, code }
}
const words = 'Trois lignes que je ne veux pas perdre.'
const kept = async () => (await s.world.rows("select value from known_thing where key = 'request.words' order by said_at desc limit 1"))[0]?.['value']

test('used, her page stays open past two hours; unused, it closes and says so; after twelve hours it closes in any case', async () => {
  const { v } = await begun()
  for (const h of [1.9, 3.8, 5.7]) { later(h); expect((await v.open('/demande/request')).status).toBe(200) }
  later(7.8)
  const ended = await v.open('/demande/request')
  expect([ended.status, ended.text.includes(t('site-ended')), ended.html.includes('/fr/reprendre')]).toEqual([403, true, true])
  later(0)
  const { v: busy } = await begun()
  for (let h = 1.5; h < 12; h += 1.5) { later(h); expect((await busy.open('/demande/request')).status).toBe(200) }
  later(12.01)
  expect((await busy.open('/demande/request')).text).toContain(t('site-ended'))
})

test('somebody who never had one is not told that hers closed', async () => {
  const v = visitor(s.url)
  expect((await v.open('/demande/request')).text).toContain(t('site-need-code'))
})

test('what she sent after it closed is shown, and goes with her code: nothing typed again, nothing in an address', async () => {
  const { v, code } = await begun()
  later(3)
  await v.send({ 'request-doors': ['work', 'social'], 'request-words': words })
  expect(v.now.text).toContain(t('site-ended'))
  expect(v.now.text).toContain(words)
  const wrong = await v.send({ _code: code.replace('4821', '4822') })
  expect([wrong.status, wrong.text.includes(t('intake-resume-unknown')), wrong.text.includes(words)]).toEqual([403, true, true])
  expect((await v.send({ _code: 'bonjour' })).text).toContain(t('intake-resume-unread'))
  await v.send({ _code: code })
  expect(v.now.path).toBe('/demande/need-urgent')
  expect(v.now.path).not.toContain('lignes')
  expect(await kept()).toBe(words)
  expect((await s.world.rows("select value from known_thing where key = 'request.doors' order by said_at desc limit 1"))[0]?.['value']).toEqual(['work', 'social'])
})

test('what is refused after she came back is shown again, whole', async () => {
  const { v, code } = await begun()
  later(3)
  await v.send({ 'request-words': 'y'.repeat(4100) })
  await v.send({ _code: code })
  expect([v.now.status, v.now.path, v.now.html.includes('y'.repeat(4100))]).toEqual([422, '/demande/request', true])
  await v.send({ 'request-doors': ['work'], 'request-words': words })
  expect(v.now.path).toBe('/demande/need-urgent')
})
