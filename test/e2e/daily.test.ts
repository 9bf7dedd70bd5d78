import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { isWorkday } from '#modules/directory/workdays.ts'
import { openGroup } from '#modules/groups/open.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { axe } from '#test/browser-checks.ts'
import { must } from '#test/referral.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Says } from './asking.ts'
import { her } from './her.ts'
import { hire, stage, until, type Stage } from './stage.ts'
import { colleague, type Colleague } from './team.ts'

/*
 * The daily work, whole, with the keyboard alone: she asks in Arabic, an organisation welcomes her, they meet, draw her portrait, write her plan;
 * she agrees with her code, meets eight times, twice in a group, takes a pause, comes back, gives her time to a kitchen, and an obstacle is lifted.
 */
const says: Says = {
  'request.by': 'self', 'request.doors': ['work'], 'request.words': 'أبحث عن عمل مع الناس.', 'need.urgent': ['none'], 'person.language': 'ar', 'person.interpreter': 'no', 'person.place': 'G1R 4S9',
  'person.birth': '1987', 'person.called-name': 'ليلى', 'person.family-name': 'حداد', 'contact.how': ['text'], 'contact.phone': '418 555-0123', 'contact.language': 'ar', 'person.papers': ['photo', 'cv'],
}
let s: Stage
beforeAll(async () => {
  s = await stage({ jobs: true })
  // The day of the story is one when people work: groups do not meet on a holiday.
  const { clock } = s.world, day = 86_400_000
  while (!isWorkday(clock.today(NETWORK_ZONE))) clock.move(clock.offset() + day)
})
afterAll(async () => {
  s.world.clock.move(0)
  await s.stop()
})

const today = () => s.world.clock.today(NETWORK_ZONE)
const rows = (sql: string, ...values: unknown[]) => s.world.rows(sql, values)

test('from the request to an obstacle lifted, hers and at her pace', async () => {
  const w = s.world, services = new Map((await rows('select id, organisation_id from service')).map((row) => [String(row['id']), String(row['organisation_id'])]))

  // She asks once, in her language, and chooses.
  const she = her(await s.visitor({ lang: 'ar', width: 320 }), s.url, 'ar')
  await she.asks(says)
  const service = await she.chooses('work', { organisationOf: (id) => services.get(id), not: [] }), work = services.get(service) ?? ''
  await she.agrees(({ purpose }) => purpose !== 'statistics')
  const code = await she.sends('4271')
  await she.leaves()
  expect(new Set(she.asked).size, 'nothing is asked twice').toBe(she.asked.length)

  // The organisation says yes: who, when, at what time.
  const counsellor = await hire(w, work, 'counsellor', 'Conseillère du récit', ['fr', 'ar'])
  const staff = await colleague(s, counsellor), { page, h, t } = staff
  await staff.goes('r', t('referral-title'))
  await staff.opensRow('ليلى')
  await h.press(staff.button(t('referral-do-accept')))
  await page.locator('input[name=accept-on]').waitFor()
  await staff.picks('accept-counsellor', counsellor.actor)
  await staff.writesDay('accept-on', today())
  await h.press(staff.button(t('referral-accept-now')))
  await page.waitForURL('**/app/personnes/*')
  await staff.shown()
  const person = page.url().split('/').at(-1) ?? '', file = `${s.url}/app/personnes/${person}`
  const part = async (key: string) => { await page.goto(`${file}?partie=${key}`); await staff.shown() }

  // Their first meeting, noted from the day; nothing that she said at the window is asked again.
  await staff.goes('j', t('day-title'))
  await h.press(page.getByRole('button', { name: `${t('day-note')} ليلى حداد`, exact: true }).first())
  await notes(staff, 'Première rencontre. Elle veut un travail avec des gens.')

  // Her portrait, in her words: a strength, an obstacle around her.
  await part('portrait')
  const adds = async (cell: string, words: string) => {
    await h.press(page.getByRole('button', { name: cell, exact: true }))
    await page.locator('#portrait-words:focus').waitFor()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words }).waitFor()
    await page.keyboard.press('Escape')
  }
  const cell = (side: 'strength' | 'obstacle', plane: 'professional' | 'cultural') => `+ ${t('portrait-add')} ${t('portrait-add-where', { side })}, ${t('portrait-plane-name', { plane })}`.replace('+ ', '')
  await adds(cell('strength', 'professional'), 'Dix ans de cuisine')
  await adds(cell('obstacle', 'professional'), 'Mon diplôme n’est pas reconnu ici')
  expect(await axe(page)).toEqual([])

  // Her plan: an objective, a step to give her time, a step to learn; proposed, and not agreed before she has read her portrait.
  await part('plan')
  await h.write(page.locator('textarea').last(), 'Travailler dans une cuisine')
  await h.press(staff.button(t('plans-add')))
  await page.getByRole('heading', { name: 'Travailler dans une cuisine' }).waitFor()
  await h.write(page.getByLabel(/^Ajouter une étape/), 'Aider à la cuisine collective')
  await h.reach(page.locator('select[name^=kind]'))
  await page.keyboard.press(t('plans-kind', { kind: 'social' }).charAt(0))
  await h.reach(page.getByLabel(/^Ajouter une étape/), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Aider à la cuisine collective' }).waitFor()
  await h.press(staff.button(t('plans-agree')))
  await staff.picks('agreed-how', 'code')
  await h.press(staff.button(t('plans-propose-now')))
  await page.getByText(t('plans-standing', { standing: 'proposed' }), { exact: true }).waitFor()
  expect(await axe(page)).toEqual([])

  // She reads her portrait, then agrees, with her code, on a small telephone.
  await she.comesBack(code)
  await she.h.go(she.page.locator('main a[href="/ar/mes-dossiers"]').first())
  await she.h.go(she.page.locator('main button[name=file]').first())
  she.on('/mon-dossier')
  await she.sound()
  await she.open('/mon-dossier/accord')
  expect(await she.page.locator('input[name=answer]').count(), 'the portrait comes first').toBe(0)
  await she.h.go(she.page.locator('main a.button.primary[href="/ar/mon-dossier/portrait"]'))
  expect(await she.says()).toContain('Mon diplôme n’est pas reconnu ici')
  await she.sound()
  await she.h.go(she.page.locator('main button.primary'))
  she.on('/mon-dossier/accord')
  await she.h.choose(she.page.locator('fieldset:has(input[name=answer])'), 'yes')
  await she.sound()
  await she.h.go(she.page.locator('main button.primary'))
  expect(await rows('select number, how, lang from plan_version where person_id = $1', person)).toEqual([{ number: 1, how: 'code', lang: 'ar' }])
  expect(await rows('select how, lang from portrait_version where person_id = $1', person)).toEqual([{ how: 'code', lang: 'ar' }])

  // Eight meetings in all: five more one to one, two in a group.
  await page.goto(file)
  await staff.shown()
  for (const words of ['Le CV ensemble.', 'Une lettre.', 'Un appel au centre de formation.', 'Le trajet en autobus.', 'Deux offres lues ensemble.']) {
    await h.press(page.locator('#note'))
    await notes(staff, words)
  }
  const group = uuid7(), [way] = await rows('select id, service_id from participation where person_id = $1', person)
  must(await w.perform(counsellor, openGroup, {
    group, kind: 'workshop', name: 'Cuisine et français', service: String(way?.['service_id']), leader: counsellor.actor, place: 'Salle du fond', places: 8, weekdays: [0, 1, 2, 3, 4, 5, 6],
    starts: '09:00', ends: '11:00', from_on: today(), until_on: dayAfter(today(), 60), programme: ['Se présenter', 'Lire une recette'],
  }))
  await page.goto(`${s.url}/app/groupes/${group}`)
  await staff.shown()
  await h.write(page.locator('#group-add'), 'ليلى')
  await page.keyboard.press('Enter')
  await page.getByText(t('groups-added', { name: 'ليلى حداد' })).waitFor()
  await h.press(page.locator(`a[href*="/app/groupe?"]`).first())
  await page.locator('input[name=group-who]:checked').waitFor()
  expect(await axe(page)).toEqual([])
  await h.press(staff.button(t('interventions-save')))
  await page.getByText(t('groups-day-logged')).waitFor()
  await page.goto(`${s.url}/app/groupe`)
  await staff.shown()
  await h.tick(page.locator(`input[name=group-who][value="${String(way?.['id'])}"]`))
  await h.write(page.locator('textarea[name=log-words]'), 'Une visite du marché, ensemble.')
  await h.press(staff.button(t('interventions-save')))
  await until('eight entries', async () => (await rows('select 1 from intervention where person_id = $1', person)).length === 8)
  expect(await rows('select count(*) filter (where kind = \'group\')::int as groups, count(*) filter (where counts)::int as counted from intervention where person_id = $1', person)).toEqual([{ groups: 2, counted: 8 }])

  // A pause that she takes, without a reason; nothing is late meanwhile; she comes back.
  await she.open('/mon-dossier/pause')
  await she.h.go(she.page.locator('main button.primary'))
  w.clock.move(w.clock.offset() + 30 * 86_400_000)
  expect(await rows('select reason from pause where person_id = $1 and ended_on is null', person)).toEqual([{ reason: null }])
  expect((await rows('select next_on from participation where person_id = $1', person)).every((row) => String(row['next_on']) < today()), 'what was promised is behind').toBe(true)
  const later = await colleague(s, counsellor)
  expect(await later.says()).toContain(later.t('people-none-late'))
  await she.comesBack(code)
  await she.h.go(she.page.locator('main a[href="/ar/mes-dossiers"]').first())
  await she.h.go(she.page.locator('main button[name=file]').first())
  await she.h.go(she.page.locator('main a[href="/ar/mon-dossier/pause"]').first())
  await she.h.go(she.page.locator('main button.primary'))
  expect(await rows('select ended_by from pause where person_id = $1', person)).toEqual([{ ended_by: 'person' }])

  // The kitchen: a full step, with what she learned there recognised.
  await later.page.goto(`${file}?partie=plan`)
  await later.shown()
  const step = later.button('Aider à la cuisine collective'), dialog = later.page.getByRole('dialog')
  await later.h.press(step)
  await later.h.press(dialog.locator('summary'))
  await later.h.write(dialog.locator('textarea[name=step-skills]'), 'Cuisiner pour quarante personnes')
  await later.h.press(dialog.getByRole('button', { name: t('plans-save'), exact: true }))
  await dialog.waitFor({ state: 'hidden' })
  await later.h.press(step)
  await later.picks('step-state', 'done')
  await later.h.press(dialog.getByRole('button', { name: t('plans-note'), exact: true }))
  await until('the step is done', async () => (await rows('select 1 from plan_step s join plan_goal g on g.id = s.goal_id where g.person_id = $1 and s.kind = \'social\' and s.state = \'done\' and s.skills = array[\'Cuisiner pour quarante personnes\']', person)).length === 1)

  // An obstacle lifted leaves its trace; the plan stays agreed.
  await later.page.goto(`${file}?partie=portrait`)
  await later.shown()
  await later.h.press(later.button('Mon diplôme n’est pas reconnu ici'))
  await later.h.write(later.page.locator('#portrait-lift-words'), 'L’équivalence est arrivée.')
  await later.h.press(later.button(t('portrait-lift-now')))
  await later.page.getByText('L’équivalence est arrivée.').first().waitFor()
  expect(await axe(later.page)).toEqual([])
  expect(await rows('select lifted_on, lifted_words from portrait_item where person_id = $1 and side = \'obstacle\'', person)).toEqual([{ lifted_on: today(), lifted_words: 'L’équivalence est arrivée.' }])
  await she.open('/mon-dossier/portrait')
  expect(await she.says()).toContain('L’équivalence est arrivée.')
  await she.sound()

  // Who opened her file, and when; and nothing was ever written twice.
  await she.open('/mon-dossier/lectures')
  expect(await she.page.locator('dl.summary > div').count()).toBeGreaterThan(0)
  expect(await rows('select key from known_thing where subject_id = $1 and replaced_at is null group by key having count(*) > 1', person)).toEqual([])
  await staff.leaves()
  await later.leaves()
}, 240_000)

/** Words, Ctrl and Enter: the entry is noted and the dialog is gone. */
const notes = async ({ page }: Colleague, words: string): Promise<void> => {
  await page.locator('#log-note:focus').waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
