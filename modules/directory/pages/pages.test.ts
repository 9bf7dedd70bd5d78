import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, htmlValidate, shot } from '#test/browser-checks.ts'
import { type Browser, openBrowser } from '#test/browser.ts'
import { site } from '#test/site.ts'
import { clienteles } from '../clienteles.ts'
import { correctOrganisation } from '../correct-organisation.ts'
import { directoryPack } from '../pack.ts'
import { telOf } from '../phone.ts'
import { regions } from '../regions.ts'
import { sayCapacity } from '../say-capacity.ts'

let s: Awaited<ReturnType<typeof site>>
let browser: Browser
beforeAll(async () => {
  ;[s, browser] = await Promise.all([site(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await s.stop()
})

const pack = await directoryPack()
const get = async (path: string) => {
  const response = await fetch(`${s.url}${path}`, { redirect: 'manual' })
  return { status: response.status, to: response.headers.get('location'), html: await response.text() }
}
/** Sends a page's form as a browser does, with the hidden fields that the page holds; `key: false` leaves them out. */
const send = async (path: string, fields: [string, string][], key = true) => {
  const { html } = await get(path)
  const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  const body = new URLSearchParams([...(key ? hidden : []), ...fields])
  const response = await fetch(`${s.url}${path}`, { method: 'POST', body, redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } })
  return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
}
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const calls = (html: string) => [...mainOf(html).matchAll(/href="(tel:[^"]+)"/g)].map(([, tel]) => tel)
const links = (html: string, start: string) => [...new Set([...html.matchAll(/href="([^"#?]+)[^"]*"/g)].map(([, href = '']) => href).filter((href) => href.startsWith(start)))]
const shapes = ['/trouver', '/trouver?besoin=work&lieu=H2X&pour=femmes&pour=immigrantes', '/trouver?voir=60', '/trouver?lieu=10&besoin=financial', '/trouver?lieu=06&changer=1', '/organismes', '/repertoire',
  '/organismes/cje-beauce-sud', '/organismes/opex', '/organismes/emploi-jeunesse', '/regions/montreal', '/regions/cote-nord', '/pour/femmes', '/pour/autochtones', '/pour/multiples']

describe.each(['fr', 'en', 'ar'])('in %s', (lang) => {
  test.each(shapes)('%s: sound markup, one request, nothing that runs, at most 14 KB', async (path) => {
    const { status, html } = await get(`/${lang}${path}`)
    expect(status).toBe(200)
    expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024)
    expect(await htmlValidate(html)).toEqual([])
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|<img|<iframe|<link(?! rel="icon" href="data:)/)
    expect(html, 'a text is missing').not.toMatch(/directory-[a-z]+-|orientation-/)
  })
})

// In the light, in each language and at both widths, `test/e2e/accessible.test.ts` looks at every page.
const looks = [['ar', 320, 'dark']] as const
const seen = ['/trouver', '/trouver?besoin=work&lieu=H2X&pour=femmes&pour=immigrantes', '/trouver?lieu=06&changer=1&pour=femmes', '/organismes', '/repertoire', '/organismes/cje-beauce-sud', '/organismes/opex', '/regions/cote-nord', '/pour/autochtones']
test.each(seen.flatMap((path) => looks.map((look) => [path, ...look] as const)))('%s in %s at %i, %s: axe finds nothing, nothing runs over the side', async (path, lang, width, colorScheme) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${s.url}/${lang}${path}`)
  await shot(page, `directory-${path.replaceAll(/\W+/g, '-')}-${lang}-${width}`)
  expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await axe(page)).toEqual([])
  await context.close()
}, 30_000)

describe('everybody is found', () => {
  test('each listing, from the list of organisations and from its region, with the phones of the data and no other', async () => {
    const all = await get('/fr/organismes')
    const list = await get('/fr/repertoire')
    expect(links(all.html, '/fr/organismes/')).toHaveLength(51)
    expect(new Set(calls(list.html))).toEqual(new Set(pack.listings.map(({ phone }) => telOf(phone ?? ''))))
    for (const organisation of pack.organisations) {
      const lines = pack.listings.filter((row) => row.organisation_id === organisation.id)
      expect(all.html).toContain(`href="/fr/organismes/${organisation.slug}"`)
      const { status, html } = await get(`/fr/organismes/${organisation.slug}`)
      expect([status, new Set(calls(html))]).toEqual([200, new Set(lines.map(({ phone }) => telOf(phone ?? '')))])
      for (const { region } of lines) expect((await get(`/fr/regions/${regions.find(({ code }) => code === region)?.slug}`)).html).toContain(`/fr/organismes/${organisation.slug}"`)
    }
  })
  test('each organisation is at most three steps from the home page', async () => {
    let here = ['/fr/']
    const reached = new Set<string>()
    for (let step = 0; step < 3; step++) {
      const next = await Promise.all(here.map(async (path) => links((await get(path)).html, '/fr/')))
      here = [...new Set(next.flat())].filter((href) => !reached.has(href))
      for (const href of here) reached.add(href)
      here = here.filter((href) => ['/fr/trouver', '/fr/organismes'].includes(href))
    }
    for (const { slug } of pack.organisations) expect(reached).toContain(`/fr/organismes/${slug}`)
  })
  test('the printed form: region, name, phone, place and groups of each line', async () => {
    const text = mainOf((await get('/fr/repertoire')).html).replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('\u00a0', ' ')
    for (const row of pack.listings) for (const said of [row.name, row.phone ?? '', row.place_text, row.clientele_text]) expect(text).toContain(said)
  })
  test('every region × group has somebody to call', async () => {
    for (const { code: region } of regions) {
      for (const { code } of clienteles) {
        const { status, html } = await get(`/fr/trouver?lieu=${region}&pour=${code}`)
        expect([region, code, status, calls(html).length > 0]).toEqual([region, code, 200, true])
        expect(html.includes('n’a pas d’organisme dans cette région'), region).toBe(!pack.listings.some((row) => row.region === region))
      }
    }
  }, 60_000)
  test('a former name, an acronym, a slip of the hand and a town lead there; nothing alike says so and keeps what was typed', async () => {
    for (const words of ['Passeport travail', 'passeport travial', 'SAE des iles', 'c.a.c.i.', 'hirondele']) {
      const found = await send('/fr/organismes', [['mots', words]])
      expect([words, found.status]).toEqual([words, 303])
    }
    expect((await send('/fr/organismes', [['mots', 'Gatino']])).html).toContain('/fr/organismes/option-femmes')
    const none = await send('/fr/organismes', [['mots', 'xylophone « & »']])
    expect(none.html).toContain('Rien ne ressemble')
    expect(none.html).toContain('value="xylophone « &amp; »"')
  })
})

describe('a search', () => {
  test('keeps of a postal code its first three characters, and of the rest only codes', async () => {
    for (const typed of ['H2X 1Y4', 'h2x1y4', 'H2X']) expect((await send('/fr/trouver', [['lieu', typed], ['besoin', 'work'], ['pour', 'femmes'], ['pour', 'inconnu']])).to).toMatch(/^\/fr\/trouver\?besoin=work&lieu=H2X&pour=femmes(&pour=inconnu)?$/)
    expect((await send('/ar/trouver', [['lieu', 'Chandler']])).to).toBe('/ar/trouver?lieu=02028')
    expect((await send('/fr/trouver', [])).to).toBe('/fr/trouver?voir=3')
  })
  test('near first, with about distances only where positions are sure enough', async () => {
    const sure = mainOf((await get('/fr/trouver?lieu=J8X&besoin=work')).html), vague = mainOf((await get('/fr/trouver?lieu=02028')).html)
    expect(sure).toMatch(/À environ \d+ km/)
    expect(vague).not.toContain('km')
    expect(vague.indexOf('CJE Option Emploi')).toBeLessThan(vague.indexOf('Horizon Emploi'))
  })
  test('far places wait behind the near ones; whoever speaks the language asked for comes first, and when nobody does it is said', async () => {
    const places = (html: string) => [...mainOf(html).matchAll(/<li class="place"><h2>/g)].length
    const gatineau = mainOf((await get('/fr/trouver?besoin=work&lieu=07')).html)
    expect(gatineau.indexOf('directory')).toBe(-1)
    expect(places(gatineau)).toBeGreaterThan(0)
    expect(gatineau.slice(0, gatineau.indexOf('trouver?'))).not.toContain('une autre région')
    const english = mainOf((await get('/fr/trouver?besoin=work&langue=en')).html), arabic = mainOf((await get('/fr/trouver?besoin=work&langue=ar')).html)
    expect(english).toContain('Langue du service\u00a0: anglais')
    expect([english, arabic].map((html) => html.includes('Aucun groupe n’a encore dit'))).toEqual([false, true])
  })
  test('on a page in Arabic, groups and public resources are named in Arabic', async () => {
    const region = mainOf((await get('/ar/regions/montreal')).html), found = mainOf((await get('/ar/trouver?besoin=social&lieu=H2X')).html)
    expect(region).not.toMatch(/Clientèles multiples|Personnes immigrantes/)
    expect(found).toContain('211: إيجاد مساعدة')
    expect(found).not.toContain('find help near you')
  })
  test('three places, then more; the order does not change', async () => {
    const names = async (path: string) => [...mainOf((await get(path)).html).matchAll(/<h2><a href="[^"]*\/organismes\/([^"]+)"/g)].map(([, slug]) => slug)
    const three = await names('/fr/trouver?lieu=06'), twelve = await names('/fr/trouver?lieu=06&voir=12')
    expect([three.length, twelve.length, twelve.slice(0, 3)]).toEqual([3, 12, three])
  })
  test('asks back when a name is of several places, offers what sounds alike, says when it knows nothing, and loses nothing typed', async () => {
    const several = await send('/fr/trouver', [['lieu', 'Saint-Antoine'], ['besoin', 'social'], ['pour', 'jeunes']])
    expect(several.status).toBe(422)
    expect(several.html).toContain('value="Saint-Antoine"')
    const [, choice = ''] = /name="choix" value="([^"]+)"/.exec(several.html) ?? []
    expect((await send('/fr/trouver', [['lieu', 'Saint-Antoine'], ['choix', choice], ['besoin', 'social']])).to).toBe(`/fr/trouver?besoin=social&lieu=${choice}`)
    expect((await send('/fr/trouver', [['lieu', 'Gatino']])).html).toContain('value="81017"')
    for (const fields of [[['lieu', 'Tombouctou'], ['besoin', 'social']], [['lieu', 'Saint-Antoine'], ['choix', 'aucun'], ['besoin', 'social']]] as [string, string][][]) {
      const lost = await send('/fr/trouver', fields)
      expect([lost.status, lost.html.includes('id="region"'), /checked=""[^>]*value="social"/.test(lost.html)]).toEqual([422, true, true])
    }
    expect((await send('/fr/trouver', [['lieu', 'Tombouctou'], ['region', '07']])).to).toBe('/fr/trouver?lieu=07')
  })
  test('a form from an older page is shown again as it was typed', async () => {
    const old = await send('/fr/trouver', [['lieu', 'Rimouski'], ['pour', 'femmes']], false)
    expect([old.status, old.html.includes('value="Rimouski"'), /checked=""[^>]*value="femmes"/.test(old.html)]).toEqual([422, true, true])
  })
})

describe('what an organisation says of itself', () => {
  test('its room and its last check are on its page within seconds, a closed one says who else', async () => {
    const slug = 'equitem', [row] = await s.world.rows('select id from organisation where slug = $1', [slug])
    const [service] = await s.world.rows('select id from service where organisation_id = $1', [row?.['id']])
    const office = s.world.as('office.network')
    await s.world.perform(office, sayCapacity, { service: service?.['id'], capacity: 'waiting', waiting_days: 15 })
    await s.world.perform(office, correctOrganisation, { organisation: row?.['id'], set: {} })
    await expect.poll(async () => (await get(`/fr/organismes/${slug}`)).html, { timeout: 8_000, interval: 500 }).toContain('Attente d’environ 15 jours.')
    expect((await get(`/en/organismes/${slug}`)).html).toContain('Checked on')
    await s.world.perform(office, correctOrganisation, { organisation: row?.['id'], set: { closed_on: '2020-01-01' } })
    await expect.poll(async () => (await get(`/fr/organismes/${slug}`)).status, { timeout: 8_000, interval: 500 }).toBe(410)
    const closed = await get(`/fr/organismes/${slug}`)
    expect(closed.html).toContain('a fermé le 1er janvier 2020')
    expect(calls(closed.html)).toEqual([])
    await s.world.perform(office, correctOrganisation, { organisation: row?.['id'], set: { closed_on: null } })
  })
  test('what does not exist leads back to the list; a region by its number goes to its page', async () => {
    for (const path of ['/organismes/nulle-part', '/organismes/bureau', '/regions/atlantide', '/pour/tous']) expect((await get(`/fr${path}`)).status).toBe(404)
    expect(await get('/fr/regions/06')).toMatchObject({ status: 303, to: '/fr/regions/montreal' })
  })
})
