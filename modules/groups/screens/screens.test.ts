import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import { COOKIE } from '#kernel/http.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import type { Page } from '#test/browser.ts'
import { axe } from '#test/browser-checks.ts'
import { hands } from '#test/e2e/hands.ts'
import { hire, stage, until, type Stage } from '#test/e2e/stage.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { serviceOf } from '#test/request.ts'
import { askPlace } from '../ask.ts'
import { openGroup } from '../open.ts'
import { meetingId } from '../rules.ts'

const t = texts('fr'), today = '2026-11-18' // a Wednesday
let s: Stage, tenant: string
beforeAll(async () => {
  s = await stage()
  s.world.clock.move(Date.parse(`${today}T17:00:00.000Z`) - Date.parse(s.world.clock.now()))
  tenant = s.world.orgs[0] ?? ''
})
afterAll(() => s.stop())

const accompanied = async (called: string, family = 'Lavoie') => {
  const asked = await sentTo(s.world, tenant, { 'person.called-name': called, 'person.family-name': family }, true), { input, perform } = acceptance(s.world, 'a', asked.referral)
  must(await perform())
  return { path: asked.path, person: input.person, participation: input.participation, name: `${called} ${family}` }
}
const group = async (name: string, participations: readonly string[], places: number) => {
  const id = uuid7(), by = s.world.as('a.counsellor')
  must(await s.world.perform(by, openGroup, { group: id, kind: 'workshop', name, service: await serviceOf(s.world, tenant), leader: by.actor, place: 'Salle 2', programme: ['Le CV', 'La lettre'], weekdays: [3], starts: '09:00', ends: '11:00', from_on: today, until_on: '2026-12-23', places }))
  for (const participation of participations) must(await s.world.perform(by, askPlace, { group: id, place: uuid7(), participation }))
  return id
}
const staff = async (path: string, who = s.world.as('a.counsellor'), width = 1280): Promise<Page> => {
  const page = await s.staff(who, { width })
  await page.goto(`${s.url}/app${path}`)
  await page.locator('h1').first().waitFor()
  await page.getByText(t('web-loading')).first().waitFor({ state: 'detached' })
  return page
}
const seats = async (id: string) => (await s.world.rows('select p.called, g.in_on is not null as has, g.left_by from group_place g join person p on p.id = g.person_id where g.group_id = $1 order by g.asked_at', [id])).map((row) => [row['called'], row['has'], row['left_by']])

test('today’s meeting, from the day: all came, two interactions; who did not come has nothing anywhere', async () => {
  const [one, two, three] = [await accompanied('Rosalie'), await accompanied('Amina'), await accompanied('Inès')], id = await group('Atelier du mercredi', [one, two, three].map((p) => p.participation), 6)
  const page = await staff('/')
  const interactions = [
    () => page.getByRole('link', { name: `${t('day-note')} Atelier du mercredi`, exact: true }).click(),
    () => page.getByRole('button', { name: t('interventions-save') }).click(),
  ]
  for (const act of interactions) await act()
  expect(interactions.length).toBeLessThanOrEqual(3)
  await page.getByText(t('groups-came', { count: 3 })).waitFor()
  expect(await s.world.rows('select distinct kind, direct, counts, day from intervention where group_id = $1 order by counts', [meetingId(id, today)])).toEqual([{ kind: 'group', direct: 120, counts: false, day: today }, { kind: 'group', direct: 120, counts: true, day: today }])
  await page.goto(`${s.url}/app/`)
  await page.getByText(t('groups-day-logged'), { exact: true }).waitFor()
  await page.context().close()

  const other = await group('Atelier sans une', [one, two].map((p) => p.participation), 6), again = await staff(`/groupe?groupe=${other}&rencontre=${today}`)
  await again.getByText(two.name, { exact: true }).click()
  await again.getByRole('button', { name: t('interventions-save') }).click()
  await again.getByText(t('groups-came', { count: 1 })).waitFor()
  expect((await s.world.rows('select person_id from intervention where group_id = $1', [meetingId(other, today)])).map((row) => row['person_id'])).toEqual([one.person])
  await again.context().close()
})

test('a group opened and filled by the keyboard; the last place, then the list; the first is proposed and takes it', async () => {
  const [one, two] = [await accompanied('Solange', 'Rivard'), await accompanied('Mireille', 'Dumas')], page = await staff('/groupes/nouveau'), h = hands(page)
  await h.write(page.locator('#group-name'), 'PPE Élan')
  await h.write(page.locator('#group-place'), 'Salle 3')
  await h.write(page.locator('#group-places'), '1')
  await h.press(page.getByRole('button', { name: t('groups-save') }))
  await page.getByRole('heading', { level: 1, name: 'PPE Élan' }).waitFor()
  const [row] = await s.world.rows("select id from group_offered where name = 'PPE Élan'"), id = String(row?.['id'])
  for (const words of ['rivard', 'mireille']) { await h.write(page.locator('#group-add'), words); await page.keyboard.press('Enter'); await until(words, async () => (await seats(id)).length === (words === 'rivard' ? 1 : 2)) }
  expect(await seats(id)).toEqual([['Solange', true, null], ['Mireille', false, null]])
  await page.getByRole('heading', { name: t('groups-waiting') }).waitFor()
  expect(await axe(page)).toEqual([])
  for (const [words, said] of [['rivard', t('groups-add-in', { name: one.name })], ['dumas', t('groups-add-waits', { name: two.name })]] as const) { await h.write(page.locator('#group-add'), words); await page.keyboard.press('Enter'); await page.getByText(said, { exact: true }).waitFor() }
  const leaves = page.getByRole('button', { name: `${t('groups-leave')} ${one.name}` })
  await h.press(leaves)
  await page.getByText(t('groups-propose', { name: two.name })).waitFor()
  expect(await page.getByText(t('groups-people-none-next')).count()).toBe(0)
  await page.getByRole('button', { name: t('web-undo') }).click()
  await until('back', async () => JSON.stringify(await seats(id)) === JSON.stringify([['Solange', true, null], ['Mireille', false, null]]))
  await h.press(leaves)
  await h.press(page.getByRole('button', { name: t('groups-give', { name: 'Mireille' }) }))
  await until('given', async () => JSON.stringify(await seats(id)) === JSON.stringify([['Solange', true, 'staff'], ['Mireille', true, null]]))
  await page.getByText(t('groups-waiting'), { exact: true }).waitFor({ state: 'detached' })
  await page.context().close()
})

test('a meeting moved, then cancelled; the sheet names who has a place, on one page', async () => {
  const one = await accompanied('Josiane', 'Tardif'), id = await group('Atelier des lettres', [one.participation], 12), page = await staff(`/groupes/${id}`), h = hands(page)
  const change = page.getByRole('button', { name: /^Déplacer ou annuler 25 novembre/ })
  await h.press(change)
  await h.write(page.locator('#meeting-place'), 'Bibliothèque')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText(t('groups-meeting-state', { state: 'moved' }), { exact: true }).waitFor()
  await h.press(change)
  await h.press(page.getByRole('button', { name: t('groups-meeting-cancel') }))
  await page.getByText(t('groups-meeting-state', { state: 'cancelled' }), { exact: true }).waitFor()
  await page.goto(`${s.url}/app/groupes/${id}/feuille?jour=${today}`)
  await page.getByRole('rowheader', { name: 'Josiane T.' }).waitFor()
  expect(await page.locator('tbody tr').count()).toBe(12)
  // The page that the printer gets: A4 is 297 mm, less its margins.
  await page.emulateMedia({ media: 'print' })
  const mm = 96 / 25.4
  expect(await page.locator('main').evaluate((it) => it.getBoundingClientRect().height)).toBeLessThan((297 - 30) * mm)
  await page.context().close()
})

test('people of a colleague join an entry by name and Enter; a name that several have asks which one', async () => {
  const [one, two] = [await accompanied('Océane', 'Bélisle'), await accompanied('Océane', 'Marsan')], colleague = await hire(s.world, tenant, 'counsellor', 'Jeanne Rousseau'), page = await staff('/groupe', colleague), h = hands(page)
  await h.write(page.locator('#group-find'), 'belisle')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: one.name }).waitFor()
  await h.write(page.locator('#group-find'), 'oceane')
  await page.keyboard.press('Enter')
  await page.locator('button.link:focus').waitFor()
  expect(await page.locator('button.link:focus').textContent()).toContain('Océane')
  await h.press(page.getByRole('button', { name: `${t('interventions-group-found-add')} ${two.name}` }))
  await page.getByRole('checkbox', { name: two.name }).waitFor()
  await h.press(page.getByRole('button', { name: t('interventions-save') }))
  await page.getByText(t('interventions-group-done', { count: 2 })).waitFor()
  expect(await s.world.rows("select count(*)::int as n from intervention where author_id = $1 and kind = 'group'", [colleague.actor])).toEqual([{ n: 2 }])
  await page.context().close()
})

test('her page: without JavaScript, in Arabic, at 320 px, she leaves her place; the leader reads it', async () => {
  const one = await accompanied('Leïla', 'Gauthier'), id = await group('Atelier calme', [one.participation], 6)
  const page = await s.visitor({ lang: 'ar', width: 320 }), h = hands(page)
  await page.context().addCookies([{ name: COOKIE.link, value: await s.world.sessions.start({ kind: 'link', tenant, actor: one.path, role: 'person', zone: 'America/Toronto', subject: one.person }), url: s.url }])
  await page.goto(`${s.url}/ar/mon-dossier`)
  await h.go(page.locator('main a[href="/ar/mon-dossier/groupes"]'))
  expect(await axe(page)).toEqual([])
  await h.press(page.locator('summary'))
  await h.go(page.locator('button[name=laisser]'))
  await page.getByRole('status').waitFor()
  expect(await seats(id)).toEqual([['Leïla', true, 'person']])
  expect(await page.locator('h2').count()).toBe(0)
  await page.context().close()
  const day = await staff('/')
  await day.getByText(t('groups-left-by-her', { name: one.name })).first().waitFor()
  await day.context().close()
})

test('an objective is offered when she has some, touched by one choice, and asks nothing of who chooses none', async () => {
  const one = await accompanied('Flavie', 'Cloutier'), goal = uuid7()
  const page = await staff(`/personnes/${one.person}?partie=interventions`)
  const logs = async (choose: boolean) => {
    await page.keyboard.press('n')
    await page.locator('#log-note:focus').waitFor()
    await page.keyboard.type('CV relu.')
    if (choose) await page.locator('#log-objective').selectOption(goal)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  const touched = async () => (await s.world.rows('select objectives from intervention where person_id = $1 order by logged_at', [one.person])).map((row) => row['objectives'])
  await logs(false)
  expect(await page.locator('#log-objective').count()).toBe(0)
  must(await s.world.perform(s.world.as('a.counsellor'), addGoal, { person: one.person, goal, words: 'Travailler dehors' }))
  await logs(false)
  await logs(true)
  await until('noted', async () => (await touched()).length === 3)
  expect(await touched()).toEqual([[], [], [goal]])
  await page.context().close()
})
