import { afterAll, beforeAll, expect, test } from 'vitest'
import { COOKIE } from '#kernel/http.ts'
import { axe } from '#test/browser-checks.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { hands } from './hands.ts'
import { stage, type Stage } from './stage.ts'
import { colleague } from './team.ts'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.stop())

const held = async () => {
  const asked = await sentTo(s.world, s.world.orgs[0] ?? ''), { input, perform } = acceptance(s.world, 'a', asked.referral)
  must(await perform())
  must(await asked.follow())
  return { ...asked, person: input.person, participation: input.participation }
}

test('an objective and a step by the keyboard, proposed; she agrees with her code in Arabic, asks for a pause, comes back', async () => {
  const { person, request, path } = await held(), { world } = s
  const staff = await colleague(s, world.as('a.counsellor'))
  await staff.page.goto(`${s.url}/app/personnes/${person}?partie=plan`)
  await staff.shown()
  // Two fields and Enter: nothing else is asked for a first plan.
  await staff.h.write(staff.page.locator('textarea').last(), 'Je veux travailler dehors')
  await staff.h.press(staff.button('Ajouter'))
  await staff.page.getByRole('heading', { name: 'Je veux travailler dehors' }).waitFor()
  await staff.h.write(staff.page.getByLabel(/^Ajouter une étape/), 'Visiter la pépinière')
  await staff.page.keyboard.press('Enter')
  await staff.page.getByRole('button', { name: 'Visiter la pépinière' }).waitFor()
  await staff.h.press(staff.button('Convenir du plan'))
  await staff.h.choose(staff.page.locator('dialog fieldset'), 'code')
  await staff.h.press(staff.button('Proposer le plan'))
  await staff.page.getByText('proposé', { exact: true }).waitFor()
  expect(await axe(staff.page)).toEqual([])

  const token = await world.sessions.start({ kind: 'link', tenant: world.office, actor: path, role: 'person', zone: 'America/Toronto', subject: request })
  const page = await s.visitor({ lang: 'ar', width: 320 }), h = hands(page)
  await page.context().addCookies([{ name: COOKIE.link, value: token, url: s.url }])
  await page.goto(`${s.url}/ar/ma-demande`)
  await h.go(page.locator('main a[href="/ar/mes-dossiers"]').first())
  await h.go(page.locator('main button[name=file]').first())
  expect(new URL(page.url()).pathname).toBe('/ar/mon-dossier')
  expect(await page.getByText('Je veux travailler dehors').count()).toBeGreaterThan(0)
  await h.go(page.locator('main .button.primary').first())
  // Her portrait first, even empty: she reads it as it is, and answers right after.
  expect(await page.locator('input[name=answer]').count()).toBe(0)
  await h.go(page.locator('main a[href="/ar/mon-dossier/portrait"]').first())
  expect(await axe(page)).toEqual([])
  await h.go(page.locator('main button.primary'))
  expect(new URL(page.url()).pathname).toBe('/ar/mon-dossier/accord')
  await h.choose(page.locator('fieldset:has(input[name=answer])'), 'yes')
  expect(await axe(page)).toEqual([])
  await h.go(page.locator('main button.primary'))
  const [version] = await world.rows('select number, how, lang, content from plan_version where person_id = $1', [person])
  expect(version).toMatchObject({ number: 1, how: 'code', lang: 'ar', content: { goals: [{ words: 'Je veux travailler dehors', steps: [{ words: 'Visiter la pépinière' }] }] } })

  await h.go(page.locator('main a[href="/ar/mon-dossier/pause"]'))
  await h.go(page.locator('main button.primary'))
  expect(await world.rows('select reason, back_on, asked_by, ended_on from pause where person_id = $1', [person])).toEqual([{ reason: null, back_on: null, asked_by: 'person', ended_on: null }])
  await staff.page.goto(`${s.url}/app/personnes?etat=paused`)
  await staff.page.getByRole('link', { name: /Awa Diallo/ }).waitFor()
  await h.go(page.locator('main a[href="/ar/mon-dossier/pause"]').first())
  await h.go(page.locator('main button.primary'))
  expect(await world.rows('select ended_by from pause where person_id = $1', [person])).toEqual([{ ended_by: 'person' }])

  // Who opened her file, and back to her request with the same code.
  await h.go(page.locator('main a[href="/ar/mon-dossier/lectures"]'))
  expect(await page.locator('dl.summary > div').count()).toBeGreaterThan(0)
  await page.goto(`${s.url}/ar/mes-dossiers`)
  await h.go(page.locator('main button[name=file]').last())
  expect(new URL(page.url()).pathname).toBe('/ar/ma-demande')
  await staff.leaves()
}, 120_000)
