import { serve } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeApp } from '#app/app.ts'
import { openPool } from '#db/connect.ts'
import { digitsOf, keyOn, visitor } from '#modules/access/door/visitor.ts'
import { tiny } from '#modules/demo/fill.ts'
import { freshDatabase } from '#test/fresh-database.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => { for (const end of ends.splice(0).reverse()) await end() })

/** The real server over an empty, migrated database. */
const empty = async () => {
  const database = await freshDatabase(), data = mkdtempSync(join(tmpdir(), 'jalon-setup-')), owner = openPool(database.connection, undefined, 2)
  const key = () => randomBytes(32).toString('hex')
  const app = await makeApp({ config: { port: 0, data, demo: false, trustProxy: false, secrets: { session: key(), journal: key(), pepper: key(), auth: key() } }, connection: database.connection, jobs: false, demonstration: tiny })
  const server = await new Promise<ReturnType<typeof serve>>((ready) => { const s = serve({ fetch: app.hono.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(s)) })
  ends.push(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await app.close()
    await owner.end()
    await database.drop()
    rmSync(data, { recursive: true, force: true })
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, app, owner }
}
const behindProxy = { 'x-forwarded-for': '203.0.113.9' }
const answers = { name: 'Réseau d’essai', phone: '418 555-0100', charge: 'Dominique Essai', 'charge-email': '', 'your-name': 'Claude Premier', email: 'claude@example.org', organisation: '' }

test('before the first visit, the pages lead to the set-up, which opens only from this machine or by the link of the terminal', async () => {
  const { url, app } = await empty()
  expect((await visitor(url).get('/fr/entrer')).path).toBe('/fr/installation')
  const stranger = visitor(url, behindProxy)
  expect((await stranger.get('/fr/installation')).status).toBe(403)
  expect((await stranger.get(`/installation/${'x'.repeat(24)}`)).status).toBe(403)
  expect((await stranger.post('/fr/installation/reseau', answers)).status).toBe(403)
  expect((await stranger.post('/fr/installation', { kind: 'demonstration' })).status).toBe(403)
  // A name of another site that points at this machine is not this machine.
  expect(await new Promise((told) => get(`${url}/fr/installation`, { headers: { host: 'ailleurs.example' } }, (r) => { r.resume(); told(r.statusCode) }))).toBe(403)
  expect((await visitor(url, { 'sec-fetch-site': 'cross-site' }).post('/fr/installation', { kind: 'demonstration' })).status).toBe(403)
  expect(app.tools.installation()).toBeUndefined()

  const path = app.setUpPath() ?? ''
  expect((await stranger.get(path)).html).toContain('Que voulez-vous installer')
  expect((await visitor(url).get('/en/installation')).html).toContain('What do you want to set up')
})

test('a form too large, or no form at all, is answered in words', async () => {
  const { url } = await empty(), v = visitor(url)
  const large = await v.post('/fr/installation/reseau', { ...answers, name: 'x'.repeat(1_100_000) })
  expect([large.status, large.html]).toEqual([413, expect.stringContaining('Votre envoi est trop long')])
  const none = await fetch(`${url}/fr/installation/reseau`, { method: 'POST', headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }, body: 'bonjour' })
  expect([none.status, await none.text()]).toEqual([415, expect.stringContaining('pas pu être lu')])
})

test('what is missing is asked again, with everything that was typed', async () => {
  const { url, app } = await empty(), v = visitor(url)
  expect((await v.post('/fr/installation', {})).html).toContain('Choisissez l’un des deux')
  const told = await v.post('/fr/installation/reseau', { ...answers, phone: '12', email: 'pas une adresse', organisation: 'inconnu' })
  expect(told.status).toBe(422)
  for (const text of ['numéro complet', 'nom@exemple.org', 'Réseau d’essai', 'Claude Premier', 'pas une adresse']) expect(told.html).toContain(text)
  expect(app.tools.installation()).toBeUndefined()
})

test('my network: the directory, the settings, and the first person, who enrols at once with two places', async () => {
  const { url, app, owner } = await empty(), v = visitor(url)
  const organisation = '0ab48b89-37ed-8d26-b2d2-e39a7ed8ee9f'
  expect((await v.post('/fr/installation', { kind: 'network' })).html).toContain('Le téléphone d’aide')
  const invitation = await v.post('/fr/installation/reseau', { ...answers, organisation })
  expect(invitation.path).toBe('/fr/entrer/invitation')
  expect(invitation.html).toContain('Claude Premier')
  expect(app.setUpPath()).toBeUndefined()
  const { rows: [counted] } = await owner.query("select (select count(*) from organisation) as organisations, (select demonstration from kernel.installation) as demonstration, (select value from setting where key = 'help-phone') as phone, (select value ->> 'name' from setting where key = 'privacy') as charge")
  expect(counted).toEqual({ organisations: 52, demonstration: false, phone: '418 555-0100', charge: 'Dominique Essai' })
  // What the form promised is shown to everybody.
  expect((await v.get('/fr/')).html).toContain('Réseau d’essai')
  expect((await v.get('/ar/confidentialite')).html).toContain('Dominique Essai')

  const key = keyOn((await v.post('/fr/entrer/invitation', { password: 'trois canards à la gare', repeat: 'trois canards à la gare' })).html)
  await v.post('/fr/entrer/invitation/code', { code: digitsOf(key) })
  expect((await v.json('/api/access.me', { input: {} })).body).toMatchObject({ view: { member: { role: 'network' }, demonstration: false, others: [{ tenant: organisation, role: 'director' }] } })

  // Once founded, nothing founds again, and nothing becomes a demonstration.
  expect((await v.post('/fr/installation', { kind: 'demonstration' })).path).toBe('/fr/')
  await v.post('/fr/installation/reseau', answers)
  expect((await owner.query('select count(*), bool_or(demonstration) as demonstration from kernel.installation')).rows).toEqual([{ count: 1, demonstration: false }])
})

test('two set-ups sent at the same instant found one network', async () => {
  const { url, owner } = await empty()
  const both = await Promise.all([visitor(url).post('/fr/installation/reseau', answers), visitor(url).post('/fr/installation/reseau', { ...answers, email: 'autre@example.org' })])
  expect(both.every((shown) => shown.status < 500)).toBe(true)
  expect((await owner.query("select (select count(*) from kernel.installation) as installations, (select count(*) from member) as members")).rows).toEqual([{ installations: 1, members: 1 }])
})

test('a demonstration prepares itself, then says who can be tried', async () => {
  const { url, app } = await empty(), v = visitor(url)
  await v.post('/fr/installation', { kind: 'demonstration' })
  for (let i = 0; i < 800 && (await v.get('/fr/installation')).path !== '/fr/entrer'; i++) await new Promise((done) => setTimeout(done, 20))
  expect(app.tools.installation()?.demonstration).toBe(true)
  const list = await v.get('/fr/entrer')
  expect(list.html).toMatch(/Démonstration\s: ces personnes/u)
  expect(list.html).toMatch(/Entrer\s: \p{L}/u)
})
