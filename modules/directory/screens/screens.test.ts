import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBundle } from '#web/build.ts'
import { axe, shot } from '#test/browser-checks.ts'
import { openBrowser, type Browser } from '#test/browser.ts'
import { site } from '#test/site.ts'

let s: Awaited<ReturnType<typeof site>>, browser: Browser
let own: string
beforeAll(async () => {
  s = await site({ staffFolder: await ensureBundle() })
  browser = await openBrowser()
  own = String((await s.world.rows('select slug from organisation where id = $1', [s.world.orgs[0]]))[0]?.['slug'])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await s.stop()
})

const windowOf = async (who: string, how: { lang?: string; width?: number; dark?: boolean } = {}) => {
  const m = s.world.as(who)
  const context = await browser.newContext({ locale: how.lang ?? 'fr-CA', viewport: { width: how.width ?? 1280, height: 900 }, colorScheme: how.dark ? 'dark' : 'light' })
  await context.addCookies([{ name: 'jalon', value: await s.world.sessions.start({ kind: 'user', tenant: m.tenant, actor: m.actor, role: m.role, zone: 'America/Toronto' }), url: s.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(6_000)
  return { page, close: () => context.close() }
}
const service = async () => (await s.world.rows('select capacity, waiting_days, capacity_on from service where organisation_id = $1 order by id limit 1', [s.world.orgs[0]]))[0]

test('the list is found by the keyboard, narrowed by its address, and an old name finds its organisation', async () => {
  const { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/repertoire?region=06&pour=immigrantes`)
  await page.getByRole('row', { name: /Hirondelle/ }).waitFor()
  expect(await page.getByRole('row', { name: /CJE Beauce-Sud/ }).count()).toBe(0)
  await page.getByLabel('Région').selectOption('')
  await page.waitForURL((url) => url.search === '?pour=immigrantes')
  await page.getByRole('heading', { name: 'Répertoire' }).click()
  await page.keyboard.press('/')
  await page.keyboard.type('passeport travial')
  await page.getByText('Trouvé sous : Passeport travail de Beauce').waitFor()
  expect(page.url()).toContain('mots=passeport')
  await page.getByRole('link', { name: /CJE Beauce-Sud/ }).click()
  await page.getByRole('heading', { name: 'CJE Beauce-Sud', level: 1 }).waitFor()
  expect(await page.getByRole('button', { name: /Modifier|Tout est juste|De la place/ }).count()).toBe(0)
  await close()
})

test('a room that several services share is said once', async () => {
  const [listing] = await s.world.rows('select listing_id, organisation_id from service group by 1, 2 having count(*) > 1 limit 1')
  await s.world.rows("update service set capacity = 'open', capacity_on = current_date where listing_id = $1", [listing?.['listing_id']])
  const [org] = await s.world.rows('select name from organisation where id = $1', [listing?.['organisation_id']]), { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/repertoire?place=open`)
  const cell = page.getByRole('row', { name: new RegExp(String(org?.['name']).replaceAll(/[^\p{L}\d ]/gu, '.')) }).first().getByRole('cell').filter({ hasText: 'De la place' })
  expect(await cell.innerText()).toBe('De la place')
  await s.world.rows("update service set capacity = 'unknown', capacity_on = null where listing_id = $1", [listing?.['listing_id']])
  await close()
})

test('the coordinator says the room in one gesture, undoes it, adds the days of waiting', async () => {
  const { page, close } = await windowOf('a.coordinator')
  await page.goto(`${s.url}/app/repertoire`)
  await page.getByRole('link', { name: 'Notre page' }).click()
  await page.getByRole('button', { name: 'Complet' }).first().click()
  await page.getByRole('status').getByText('Noté : Complet.').waitFor()
  expect(await service()).toMatchObject({ capacity: 'full' })
  await page.getByRole('button', { name: 'Défaire' }).click()
  await expect.poll(async () => (await service())?.['capacity']).toBe('unknown')
  await page.getByRole('button', { name: 'Une attente' }).first().click()
  await page.getByLabel('Attente, en jours environ').fill('20')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.poll(async () => (await service())?.['waiting_days']).toBe(20)
  expect(await page.getByRole('button', { name: 'Une attente' }).first().getAttribute('aria-pressed')).toBe('true')
  expect(await axe(page)).toEqual([])
  await shot(page, 'directory-own')
  await close()
})

test('corrections: a phone that cannot be read says what to do and keeps what was typed; a point is named; a service added and closed', async () => {
  const { page, close } = await windowOf('a.director')
  await page.goto(`${s.url}/app/repertoire/${own}`)
  await page.getByRole('button', { name: 'Modifier les noms et le téléphone' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Téléphone').fill('12 34')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByRole('alert').getByText('dix chiffres').waitFor()
  expect(await dialog.getByLabel('Téléphone').inputValue()).toBe('12 34')
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Téléphone').fill('(418) 555 0177')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('link', { name: '418-555-0177' }).waitFor()
  await page.getByRole('button', { name: /Nommer un point de service/ }).first().click()
  await dialog.getByLabel('Nom du lieu').fill('Centre-ville')
  await dialog.getByLabel('Municipalité').first().fill('Rimouski')
  await dialog.getByText(/^Rimouski,/).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Centre-ville', { exact: true }).waitFor()
  await page.getByRole('button', { name: /Ajouter un service/ }).first().click()
  await dialog.getByText('Femmes', { exact: true }).click()
  await dialog.getByText('soutien de tous les jours').click()
  await shot(page, 'directory-service')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('heading', { name: 'Service : soutien de tous les jours' }).waitFor()
  await page.getByRole('button', { name: /Modifier ce service.*soutien/ }).click()
  await dialog.getByRole('button', { name: 'Fermer ce service aujourd’hui' }).click()
  await page.getByRole('heading', { name: 'Service : soutien de tous les jours' }).waitFor({ state: 'detached' })
  await page.getByText(/^Vérifié le/).waitFor()
  await close()
})

test('the network coordinator settles a note, may undo it, and checks a public service', async () => {
  const { page, close } = await windowOf('office.network')
  await page.goto(`${s.url}/app/repertoire?vue=a-regler`)
  await page.getByRole('button', { name: /^Régler/ }).first().waitFor()
  const before = await page.getByRole('button', { name: /^Régler/ }).count()
  await page.getByRole('button', { name: /^Régler/ }).first().click()
  await page.getByRole('status').getByText('Note réglée.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Régler/ }).count()).toBe(before - 1)
  await page.getByRole('button', { name: 'Défaire' }).click()
  await expect.poll(() => page.getByRole('button', { name: /^Régler/ }).count()).toBe(before)
  await page.getByRole('link', { name: 'Services publics' }).click()
  await page.getByRole('button', { name: /Vérifier.*811/ }).click()
  await page.getByRole('button', { name: 'C’est juste aujourd’hui' }).click()
  await page.getByRole('status').getByText('vérifié aujourd’hui').waitFor()
  await close()
})
