import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBundle } from '#web/build.ts'
import { axe, shot } from '#test/browser-checks.ts'
import { openBrowser, type Browser } from '#test/browser.ts'
import { site } from '#test/site.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { digitsOf, keyOn, visitor } from '../door/visitor.ts'

let s: Awaited<ReturnType<typeof site>>, browser: Browser
beforeAll(async () => {
  s = await site({ staffFolder: await ensureBundle() })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await s.stop()
})

/** A window of a member of the world; `lang`, `width` and colours as asked. */
const windowOf = async (who: string, how: { lang?: string; width?: number; dark?: boolean } = {}) => {
  const m = s.world.as(who)
  const context = await browser.newContext({ locale: how.lang ?? 'fr-CA', viewport: { width: how.width ?? 1280, height: 900 }, colorScheme: how.dark ? 'dark' : 'light' })
  await context.addCookies([{ name: 'jalon', value: await s.world.sessions.start({ kind: 'user', tenant: m.tenant, actor: m.actor, role: m.role, zone: 'America/Toronto' }), url: s.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(5_000)
  return { page, close: () => context.close() }
}

test('the director invites, and is shown the link once; the person appears among the invitations', async () => {
  const { page, close } = await windowOf('a.director')
  await page.goto(`${s.url}/app/equipe`)
  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom').fill('Yasmine Essai')
  await dialog.getByLabel('Adresse courriel').fill('a.counsellor@example.org')
  await dialog.getByRole('button', { name: 'Faire le lien' }).click()
  await dialog.getByRole('alert').getByText('déjà dans l’équipe').waitFor()
  expect(await dialog.getByLabel('Nom').inputValue()).toBe('Yasmine Essai')
  await dialog.getByLabel('Adresse courriel').fill('yasmine@example.org')
  await dialog.getByRole('button', { name: 'Faire le lien' }).click()
  const link = await dialog.getByLabel('Lien d’invitation').inputValue()
  expect(link).toMatch(/\/entrer\/lien\/[\w-]{64}$/)
  expect(await axe(page)).toEqual([])
  await shot(page, 'team-link')
  await dialog.locator('.actions').getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('link', { name: 'Invitations' }).click()
  await page.getByText('Yasmine Essai').first().waitFor()
  expect(await axe(page)).toEqual([])
  await close()
})

test('a departure closes the session of the person at once; a change of place can be undone', async () => {
  const leaving = await windowOf('a.retention'), { page, close } = await windowOf('a.director')
  await leaving.page.goto(`${s.url}/app/equipe`)
  await leaving.page.getByRole('heading', { name: 'Équipe' }).waitFor()
  await page.goto(`${s.url}/app/equipe`)
  await page.getByRole('button', { name: 'Gérer Membre a retention' }).click()
  await shot(page, 'team-member')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Noter le départ' }).click()
  await page.getByRole('status').getByText('est noté').waitFor()
  await leaving.page.reload()
  await leaving.page.waitForURL('**/entrer')
  await page.getByRole('button', { name: 'Gérer Membre a reception' }).click()
  await page.getByLabel('Donner un autre rôle').selectOption('coordinator')
  await page.getByRole('button', { name: 'Donner ce rôle' }).click()
  await page.getByRole('button', { name: 'Défaire' }).click()
  await page.getByRole('row', { name: /Membre a reception.*accueil/ }).waitFor()
  await page.getByRole('button', { name: 'Gérer Membre a director' }).click()
  await page.getByText('C’est la dernière personne').waitFor()
  await close()
  await leaving.close()
})

test('an account with two places: the screen falls asleep with what was typed, wakes with the password, passes to the other organisation, goes out', async () => {
  const password = 'trois canards à la gare', invite = async (who: string, role: string) => {
    const m = s.world.as(who), v = visitor(s.url)
    v.cookies.set('jalon', await s.world.sessions.start({ kind: 'user', tenant: m.tenant, actor: m.actor, role: m.role, zone: 'America/Toronto' }))
    return new URL(((await v.json('/entrer/invitations', { id: uuid7(), input: { name: 'Odile Deux', email: 'odile@example.org', role } })).body as { link: string }).link).pathname.split('/').at(-1) ?? ''
  }
  const v = visitor(s.url)
  await v.get(`/entrer/lien/${await invite('a.director', 'director')}~${await invite('b.director', 'counsellor')}`)
  const key = keyOn((await v.post('/fr/entrer/invitation', { password, repeat: password })).html)
  await v.post('/fr/entrer/invitation/code', { code: digitsOf(key) })
  const context = await browser.newContext({ locale: 'fr-CA' }), page = await context.newPage()
  page.setDefaultTimeout(5_000)
  await context.addCookies([{ name: 'jalon', value: v.cookies.get('jalon') ?? '', url: s.url }])
  await page.goto(`${s.url}/app/equipe`)
  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click()
  await page.getByRole('dialog').getByLabel('Nom').fill('Un nom à moitié')
  s.world.clock.move(16 * 60_000)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  const lock = page.getByRole('dialog', { name: 'verrouillé' })
  await lock.waitFor()
  expect(await axe(page)).toEqual([])
  await shot(page, 'team-locked')
  await lock.getByLabel('Mot de passe').fill('pas le bon du tout')
  await lock.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await lock.getByText('ne convient pas').waitFor()
  await lock.getByLabel('Mot de passe').fill(password)
  await lock.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await lock.waitFor({ state: 'hidden' })
  expect(await page.getByRole('dialog').getByLabel('Nom').inputValue()).toBe('Un nom à moitié')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Ouvrir/ }).click()
  await page.waitForURL('**/app/')
  await page.getByRole('button', { name: 'Sortir' }).click()
  await page.getByText('À bientôt').waitFor()
  s.world.clock.move(0)
  await context.close()
})
