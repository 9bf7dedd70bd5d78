import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { axe, htmlValidate, shot } from '#test/browser-checks.ts'
import { openBrowser, type Browser, type Page } from '#test/browser.ts'
import { site } from '#test/site.ts'
import { digitsOf, keyOn, visitor } from './visitor.ts'

let s: Awaited<ReturnType<typeof site>>, browser: Browser, url: string
beforeAll(async () => {
  s = await site()
  browser = await openBrowser()
  url = s.url.replace('127.0.0.1', 'localhost')
})
afterAll(async () => {
  await browser.close()
  await s.stop()
})

const PASSWORD = 'trois canards à la gare'
let count = 0
const invited = async (email = `cle${++count}@example.org`) => {
  const d = s.world.as('a.director'), v = visitor(url)
  v.cookies.set('jalon', await s.world.sessions.start({ kind: 'user', tenant: d.tenant, actor: d.actor, role: d.role, zone: 'America/Toronto' }))
  const told = await v.json('/entrer/invitations', { id: uuid7(), input: { name: 'Camille Essai', email, role: 'counsellor' } })
  return { email, link: new URL((told.body as { link: string }).link).pathname }
}
/** A page whose device has a key ring; `verifies`: it asks for a finger. */
const withKeys = async (verifies = true, how: { lang?: string; width?: number; dark?: boolean } = {}) => {
  const context = await browser.newContext({ locale: how.lang ?? 'fr-CA', viewport: { width: how.width ?? 1280, height: 800 }, colorScheme: how.dark ? 'dark' : 'light' })
  const page = await context.newPage(), cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: verifies, automaticPresenceSimulation: true } })
  return { page, context, cdp, authenticatorId }
}
const role = async (page: Page) => {
  const told = await page.request.post(`${url}/api/access.me`, { data: { input: {} } })
  return told.ok() ? ((await told.json()) as { view: { member: { role: string } } }).view.member.role : told.status()
}
const joinByKey = async (page: Page) => {
  const { email, link } = await invited()
  await page.goto(url + link)
  await page.getByRole('button', { name: 'Créer ma clé' }).click()
  await page.getByRole('button', { name: 'Créer ma clé' }).click()
  await page.waitForURL(({ pathname }) => !pathname.includes('/entrer'))
  return email
}

test('a key made from the invitation opens the session, and opens it again later; no password exists', async () => {
  const { page, context } = await withKeys()
  const email = await joinByKey(page)
  expect(await role(page)).toBe('counsellor')
  expect(await s.world.rows('select 1 from auth."user" u join auth.account a on a."userId" = u.id where u.email = $1', [email])).toEqual([])
  await context.clearCookies()
  expect(await role(page)).toBe(401)
  await page.goto(`${url}/fr/entrer`)
  await page.getByRole('link', { name: 'Entrer avec une clé d’accès' }).click()
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click()
  await page.waitForURL(({ pathname }) => !pathname.includes('/entrer'))
  expect(await role(page)).toBe('counsellor')
  await context.close()
})

test('a key that nobody proved to hold, or that is not known here, opens nothing', async () => {
  const { page, context, cdp, authenticatorId } = await withKeys()
  await joinByKey(page)
  await context.clearCookies()
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.goto(`${url}/fr/entrer/cle`)
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click()
  await page.getByText('pas été reconnue').waitFor()
  expect(await role(page)).toBe(401)
  await context.close()

  const stranger = await withKeys()
  await stranger.page.goto(`${url}/fr/entrer/cle`)
  await stranger.page.getByRole('button', { name: 'Utiliser ma clé' }).click()
  await stranger.page.getByText('pas été reconnue').waitFor()
  expect(await role(stranger.page)).toBe(401)
  await stranger.context.close()
})

test('a proof is taken once: sent again, it opens nothing', async () => {
  const { page, context } = await withKeys()
  await joinByKey(page)
  await context.clearCookies()
  let sent = ''
  page.on('request', (request) => { if (request.method() === 'POST' && request.url().endsWith('/entrer/cle')) sent = request.postData() ?? '' })
  await page.goto(`${url}/fr/entrer/cle`)
  const cookies = (await context.cookies()).map((c) => [c.name, c.value] as const)
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click()
  await page.waitForURL(({ pathname }) => !pathname.includes('/entrer'))
  const replay = visitor(url)
  for (const [name, value] of cookies) replay.cookies.set(name, value)
  const told = await replay.send('/fr/entrer/cle', { method: 'POST', body: sent, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  expect(told.status).toBe(422)
  expect(replay.cookies.has('jalon')).toBe(false)
  await context.close()
})

test('the invitation of somebody who has two factors already adds no key to her account', async () => {
  const { email, link } = await invited(), v = visitor(url)
  await v.get(link)
  const app = await v.post('/fr/entrer/invitation', { password: PASSWORD, repeat: PASSWORD })
  await v.post('/fr/entrer/invitation/code', { code: digitsOf(keyOn(app.html)) })
  const again = visitor(url)
  await again.get((await invitedAgain(email)))
  expect((await again.post('/fr/entrer/invitation/cle', {})).html).toContain('Vous avez déjà un compte')
  expect(await s.world.rows('select 1 from auth.passkey p join auth."user" u on u.id = p."userId" where u.email = $1', [email])).toEqual([])
})
const invitedAgain = async (email: string) => {
  const d = s.world.as('b.director'), v = visitor(url)
  v.cookies.set('jalon', await s.world.sessions.start({ kind: 'user', tenant: d.tenant, actor: d.actor, role: d.role, zone: 'America/Toronto' }))
  const told = await v.json('/entrer/invitations', { id: uuid7(), input: { name: 'Camille Essai', email, role: 'counsellor' } })
  return new URL((told.body as { link: string }).link).pathname
}

test('a key is added to an account and taken away again, but never the only proof', async () => {
  const { link } = await invited(), { page, context } = await withKeys()
  await page.goto(url + link)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#repeat').fill(PASSWORD)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.locator('#code').fill(digitsOf(keyOn(await page.content())))
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.goto(`${url}/fr/entrer/compte`)
  expect(await axe(page)).toEqual([])
  expect(await htmlValidate(await (await page.request.get(page.url())).text())).toEqual([])
  await shot(page, 'door-account')
  await page.getByRole('button', { name: 'Ajouter une clé' }).click()
  await page.getByRole('button', { name: 'Créer ma clé' }).click()
  await page.getByText('C’est fait').waitFor()
  await page.getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('C’est fait').waitFor()
  expect(await page.getByRole('button', { name: 'Retirer' }).count()).toBe(0)
  await context.close()

  const only = await withKeys()
  await joinByKey(only.page)
  await only.page.goto(`${url}/fr/entrer/compte`)
  await only.page.getByRole('button', { name: 'Retirer' }).click()
  await only.page.getByText('votre seule preuve').first().waitFor()
  await only.context.close()
})

test('a session that fell asleep is opened again with the key, by the page', async () => {
  const { page, context } = await withKeys()
  await joinByKey(page)
  s.world.clock.move(16 * 60_000)
  expect(await role(page)).toBe(401)
  await page.goto(`${url}/fr/entrer/deverrouiller`)
  expect(await axe(page)).toEqual([])
  await shot(page, 'door-locked')
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click()
  await page.waitForURL(({ pathname }) => !pathname.includes('/entrer'))
  expect(await role(page)).toBe('counsellor')
  s.world.clock.move(0)
  await context.close()
})

test.each([['fr', 320, false], ['en', 1280, true]] as const)('the pages of the door are sound, in %s at %i px', async (lang, width, dark) => {
  const { link } = await invited(), look = await withKeys(true, { lang: `${lang}-CA`, width, dark }), { page } = look
  const sound = async (name: string) => {
    expect(await axe(page), name).toEqual([])
    expect(await htmlValidate(await (await page.request.get(page.url())).text()), name).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is wider than the window`).toBe(true)
    await shot(page, `door-${name}-${lang}-${width}`)
  }
  await page.goto(`${url}/${lang}/entrer`)
  await sound('enter')
  await page.goto(`${url}/${lang}/entrer/cle`)
  await page.locator('#key button').waitFor()
  await sound('key')
  await page.goto(`${url}/entrer/lien/x`)
  await shot(page, `door-unknown-${lang}-${width}`)
  await page.goto(url + link)
  await sound('invitation')
  await page.locator('#password').fill('motdepasse123')
  await page.locator('#repeat').fill('x')
  await page.locator('form button').first().click()
  expect(await axe(page)).toEqual([])
  await shot(page, `door-refused-${lang}-${width}`)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#repeat').fill(PASSWORD)
  await page.locator('form button').first().click()
  await page.waitForURL('**/invitation/code')
  await sound('app')
  await page.locator('#code').fill(digitsOf(keyOn(await page.content())))
  await page.locator('form button').click()
  await page.locator('h1').waitFor()
  expect(await axe(page)).toEqual([])
  await shot(page, `door-codes-${lang}-${width}`)
  await look.context.close()
})
