import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { answer } from '#kernel/ask.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { enough } from '#test/request.ts'
import { site } from '#test/site.ts'
import { answersAll, choosesAndAgrees, firstService, visitor } from './guichet-visitor.ts'

const words = texts('fr')
/** As `text` of a page has it: every space is one space. */
const t = ((key, ...args) => words(key, ...args).replaceAll(/\s+/g, ' ')) as typeof words
let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())
const requests = async () => Number((await s.world.rows('select count(*)::int as n from request'))[0]?.['n'])
const sent = async (says = enough, choose = firstService) => {
  const v = visitor(s.url)
  await answersAll(v, says)
  await choosesAndAgrees(v, choose)
  await v.send({ digits: '4821' })
  const code = /<strong><bdi[^>]*>([^<]+)</.exec(v.now.html)?.[1] ?? ''
  return { v, code }
}

describe('refused, and nothing that was typed is lost', () => {
  test('a first page left blank begins nothing', async () => {
    const v = visitor(s.url), before = await requests()
    await v.open('/demande')
    const told = await v.send({})
    expect([told.status, told.html]).toEqual([422, expect.stringContaining('href="#request-by"')])
    expect(await requests()).toBe(before)
  })
  test('what cannot be read comes back as it was typed, with what to do', async () => {
    const v = visitor(s.url)
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    const told = await v.send({ 'request-words': 'Je suis « là » <b>& voilà' })
    expect(told.status).toBe(422)
    expect(told.html).toContain('Je suis « là » &lt;b&gt;&amp; voilà</textarea>')
    expect(told.html).toMatch(/<title>Erreur/)
    expect((await v.open('/demande/request')).html).not.toContain('voilà')
  })
  test('a form from another site, one that we did not make', async () => {
    const v = visitor(s.url)
    await v.open('/demande')
    expect((await v.send({ 'request-by': 'self' }, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    const forged = await v.post('/demande', new URLSearchParams({ 'request-by': 'relative', _key: 'x', _id: uuid7() }))
    expect([forged.status, /value="relative"[^>]*checked/.test(forged.html) || forged.html.includes('checked="" value="relative"')]).toEqual([422, true])
  })
  test('a page that is not hers, or not on her path', async () => {
    const v = visitor(s.url)
    for (const path of ['/ma-demande', '/demande/request', '/demande/verifier', '/ma-demande/accords', '/ma-demande/lectures', '/demande/recu']) expect((await v.open(path)).status, path).toBe(403)
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    expect((await v.open('/demande/helper')).status).toBe(404)
    expect((await v.open('/demande/nowhere')).status).toBe(404)
    expect((await v.open('/demande/choix/work')).status).toBe(404)
  })
  test('her session ended while she was writing: her words are shown, her code opens the rest', async () => {
    const v = visitor(s.url)
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    v.cookie = ''
    const told = await v.send({ 'request-words': 'Trois lignes que je ne veux pas perdre.' })
    expect(told.text).toContain('Trois lignes que je ne veux pas perdre.')
    expect(told.html).toContain('name="_code"')
  })
})

test('somebody who opens her own request finds nobody else: ids are not addresses', async () => {
  const { v } = await sent()
  const other = visitor(s.url)
  await other.open('/demande')
  await other.send({ 'request-by': 'self' })
  expect((await other.open('/ma-demande')).path).not.toBe('/ma-demande')
  expect(v.now.html).not.toMatch(/request_id|subject/)
})

test('a double click begins one request, sends one, and shows one code', async () => {
  const v = visitor(s.url), before = await requests()
  await v.open('/demande')
  const form = v.form({ 'request-by': 'self' })
  await Promise.all([v.post('/demande', form), v.post('/demande', form), v.post('/demande', form)])
  expect(await requests()).toBe(before + 1)
  const w = visitor(s.url)
  await answersAll(w)
  await choosesAndAgrees(w, firstService)
  const send = w.form({ digits: '4821' })
  const codes = await Promise.all([1, 2, 3].map(async () => /<strong><bdi[^>]*>([^<]+)</.exec((await w.post('/demande/verifier', send)).html)?.[1]))
  expect(new Set(codes).size).toBe(1)
  expect(codes[0]).toMatch(/ 4821$/)
})

test('a step back and another answer: the later word counts, the same one changes nothing', async () => {
  const v = visitor(s.url)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  const page = v.now
  await v.send({ 'request-doors': ['work'] }, { from: page })
  await v.send({ 'request-doors': ['social'] }, { from: page })
  expect(v.now.path).toBe('/demande/need-urgent')
  await v.send({ 'request-doors': ['social'] }, { from: page })
  const rows = await s.world.rows("select value, replaced_at is null as now from known_thing where key = 'request.doors' order by said_at desc limit 2")
  expect(rows).toEqual([{ value: ['social'], now: true }, { value: ['work'], now: false }])
})

test('on a shared computer: closed, nothing is left; begun by another, it is offered and can be left', async () => {
  const v = visitor(s.url)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  expect((await v.open('/demande')).text).toContain(t('intake-begun'))
  const kept = v.cookie
  await v.open('/demande/fermer')
  await v.send({})
  expect(v.now.path).toBe('/demande/ferme')
  v.cookie = kept
  expect((await v.open('/demande/request')).status).toBe(403)
})

test('erased, a draft is gone at once', async () => {
  const v = visitor(s.url), before = await requests()
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  await v.open('/demande/effacer')
  await v.send({})
  expect([v.now.path, await requests()]).toEqual(['/demande/ferme', before])
})

test('something is missing today: numbers at once, and the request goes on', async () => {
  const v = visitor(s.url)
  await v.open('/demande')
  await v.send({ 'request-by': 'self' })
  await v.send({ 'request-doors': ['social'] })
  await v.send({ 'need-urgent': ['safety'] })
  expect(v.now.path).toBe('/demande/urgent-help')
  const numbers = [...v.now.html.matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number)
  expect(numbers.slice(1)).toEqual(expect.arrayContaining(['911', '211']))
  expect(numbers.indexOf('911')).toBeLessThan(numbers.indexOf('211'))
  expect(v.now.html).toContain('/fr/demande/person-language')
})

test('a town of several is asked back once, and her own words may stay', async () => {
  const v = visitor(s.url)
  const upTo = async (place: string) => {
    v.cookie = ''
    await v.open('/demande')
    await v.send({ 'request-by': 'self' })
    await v.send({ 'request-doors': ['work'] })
    await v.send({ 'need-urgent': ['none'] })
    await v.send({ 'person-language': 'fr' })
    return v.send({ 'person-place': place })
  }
  const told = await upTo('Saint-Denis')
  expect([told.status, told.path]).toEqual([422, '/demande/place'])
  expect(told.text).toContain('Saint-Denis-de-Brompton')
  await v.send({ 'person-place': 'Saint-Denis', 'person-place-which': 'Saint-Denis-de-Brompton' })
  expect(v.now.path).toBe('/demande/person-birth')
  expect((await v.open('/demande/place')).html).toContain('value="Saint-Denis-de-Brompton"')
  await upTo('Saint-Denis')
  await v.send({ 'person-place': 'Saint-Denis', 'person-place-which': 'own' })
  expect((await v.open('/demande/place')).html).toContain('value="Saint-Denis"')
  expect((await upTo('Tataouine')).path).toBe('/demande/person-birth')
})

test('under fourteen without a parent: sent all the same, nothing is asked to be shared, the office calls', async () => {
  const v = visitor(s.url)
  await answersAll(v, { ...enough, 'person.birth': '10', 'parent.name': 'Fatou', 'parent.reach': '418 555-0124', 'parent.present': 'no' })
  await choosesAndAgrees(v, firstService)
  expect(v.now.path).toBe('/demande/verifier')
  expect(v.now.text).not.toContain(t('intake-check-agreements', { for: 'self' }))
  await v.send({ digits: '' })
  expect(v.now.text).toContain(t('intake-receipt-title', { for: 'self' }))
  expect(v.now.html).toMatch(/ \d{4}<\/bdi>/)
})

test('after a no, she chooses another place from her page; who said no is not proposed again', async () => {
  const { v } = await sent({ ...enough, 'request.doors': ['work'] })
  const [referral] = await s.world.rows('select * from referral order by sent_at desc limit 1')
  const director = { kind: 'user' as const, tenant: String(referral?.['tenant_id']), actor: uuid7(), role: 'director' as const, zone: 'America/Toronto' }
  expect(await s.world.perform(director, declineReferral, { referral: referral?.['id'], reason: 'full' })).toMatchObject({ status: 'applied' })
  const page = await v.open('/ma-demande')
  expect(page.text).toContain(t('intake-mark-declined', { why: 'full' }))
  await v.open('/demande/choix/work')
  const service = firstService('work', v.now.html)
  expect(v.now.html).not.toContain(String(referral?.['service_id']))
  await v.send({ choice: service })
  expect(v.now.path).toBe('/demande/consentements')
  await v.send({ agree: 'yes' })
  expect((await s.world.rows('select service_id, status from referral where subject_id = $1 order by sent_at', [referral?.['subject_id']])).map(({ status }) => status)).toEqual(['declined', 'sent'])
})

test('later: answers change, consents end, doors stop, and who read is shown', async () => {
  const { v } = await sent({ ...enough, 'request.doors': ['work'] })
  await v.open('/demande/contact')
  await v.send({ 'contact-phone': '514 555-0199' })
  expect([v.now.path, v.now.text.includes(t('intake-mine-saved'))]).toEqual(['/ma-demande?enregistre=1', true])
  expect((await v.open('/ma-demande/reponses')).text).toContain('514 555-0199')
  await v.open('/ma-demande/accords')
  const consent = /value="([^"]+)" name="consent"/.exec(v.now.html)?.[1] ?? ''
  await v.send({ consent })
  expect(v.now.html).not.toContain(consent)
  expect((await v.open('/ma-demande')).text).toContain(t('intake-mine-agree'))
  expect((await v.open('/ma-demande/lectures')).text).toContain(t('intake-reads-none'))
  const [request] = await s.world.rows('select id from request order by submitted_at desc nulls last limit 1')
  expect(await answer(s.world.engine, s.world.as('office.network'), 'referral.request', { request: request?.['id'] })).toMatchObject({ status: 'answered' })
  expect((await v.open('/ma-demande/lectures')).text).toContain(`${t('intake-read', { how: 'opened' })} ${t('intake-read-role', { role: 'network' })}`)
  // Unticking an open door leads to where it stops.
  await v.open('/demande/request')
  expect((await v.send({ 'request-doors': ['social'] })).html).toContain('href="/fr/ma-demande/arreter"')
  const kept = v.cookie
  await v.open('/ma-demande/arreter')
  expect((await v.send({})).status).toBe(422)
  await v.send({ what: 'all' })
  expect(v.now.text).toContain(t('intake-mark-closed', { why: 'withdrawn' }))
  // Nothing is a dead end: everything may be read again, and another request begins from here.
  expect(v.now.text).not.toContain(t('intake-stands-closed'))
  expect((await v.open('/ma-demande/reponses')).text).toContain('514 555-0199')
  expect((await v.open('/ma-demande/accords')).text).toContain(t('consent-mine-ended'))
  expect((await v.open('/demande')).text).toContain(t('intake-mine-another-why'))
  await v.send({ leave: 'yes' })
  expect(v.now.text).toContain(t('intake-start-title'))
  v.cookie = kept
  await v.open('/ma-demande')
  expect((await v.open('/ma-demande/arreter')).status).toBe(403)
})

test('at a counter: a member brings a ticket, every page says that she helps, and her organisation is kept with the request', async () => {
  const v = visitor(s.url), reception = s.world.as('a.reception')
  expect((await v.open('/demande/au-comptoir')).status).toBe(403)
  const told = await answer(s.world.engine, reception, 'intake.assist-ticket', {})
  const { ticket } = (told.status === 'answered' ? told.view : {}) as { ticket: string }
  const posted = await v.post('/demande/au-comptoir', new URLSearchParams({ ticket }))
  expect(posted.text).toContain(t('intake-counter-title'))
  await v.send({ channel: 'phone' }, { from: { ...posted, path: '/demande/au-comptoir' } })
  expect(v.now.text).toContain(t('intake-helping'))
  expect((await s.world.rows('select channel, assisted_in, assisted_by from request order by started_at desc limit 1'))[0]).toEqual({ channel: 'phone', assisted_in: reception.tenant, assisted_by: reception.actor })
  const forged = await visitor(s.url).post('/demande/au-comptoir', new URLSearchParams({ ticket: ticket.replace(reception.actor, uuid7()) }))
  expect(forged.text).toContain(t('intake-counter-stale'))
  s.world.clock.move(11 * 60_000)
  expect((await visitor(s.url).post('/demande/au-comptoir', new URLSearchParams({ ticket }))).text).toContain(t('intake-counter-stale'))
  s.world.clock.move(0)
})

test('in the name of somebody: every page after the questions speaks of her, of her request and of her consent', async () => {
  const v = visitor(s.url), other = { for: 'other' }
  await answersAll(v, { ...enough, 'request.doors': ['work'], 'request.by': 'ministry-agent', 'helper.name': 'Luc Roy', 'helper.agreed': 'agrees' })
  expect(v.now.text).toContain(t('intake-choice-title', other))
  await v.send({ choice: firstService('work', v.now.html) })
  expect(v.now.text).toContain(t('consent-ask-free', other))
  await v.send({ agree: 'yes' })
  expect(v.now.text).toContain(t('consent-ask-no-share-sensitive', other))
  await choosesAndAgrees(v, firstService)
  expect(v.now.text).toContain(t('intake-submit', other))
  expect((await v.send({ digits: '4821' })).text).toContain(t('intake-receipt-title', other))
  const page = await v.open('/ma-demande')
  expect([page.text.includes('Ce groupe a reçu sa demande'), page.text.includes('votre demande')]).toEqual([true, false])
})

test('a door that stops says that it stopped, and no choice that she did not make', async () => {
  const { v } = await sent({ ...enough, 'request.doors': ['work', 'social'] })
  await v.open('/ma-demande/arreter')
  await v.send({ what: 'work' })
  expect([v.now.text.includes('choisi un autre lieu'), v.now.text.includes(t('intake-mark-taken-back'))]).toEqual([false, true])
})

test('another place before sending: places are proposed again', async () => {
  const v = visitor(s.url)
  await answersAll(v, { ...enough, 'request.doors': ['work'] })
  await choosesAndAgrees(v, firstService)
  await v.open('/demande/place')
  await v.send({ 'person-place': 'Gatineau' })
  expect(v.now.path).toBe('/demande/choix/work')
  const first = v.now.html.slice(v.now.html.indexOf('<ol class="places">'), v.now.html.indexOf('?plus='))
  expect([first.includes('Outaouais'), first.includes('Mauricie')]).toEqual([true, false])
})

test('a language without its slash', async () => {
  for (const lang of ['fr', 'en', 'ar']) expect((await fetch(`${s.url}/${lang}`, { redirect: 'manual' })).headers.get('location')).toBe(`/${lang}/`)
})
