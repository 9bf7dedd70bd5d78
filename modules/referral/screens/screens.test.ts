import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '#test/browser-checks.ts'
import { openBrowser, type Browser, type Page } from '#test/browser.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { enough, requestIn } from '#test/request.ts'
import { site } from '#test/site.ts'
import { ensureBundle } from '#web/build.ts'

let s: Awaited<ReturnType<typeof site>>, browser: Browser
beforeAll(async () => {
  s = await site({ staffFolder: await ensureBundle() })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await s.stop()
})

const windowOf = async (who: string, how: { width?: number; dark?: boolean; lang?: string } = {}): Promise<{ page: Page; close: () => Promise<void> }> => {
  const m = s.world.as(who)
  const context = await browser.newContext({ locale: how.lang ?? 'fr-CA', viewport: { width: how.width ?? 1280, height: 900 }, colorScheme: how.dark ? 'dark' : 'light' })
  await context.addCookies([{ name: 'jalon', value: await s.world.sessions.start({ kind: 'user', tenant: m.tenant, actor: m.actor, role: m.role, zone: 'America/Toronto' }), url: s.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  return { page, close: () => context.close() }
}
const orgA = () => s.world.orgs[0] ?? ''
const accompanied = async (called: string) => {
  const asked = await sentTo(s.world, orgA(), { 'person.called-name': called, 'person.family-name': 'Essai' }), { input, perform } = acceptance(s.world, 'a', asked.referral)
  must(await perform())
  must(await asked.follow())
  return { ...asked, ...input }
}

test('a referral is accepted with the keyboard alone, and opens a file where nothing is asked twice', async () => {
  const asked = await sentTo(s.world, orgA(), { 'person.called-name': 'Noémie', 'person.family-name': 'Essai' })
  const { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/`)
  await page.getByRole('heading', { name: 'Ma journée' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.locator('a.row-link', { hasText: 'Noémie' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Accepter' }).focus()
  await page.keyboard.press('Enter')
  const send = page.getByRole('button', { name: 'Accepter et ouvrir le dossier' })
  await send.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Choisissez quelqu’un de votre équipe.').waitFor()
  await page.getByRole('radio', { name: 'Membre a counsellor' }).focus()
  await page.keyboard.press('Space')
  await send.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/app/personnes/*')
  await page.goto(`${page.url()}?partie=reponses`)
  await page.getByText('418 555-0123').waitFor()
  expect(await s.world.rows('select status from referral where id = $1', [asked.referral])).toEqual([{ status: 'accepted' }])
  await close()
})

test('a refused answer loses nothing that was typed; declined, other services are proposed at once', async () => {
  const asked = await sentTo(s.world, orgA(), { 'person.called-name': 'Lou' })
  const { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/references/${asked.referral}`)
  await page.getByRole('button', { name: 'Décliner' }).click()
  await page.getByRole('radio', { name: 'Une autre raison' }).check({ force: true })
  const now = page.locator('form').getByRole('button', { name: 'Décliner' })
  await now.click()
  await page.getByRole('alert').getByText('Dites la raison en quelques mots.').waitFor()
  expect(await page.getByRole('radio', { name: 'Une autre raison' }).isChecked()).toBe(true)
  await page.getByLabel('Un mot pour l’expliquer').fill('Nous déménageons.')
  await now.click()
  await page.getByRole('heading', { name: 'Où l’aider aussi' }).waitFor()
  expect(await page.getByRole('listitem').filter({ has: page.locator('a[href^="tel:"]') }).count()).toBeGreaterThan(0)
  await close()
})

test('the office sends a door on her word: what leaves is what was shown', async () => {
  const r = await requestIn(s.world, { answers: { ...enough, 'request.doors': ['social'], 'person.called-name': 'Fatou' } })
  must(await r.choose('social'))
  must(await r.submit())
  const { page, close } = await windowOf('office.network')
  await page.goto(`${s.url}/app/demandes/${r.request}`)
  await page.getByRole('link', { name: 'Proposer un service' }).click()
  await page.getByRole('button', { name: 'Choisir' }).first().click()
  const send = page.getByRole('button', { name: /^Envoyer à/ })
  expect(await send.isDisabled()).toBe(true)
  expect(await page.getByText('Je cherche un emploi.').count()).toBe(0)
  await page.getByRole('checkbox', { name: 'partager aussi ce qui est plus privé' }).check({ force: true })
  await page.getByText('Je cherche un emploi.').waitFor()
  await page.getByRole('checkbox', { name: /^partager ce qui suit/ }).check({ force: true })
  expect(await axe(page)).toEqual([])
  await send.click()
  await page.getByRole('heading', { name: 'Fatou Diallo' }).waitFor()
  const [content] = await r.contents()
  expect(JSON.stringify(content?.['things'])).toContain('Je cherche un emploi.')
  expect((await s.world.rows('select purpose from consent where subject_id = $1 order by purpose', [r.request])).map((row) => row['purpose'])).toEqual(['share', 'share-sensitive'])
  await close()
})

test('a place that may be another is asked back before it is kept', async () => {
  const her = await accompanied('Odile')
  const { page, close } = await windowOf('a.counsellor')
  const kept = async () => (await s.world.rows("select value from known_thing where subject_id = $1 and key = 'person.place' and replaced_at is null", [her.person]))[0]?.['value']
  await page.goto(`${s.url}/app/personnes/${her.person}?changer=person-place`)
  await page.getByRole('textbox').first().fill('Longueuill')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('radio', { name: /^Longueuil/ }).first().check({ force: true })
  expect(await kept()).not.toBe('Longueuill')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.poll(kept).toBe('Longueuil')
  await page.goto(`${s.url}/app/personnes/${her.person}?changer=person-place`)
  await page.getByRole('textbox').first().fill('Bouctouche-la-Neuve')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('radio', { name: 'Garder « Bouctouche-la-Neuve »' }).check({ force: true })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.poll(kept).toBe('Bouctouche-la-Neuve')
  await close()
})

test('only what makes sense for her can be added', async () => {
  const her = await accompanied('Irène')
  await s.world.rows("update known_thing set value = '\"1983\"' where subject_id = $1 and key = 'person.birth'", [her.person])
  const { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/personnes/${her.person}?partie=reponses`)
  await page.getByLabel('Ajouter une information').waitFor()
  const adds = (await page.getByLabel('Ajouter une information').locator('option').allInnerTexts()).join(' | ')
  expect(adds).not.toMatch(/14 ans|Parent/)
  expect(adds.split(' | ').length).toBeGreaterThan(3)
  await close()
})

test('a correction is made with her, and the earlier word stays in sight', async () => {
  const her = await accompanied('Aïcha')
  const { page, close } = await windowOf('a.counsellor')
  await page.goto(`${s.url}/app/personnes/${her.person}?partie=reponses`)
  await page.getByRole('link', { name: 'Modifier Téléphone' }).click()
  await page.getByRole('textbox').first().fill('12')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.locator('.field.wrong').waitFor()
  expect(await page.getByRole('textbox').first().inputValue()).toBe('12')
  await page.getByRole('textbox').first().fill('581 555-0199')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('581 555-0199').waitFor()
  await page.getByText('Ce qui a été dit avant (1)').click()
  await page.getByText('418 555-0123').waitFor()
  await close()
})
