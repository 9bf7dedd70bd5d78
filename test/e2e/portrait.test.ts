import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '#test/browser-checks.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { stage, type Stage } from './stage.ts'
import { colleague } from './team.ts'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.stop())

test('lines added by a line and Enter, an obstacle lifted in her words, read together from the plan, then agreed: by the keyboard alone', async () => {
  const { world } = s, asked = await sentTo(world, world.orgs[0] ?? ''), { input: { person }, perform } = acceptance(world, 'a', asked.referral)
  must(await perform())
  const staff = await colleague(s, world.as('a.counsellor')), { page, h } = staff
  await page.goto(`${s.url}/app/personnes/${person}`)
  await page.getByRole('heading', { name: /^Le portrait de/ }).waitFor()
  await h.press(staff.button('Ajouter une force, Personnel'))
  for (const words of ['Je me lève tôt', 'Je sais demander de l’aide']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await staff.button(words).waitFor()
  }
  await page.keyboard.press('Escape')
  await h.press(staff.button('Ajouter un obstacle, Argent et quotidien'))
  await page.keyboard.type('Le loyer prend la moitié du mois')
  await page.keyboard.press('Enter')
  await staff.button('Le loyer prend la moitié du mois').waitFor()
  await page.keyboard.press('Escape')
  expect(await axe(page)).toEqual([])
  expect(await world.rows('select plane, side, origin, words from portrait_item where person_id = $1 order by made_at', [person])).toEqual([
    { plane: 'personal', side: 'strength', origin: 'within', words: 'Je me lève tôt' }, { plane: 'personal', side: 'strength', origin: 'within', words: 'Je sais demander de l’aide' },
    { plane: 'financial', side: 'obstacle', origin: 'around', words: 'Le loyer prend la moitié du mois' },
  ])
  await h.press(staff.button('Le loyer prend la moitié du mois'))
  await h.write(page.getByLabel(/^Comment, dans ses mots/), 'L’allocation logement est arrivée.')
  await h.press(staff.button('Noter qu’il est levé'))
  await page.getByText('« L’allocation logement est arrivée. »').waitFor()

  await h.reach(page.getByRole('link', { name: 'Plan', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText(/commence par ses mots/).waitFor()
  await h.write(page.locator('textarea').last(), 'Retrouver un travail')
  await h.press(staff.button('Ajouter'))
  await page.getByRole('heading', { name: 'Retrouver un travail' }).waitFor()
  await h.press(staff.button('Convenir du plan'))
  await page.getByText(/lit d’abord son portrait$/).first().waitFor()
  expect(await staff.button('Noter son accord').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  await h.press(staff.button('Nous venons de lire le portrait ensemble'))
  await h.press(staff.button('Noter son accord'))
  await page.getByText('convenu', { exact: true }).waitFor()
  const [version] = await world.rows('select revision, how, content from portrait_version where person_id = $1', [person])
  expect(version).toMatchObject({ revision: 4, how: 'screen', content: { items: [{}, {}, { lifted_words: 'L’allocation logement est arrivée.' }] } })
  expect(await world.rows('select how from plan_version where person_id = $1', [person])).toEqual([{ how: 'screen' }])
  await staff.leaves()
}, 120_000)
