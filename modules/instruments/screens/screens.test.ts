import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { hands } from '#test/e2e/hands.ts'
import { stage, until, type Stage } from '#test/e2e/stage.ts'

const t = texts('fr')
let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.stop())

const accompanied = async (called: string) => {
  const w = s.world, asked = await sentTo(w, w.orgs[0] ?? '', { 'person.called-name': called, 'person.family-name': 'Lavoie' }, true), { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  return input.person
}
const own = () => s.world.rows('select i.in_force, v.version, v.enabled_at, v.sheet from instrument i join instrument_version v on v.instrument_id = i.id order by v.saved_at desc')
const said = (person: string) => s.world.rows("select key, value, confirmed_at from known_thing where subject_id = $1 and replaced_at is null and (key like 'own.%' or key like 'need.%')", [person])

test('by keyboard alone: an organisation writes its instrument, is told what lacks where it lacks, and enables it; somebody fills it in', async () => {
  const page = await s.staff(s.world.as('a.director')), h = hands(page)
  const button = (key: 'instruments-new' | 'instruments-add' | 'instruments-enable' | 'instruments-take-it-up' | 'instruments-note') => page.getByRole('button', { name: t(key), exact: true }).first()
  await page.goto(`${s.url}/app/instruments`)
  await page.getByText(t('instruments-none')).waitFor()
  await h.press(button('instruments-new'))
  await h.write(page.locator('#title-fr'), 'Bienvenue')
  await h.press(button('instruments-add'))
  await h.write(page.getByLabel(t('instruments-label'), { exact: true }).first(), 'Le moment préféré')
  await h.write(page.getByLabel(t('instruments-choice-n', { n: 1 }), { exact: true }), 'Matin')
  await h.write(page.getByLabel(t('instruments-choice-n', { n: 2 }), { exact: true }), 'Soir')
  await h.press(button('instruments-add'))
  await h.write(page.getByLabel(t('instruments-label'), { exact: true }).nth(1), 'Quelle est votre langue ?')
  await page.getByText(t('instruments-asked-closely')).waitFor()
  await h.write(page.getByLabel(t('instruments-label'), { exact: true }).nth(1), 'le logement')
  await page.getByText(t('instruments-asked-closely')).waitFor({ state: 'detached' })
  await h.press(button('instruments-enable'))
  // What lacks is said where it lacks: no purpose, no reason, and a question that is asked already, with the way out.
  await page.locator('#purpose-fr-error').waitFor()
  expect(await page.locator('[id$="-why-fr-error"]').count()).toBe(2)
  expect(await page.locator('#title-fr').inputValue()).toBe('Bienvenue')
  expect((await own()).filter((row) => row['enabled_at'] !== null)).toEqual([])
  await h.press(button('instruments-take-it-up'))
  await page.getByText(t('instruments-taken', { name: t('instruments-portrait-title') })).waitFor()
  await h.write(page.locator('#purpose-fr'), 'Vous accueillir au bon moment.')
  await h.write(page.locator('textarea[id$="-why-fr"]').first(), 'Pour fixer l’heure avec vous.')
  await h.press(button('instruments-enable'))
  await until('enabled', async () => (await own())[0]?.['in_force'] === 1)
  await page.context().close()

  const person = await accompanied('Rosalie'), desk = await s.staff(s.world.as('a.counsellor')), g = hands(desk)
  await desk.goto(`${s.url}/app/personnes/${person}?partie=reponses`)
  await desk.getByLabel(t('instruments-fill')).selectOption({ label: 'Bienvenue' })
  await desk.getByRole('heading', { level: 2, name: 'Bienvenue' }).waitFor()
  await g.reach(desk.getByLabel('Matin'))
  await desk.keyboard.press('ArrowDown')
  await until('kept', async () => (await s.world.rows('select words from answers_draft where person_id = $1', [person])).length === 1)
  // A closed tab loses nothing.
  await desk.close()
  const again = await s.staff(s.world.as('a.counsellor'))
  await again.goto(`${s.url}/app/personnes/${person}?partie=reponses`)
  await again.getByLabel(t('instruments-fill')).selectOption({ label: 'Bienvenue' })
  await again.getByLabel('Soir').waitFor()
  expect(await again.getByLabel('Soir').isChecked()).toBe(true)
  await again.getByText(t('instruments-portrait-need-housing-choice-settled'), { exact: true }).click()
  await again.getByRole('button', { name: t('instruments-note') }).click()
  await again.getByText(t('instruments-noted', { count: 2 })).waitFor()
  expect(await said(person)).toHaveLength(2)
  // Now both are known: shown to be confirmed, not asked.
  await again.getByRole('heading', { name: t('instruments-known') }).waitFor()
  expect(await again.getByLabel('Soir').count()).toBe(0)
  await again.getByLabel(t('instruments-still-so')).check()
  await again.getByRole('button', { name: t('instruments-note') }).click()
  await until('confirmed', async () => (await said(person)).every((row) => row['confirmed_at'] !== null))
  // In another instrument, the same thing is not asked again either.
  await again.goto(`${s.url}/app/personnes/${person}?partie=reponses&outil=portrait`)
  await again.getByRole('heading', { level: 2, name: t('instruments-portrait-title') }).waitFor()
  expect(await again.locator('#need-housing').count()).toBe(0)
  expect(await again.locator('#need-food').count()).toBe(1)
  await again.context().close()
})

test('conditions follow the fingers, and nothing typed is lost by a refusal', async () => {
  const person = await accompanied('Amina'), page = await s.staff(s.world.as('a.counsellor'))
  await page.goto(`${s.url}/app/personnes/${person}?partie=reponses&outil=emploi`)
  await page.locator('#work-wanted').fill('Un métier dehors')
  expect(await page.locator('#training-where').count()).toBe(0)
  await page.locator('label[for=training-diploma-college]').click()
  await page.locator('label[for=training-where-abroad]').click()
  await page.locator('#training-recognised').waitFor()
  await page.locator('label[for=training-diploma]').click()
  await page.locator('#training-where').waitFor({ state: 'detached' })
  await page.locator('#work-limits').evaluate((field: HTMLTextAreaElement) => { field.removeAttribute('maxlength') })
  await page.locator('#work-limits').fill('x'.repeat(1200))
  await page.getByRole('button', { name: t('instruments-note') }).click()
  await page.locator('#work-limits-error').waitFor()
  expect(await page.locator('#work-wanted').inputValue()).toBe('Un métier dehors')
  await page.locator('#work-limits').fill('Le bruit')
  await page.getByRole('button', { name: t('instruments-note') }).click()
  await page.getByText(t('instruments-noted', { count: 3 })).waitFor()
  await page.context().close()
})
