import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { answerRequest } from '#modules/intake/answer.ts'
import { site } from '#test/site.ts'
import { answersAll, choosesAndAgrees, firstService, visitor } from './guichet-visitor.ts'

const words = texts('fr')
/** As `text` of a page has it: every space is one space. */
const t = ((key, ...args) => words(key, ...args).replaceAll(/\s+/g, ' ')) as typeof words
let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())
const sent = async () => {
  const v = visitor(s.url)
  await answersAll(v)
  await choosesAndAgrees(v, firstService)
  await v.send({ digits: '4821' })
  const code = /<strong><bdi[^>]*>([^<]+)</.exec(v.now.html)?.[1] ?? ''
  return { v, code }
}

describe('her code', () => {
  test('taken in the middle, it brings back to the very question', async () => {
    const v = visitor(s.url)
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    await v.open('/demande/garder')
    expect((await v.send({ digits: '48' })).status).toBe(422)
    await v.send({ digits: '٤٨٢١' })
    const code = /<strong><bdi[^>]*>([^<]+)</.exec(v.now.html)?.[1] ?? ''
    expect(code).toMatch(/ 4821$/)
    expect((await v.open('/demande/garder')).text).toContain(t('intake-kept-lost'))
    const again = visitor(s.url)
    await again.open('/reprendre')
    await again.send({ code: code.toUpperCase().split(' ').toReversed().join(' / ') })
    expect(again.now.path).toBe('/demande/request')
  })
    test('without digits four are drawn, wherever; those that anybody would try are refused, her year too', async () => {
    const v = visitor(s.url)
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    await s.world.perform(s.world.link(String((await s.world.rows('select id from request order by started_at desc limit 1'))[0]?.['id'])), answerRequest, { request: (await s.world.rows('select id from request order by started_at desc limit 1'))[0]?.['id'], answers: { 'person.birth': '2011' } })
    for (const digits of ['0000', '1234', '9876', '2011']) {
      await v.open('/demande/garder')
      expect([digits, (await v.send({ digits })).text.includes(t('intake-keep-digits-easy'))]).toEqual([digits, true])
    }
    await v.open('/demande/garder')
    expect((await v.send({ digits: '' })).html).toMatch(/ \d{4}<\/bdi>/)
  })
  test('shown after sending, it stays in another language; replaced from her page, the one before opens nothing and other devices close', async () => {
    const { v, code } = await sent(), form = /<form[^>]*"\/ar\/demande\/verifier"[^>]*>(.*?)<\/form>/s.exec(v.now.html)?.[1] ?? ''
    const again = visitor(s.url, 'ar')
    again.cookie = v.cookie
    const fields = new URLSearchParams([...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
    expect((await again.post('/demande/verifier', fields)).html).toContain(code)
    const elsewhere = visitor(s.url)
    await elsewhere.open('/reprendre')
    await elsewhere.send({ code })
    expect(elsewhere.now.path).toBe('/ma-demande')
    expect((await v.open('/ma-demande')).html).toContain('/fr/ma-demande/code')
    await v.open('/ma-demande/code')
    await v.send({ digits: '5937' })
    const other = /<strong><bdi[^>]*>([^<]+)</.exec(v.now.html)?.[1] ?? ''
    expect(other).toMatch(/ 5937$/)
    expect((await v.open('/ma-demande')).status).toBe(200)
    expect((await elsewhere.open('/ma-demande')).status).toBe(403)
    await elsewhere.open('/reprendre')
    expect((await elsewhere.send({ code })).text).toContain(t('intake-resume-unknown'))
    await elsewhere.open('/reprendre')
    expect((await elsewhere.send({ code: other })).path).toBe('/ma-demande')
  })
  test('a wrong one and one of nobody have the same answer; a misspelt word is helped', async () => {
    const { code } = await sent(), v = visitor(s.url)
    await v.open('/reprendre')
    const wrong = await v.send({ code: code.replace('4821', '4822') })
    await v.open('/reprendre')
    const none = await v.send({ code: 'jardin lampe sentier 4821' })
    const bare = (html: string, code: string) => html.replaceAll(/value="[^"]*"/g, '').replaceAll(code, '')
    expect([wrong.status, none.status]).toEqual([422, 422])
    expect(bare(wrong.html, code)).toBe(bare(none.html, code))
    await v.open('/reprendre')
    expect((await v.send({ code: 'jardon lampe sentier 4821' })).text).toContain('jardin')
    expect((await v.send({ code: 'bonjour' })).text).toContain(t('intake-resume-unread'))
  })
})
