import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import type { Page } from '#test/browser.ts'
import { hands } from '#test/e2e/hands.ts'
import { stage, until, type Stage } from '#test/e2e/stage.ts'

const t = texts('fr')
let s: Stage, today: string
beforeAll(async () => {
  s = await stage()
  today = s.world.clock.today(NETWORK_ZONE)
})
afterAll(() => s.stop())

/** Somebody whom the counsellor meets for the first time today. */
const accompanied = async (called: string) => {
  const w = s.world, asked = await sentTo(w, w.orgs[0] ?? '', { 'person.called-name': called, 'person.family-name': 'Lavoie' }, true)
  const { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  must(await asked.follow())
  return { ...asked, person: input.person, participation: input.participation, name: `${called} Lavoie` }
}
const day = async (): Promise<Page> => {
  const page = await s.staff(s.world.as('a.counsellor'))
  await page.goto(`${s.url}/app/`)
  await page.getByRole('heading', { level: 1, name: t('day-title') }).waitFor()
  return page
}
const dialog = (page: Page) => page.getByRole('dialog')
const note = (page: Page, name: string) => page.getByRole('button', { name: `${t('day-note')} ${name}`, exact: true }).first()
const logged = (person: string) => s.world.rows('select i.kind, i.direct, i.indirect, i.day, i.mode, n.text from intervention i left join note_shared n on n.intervention_id = i.id where i.person_id = $1 order by i.logged_at', [person])

test('a first meeting, from the day: three interactions at most, and at most twenty keystrokes besides the note', async () => {
  const her = await accompanied('Rosalie'), page = await day(), words = 'Première rencontre. Elle veut reprendre doucement.'
  let presses = 0
  const interactions = [
    () => note(page, her.name).click(),
    async () => { await page.locator('#log-note:focus').waitFor(); await page.keyboard.type(words) },
    async () => { await page.keyboard.press('Control+Enter'); presses += 2 },
  ]
  for (const one of interactions) await one()
  await dialog(page).waitFor({ state: 'hidden' })
  expect(interactions.length).toBeLessThanOrEqual(3)
  expect(presses).toBeLessThanOrEqual(20)
  expect(await logged(her.person)).toEqual([{ kind: 'individual', direct: 60, indirect: 0, day: today, mode: 'in-person', text: words }])
  // The promise is met, and the next one is made, in the same gesture.
  const [door] = await s.world.rows('select met_on, next_on from door where referral_id = $1', [her.referral]), [p] = await s.world.rows('select next_on from participation where id = $1', [her.participation])
  expect(door?.['met_on']).toBe(today)
  expect(String(p?.['next_on']) > today).toBe(true)
  // Taken back with one press, the promise with it.
  await page.getByRole('button', { name: t('web-undo') }).click()
  await until('taken back', async () => (await logged(her.person)).length === 0)
  await until('promised again', async () => (await s.world.rows('select p.next_on, d.met_on from participation p join door d on d.referral_id = p.referral_id where p.id = $1', [her.participation])).every((row) => row['next_on'] === today && row['met_on'] === null))
  await page.context().close()
})

test('what is typed survives a closed tab, is offered again, and is nowhere in the browser', async () => {
  const her = await accompanied('Amina'), page = await day(), words = 'Elle hésite encore entre deux formations'
  await note(page, her.name).click()
  await page.locator('#log-note:focus').waitFor()
  await page.keyboard.type(words)
  await page.locator('#log-direct').fill('45')
  const draft = () => s.world.rows('select words from intervention_draft where person_id = $1', [her.person])
  await until('kept', async () => JSON.stringify(await draft()).includes('"45"'))
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('formations')
  await page.context().close()
  const again = await day()
  await again.getByRole('button', { name: `${t('interventions-draft-resume')} ${her.name}` }).click()
  await again.locator('#log-note:focus').waitFor()
  expect([await again.locator('#log-note').inputValue(), await again.locator('#log-direct').inputValue()]).toEqual([words, '45'])
  // Closing the dialog is no loss either.
  await again.keyboard.press('End')
  await again.keyboard.type('.')
  await again.keyboard.press('Escape')
  await until('kept again', async () => JSON.stringify(await draft()).includes('formations.'))
  await note(again, her.name).click()
  await again.locator('#log-note:focus').waitFor()
  expect(await again.locator('#log-note').inputValue()).toBe(`${words}.`)
  await again.keyboard.press('Control+Enter')
  await dialog(again).waitFor({ state: 'hidden' })
  expect(await logged(her.person)).toMatchObject([{ direct: 45, text: `${words}.` }])
  expect(await draft()).toEqual([])
  await again.getByRole('heading', { name: t('interventions-drafts') }).waitFor({ state: 'detached' })
  await again.context().close()
})

test('the same meeting in two windows is logged once: the other is told, keeps its words, and may be another meeting', async () => {
  const her = await accompanied('Lucía'), one = await day(), two = await one.context().newPage()
  await two.goto(`${s.url}/app/`)
  for (const page of [one, two]) { await note(page, her.name).click(); await page.locator('#log-note').waitFor() }
  for (const [page, words] of [[one, 'Elle a trouvé.'], [two, 'Elle cherche encore.']] as const) {
    await page.locator('#log-note').fill(words)
    if (page === one) await until('kept', async () => (await s.world.rows('select 1 from intervention_draft where person_id = $1', [her.person])).length === 1)
  }
  await dialog(two).getByText(t('interventions-draft-elsewhere')).waitFor()
  await dialog(two).getByText(t('interventions-draft-see')).click()
  await dialog(two).getByText('Elle a trouvé.').waitFor()
  await one.locator('#log-note').press('Control+Enter')
  await dialog(one).waitFor({ state: 'hidden' })
  await two.locator('#log-note').press('Control+Enter')
  await dialog(two).getByText(t('interventions-already-logged')).waitFor()
  expect(await two.locator('#log-note').inputValue()).toBe('Elle cherche encore.')
  expect(await logged(her.person)).toHaveLength(1)
  await until('kept still', async () => JSON.stringify(await s.world.rows('select words from intervention_draft where person_id = $1', [her.person])).includes('cherche'))
  await dialog(two).getByRole('button', { name: t('interventions-log-another') }).click()
  await dialog(two).waitFor({ state: 'hidden' })
  expect((await logged(her.person)).map((row) => row['text'])).toEqual(['Elle a trouvé.', 'Elle cherche encore.'])
  expect(await s.world.rows('select 1 from intervention_draft where person_id = $1', [her.person])).toEqual([])
  await one.context().close()
})

test('by keyboard alone, from her file: n, the note, of which no letter is lost; then corrected, confirmed and corrected again', async () => {
  const her = await accompanied('Inès'), page = await s.staff(s.world.as('a.counsellor')), h = hands(page)
  await page.goto(`${s.url}/app/personnes/${her.person}?partie=interventions`)
  await page.getByText(t('interventions-none')).waitFor()
  // Nobody waits for the form to be there; what it asks the server comes late.
  await page.route('**/api/interventions.desk', async (route) => { await new Promise((after) => setTimeout(after, 400)); await route.continue() })
  await page.keyboard.press('n')
  await page.keyboard.type('CV relu.')
  await page.locator('#log-note:focus').waitFor()
  expect(await page.locator('#log-note').inputValue()).toBe('CV relu.')
  await page.keyboard.press('Control+Enter')
  await dialog(page).waitFor({ state: 'hidden' })
  const summary = page.locator('main summary').first(), change = (key: 'interventions-correct' | 'interventions-counter') => page.getByRole('button', { name: t(key), exact: true })
  await h.press(summary)
  await h.press(change('interventions-correct'))
  await h.write(page.locator('#log-direct'), '30')
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'hidden' })
  await until('corrected', async () => (await logged(her.person))[0]?.['direct'] === 30)
  await page.goto(`${s.url}/app/heures`)
  await h.press(page.getByRole('button', { name: t('interventions-confirm-through', { day: today }) }))
  await page.getByText(t('interventions-to-confirm-none')).waitFor()
  await page.goto(`${s.url}/app/personnes/${her.person}?partie=interventions`)
  await h.press(page.locator('main summary').first())
  await h.press(change('interventions-counter'))
  await h.write(page.locator('#log-direct'), '20')
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'hidden' })
  await until('countered', async () => (await logged(her.person)).length === 2)
  expect((await logged(her.person)).map((row) => row['direct'])).toEqual([30, -10])
  await page.context().close()
})

test('a group: one entry, those who were there, and the others untouched', async () => {
  const [one, two, three] = [await accompanied('Noor'), await accompanied('Lina'), await accompanied('Maya')], page = await s.staff(s.world.as('a.counsellor'))
  await page.goto(`${s.url}/app/groupe`)
  for (const { name } of [one, two]) await page.getByText(name, { exact: true }).click()
  await page.locator('#log-words').fill('Visite d’une entreprise')
  await page.getByRole('button', { name: t('interventions-save') }).click()
  await page.getByText(t('interventions-group-done', { count: 2 })).waitFor()
  for (const { person } of [one, two]) expect(await logged(person)).toMatchObject([{ kind: 'group', direct: 120, indirect: 0, text: 'Visite d’une entreprise' }])
  expect(await logged(three.person)).toEqual([])
  await page.context().close()
})
