import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import type { KnownThingRow } from '#db/types.ts'
import type { Lang } from '#kernel/languages.ts'
import { localDay } from '#kernel/clock.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Says } from './asking.ts'
import { her } from './her.ts'
import { hire, stage, until, type Stage } from './stage.ts'
import { colleague } from './team.ts'

/** One entry, three doors, three answers: the first story, whole, as she lives it and as three teams do. */
interface Told { lang: Lang; width: number; teamWidth: number; called: string; says: Says; question: string; digits: string; channel: 'text' | 'email' }
const shared: Says = { 'request.by': 'self', 'request.doors': ['financial', 'social', 'work'], 'need.urgent': ['none'], 'person.place': 'G1R 4S9', 'person.papers': ['photo', 'cv'] }
const stories: Told[] = [
  { lang: 'ar', width: 320, teamWidth: 1280, called: 'ليلى', question: 'Une interprète est-elle utile au premier appel ?', digits: '4271', channel: 'text', says: {
    ...shared, 'request.words': 'أبحث عن عمل، وأريد أن أتعرف على الناس.', 'person.language': 'ar', 'person.interpreter': 'yes', 'person.birth': '1987', 'person.called-name': 'ليلى', 'person.family-name': 'حداد',
    'contact.how': ['text'], 'contact.phone': '418 555-0123', 'contact.language': 'ar', 'person.clienteles': ['femmes', 'immigrantes'],
  } },
  { lang: 'fr', width: 1280, teamWidth: 320, called: 'Rosalie', question: 'Peut-elle venir le matin ?', digits: '0836', channel: 'email', says: {
    ...shared, 'request.words': 'J’ai quitté mon emploi il y a deux ans. Je veux recommencer doucement.', 'person.language': 'fr', 'person.birth': '34 ans', 'person.called-name': 'Rosalie', 'person.family-name': 'Boudreau',
    'contact.how': ['email'], 'contact.email': 'rosalie@example.org', 'contact.language': 'fr', 'request.access': ['evening'],
  } },
]

let s: Stage
beforeAll(async () => { s = await stage({ jobs: true }) })
afterAll(() => s.stop())

test.each(stories)('one entry, three doors, three answers ($lang, $width px)', async ({ lang, width, teamWidth, called, says, question, digits, channel }) => {
  const w = s.world, t = texts(lang), zone = NETWORK_ZONE, today = () => w.clock.today(zone)
  const services = new Map((await w.rows('select id, organisation_id from service')).map((row) => [String(row['id']), String(row['organisation_id'])]))
  const organisationOf = (service: string) => services.get(service)
  const nameOf = async (id: string) => String((await w.rows('select name from organisation where id = $1', [id]))[0]?.['name'])

  // She asks once.
  const she = her(await s.visitor({ lang, width }), s.url, lang)
  await she.asks(says)
  const resource = await she.chooses('financial', 'resource')
  const social = organisationOf(await she.chooses('social', { organisationOf, not: [] })) ?? ''
  const work = organisationOf(await she.chooses('work', { organisationOf, not: [social] })) ?? ''
  const asked = await she.agrees(({ purpose, to }) => purpose !== 'statistics' && !(purpose === 'share-sensitive' && to === social))
  expect(asked.map(({ purpose, to }) => `${purpose} ${to === social ? 'social' : to === work ? 'work' : to}`.trim())).toEqual(['share social', 'share-sensitive social', 'share work', 'share-sensitive work', 'reminders', 'statistics'])
  await she.sound()
  const code = await she.sends(digits)
  expect(code).toMatch(new RegExp(`^\\p{L}+[- ]\\p{L}+[- ]\\p{L}+[- ]${digits}$`, 'u'))
  await she.sound()
  if (lang !== 'fr') expect(await she.page.locator('section[lang=fr][dir=ltr]').innerText()).toContain(texts('fr')('intake-receipt-title', { for: 'self' }))
  await she.leaves()

  // What the data hold: every answer once, each door with one owner and one next date.
  const [request] = await w.rows('select * from request where submitted_at is not null order by submitted_at desc limit 1'), id = String(request?.['id'])
  const known = (await w.rows('select * from known_thing where subject_id = $1 and tenant_id = $2', [id, w.office])) as unknown as KnownThingRow[]
  const said = known.filter(({ key }) => guichet.questions.some((one) => one.key === key))
  expect(said.map(({ key }) => key).sort()).toEqual(Object.keys(says).sort())
  expect(new Set(she.asked).size).toBe(she.asked.length)
  const doors = async () => Object.fromEntries((await w.rows('select * from door where request_id = $1', [id])).map((door) => [String(door['kind']), door]))
  const referrals = async () => w.rows('select * from referral where subject_id = $1 order by sent_at, id', [id])
  const held = async () => {
    for (const door of Object.values(await doors())) {
      if (door['status'] === 'closed') continue
      expect([...services.values(), w.office]).toContain(door['owner_id'])
      expect(String(door['next_on']) >= today(), `${door['kind']} has a day to come`).toBe(true)
    }
  }
  await held()
  expect(await doors()).toMatchObject({
    financial: { status: 'answered', owner_id: w.office, resource_id: resource, next_on: addWorkdays(today(), 10) },
    social: { status: 'referred', owner_id: w.office, next_on: addWorkdays(today(), 3) }, work: { status: 'referred', owner_id: w.office, next_on: addWorkdays(today(), 3) },
  })
  expect((await referrals()).map((one) => one['tenant_id']).sort()).toEqual([social, work].sort())

  // The organisation that she chose for work accepts, with a counsellor and a day.
  const counsellor = await hire(w, work, 'counsellor', `Conseillère ${lang}`, ['fr', lang])
  const meeting = addWorkdays(today(), 4)
  const accepts = async (session: typeof counsellor, width: number) => {
    const one = await colleague(s, session, { width })
    expect(await one.says()).toContain(called)
    await one.goes('r', one.t('referral-title'))
    expect(await one.says()).toContain(one.t('referral-clock-left', { days: 3 }))
    await one.opensRow(called)
    expect(await one.says()).toContain(String(says['request.words']).slice(0, 12))
    await one.h.press(one.button(one.t('referral-do-accept')))
    await one.page.locator('input[name=accept-on]').waitFor()
    const fields = await one.page.locator('main form :is(input, select, textarea)').evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute('name')))])
    expect(fields, 'nothing is asked that she said: only who, and when').toEqual(['accept-counsellor', 'accept-on', 'accept-at'])
    await one.picks('accept-counsellor', session.actor)
    await one.writesDay('accept-on', meeting)
    await one.h.press(one.button(one.t('referral-accept-now')))
    await one.page.waitForURL('**/app/personnes/*')
    await one.page.getByRole('heading', { level: 1, name: called }).waitFor()
    const person = one.page.url().split('/').at(-1) ?? ''
    // What she said is in her file, in its own part.
    await one.h.press(one.page.getByRole('link', { name: one.t('people-part-reponses'), exact: true }))
    await one.page.waitForURL('**?partie=reponses')
    await one.page.getByText(String(says['person.place'])).first().waitFor()
    return { one, person }
  }
  const { one, person } = await accepts(counsellor, teamWidth)
  const carried = (await w.rows('select * from known_thing where tenant_id = $1 and subject_id = $2 and replaced_at is null', [work, person])) as unknown as KnownThingRow[]
  expect(carried.map(({ key }) => key).sort()).toEqual(said.map(({ key }) => key).sort())
  expect(carried.every(({ origin, key, value, said_at }) => origin === 'referral' && said.some((thing) => thing.key === key && JSON.stringify(thing.value) === JSON.stringify(value) && String(thing.said_at) === String(said_at)))).toBe(true)
  expect((await w.rows('select * from participation where tenant_id = $1 and person_id = $2', [work, person]))[0]).toMatchObject({ counsellor_id: counsellor.actor, next_on: meeting, ended_on: null })
  await one.leaves()
  await until('her door follows', async () => (await doors())['work']?.['status'] === 'accepted')
  expect((await doors())['work']).toMatchObject({ owner_id: work, next_on: meeting })
  await held()

  // The one that she chose for support asks something, has its answer, and says no.
  const other = await colleague(s, await hire(w, social, 'counsellor', `Conseiller ${lang}`), { width: teamWidth })
  const office = await colleague(s, w.as('office.network'), { lang: 'en' })
  await other.goes('r', other.t('referral-title'))
  await other.opensRow(called)
  expect(await other.says(), 'what she kept for herself').not.toContain(String(says['request.words']).slice(0, 12))
  await other.h.press(other.button(other.t('referral-do-ask')))
  await other.h.write(other.page.locator('textarea[name=ask-text]'), question)
  await other.h.press(other.button(other.t('referral-ask-now')))
  await until('the question is there', async () => (await referrals()).some((row) => row['status'] === 'question'))
  await office.goes('r', office.t('referral-title'))
  await office.h.press(office.page.getByRole('link', { name: office.t('referral-sent'), exact: true }))
  await office.page.waitForURL('**/references/envoyees')
  await office.opensRow(called, await nameOf(social))
  expect(await office.says()).toContain(question.slice(0, 20))
  await office.h.write(office.page.locator('textarea[name=reply-text]'), 'Oui, c’est possible.')
  await office.h.press(office.button(office.t('referral-reply-send')))
  await until('the answer left', async () => (await referrals()).every((row) => row['status'] !== 'question'))
  await other.page.reload()
  await other.page.getByText('Oui, c’est possible.').waitFor()
  await other.h.press(other.button(other.t('referral-do-decline')))
  await other.picks('decline-reason', 'full')
  await other.h.press(other.button(other.t('referral-decline-now')).last())
  await other.page.getByText(other.t('referral-declined-title')).first().waitFor()
  expect(await other.page.locator('.place, .proposal, main ol > li').count(), 'others are proposed at once').toBeGreaterThanOrEqual(3)
  await other.leaves()
  await until('her door is open again', async () => (await doors())['social']?.['status'] === 'waiting')
  expect((await doors())['social']).toMatchObject({ owner_id: w.office, next_on: addWorkdays(today(), 2) })
  await held()

  // She comes back with her code, on another device, sees both answers, and chooses again.
  const again = her(await s.visitor({ lang, width }), s.url, lang)
  await again.comesBack(code)
  await again.sound()
  const mine = await again.says()
  for (const told of [t.day(meeting, { weekday: 'long' }), await nameOf(work), await nameOf(social), t('intake-mark-declined', { why: 'full' })]) expect(mine).toContain(told)
  await again.h.go(again.page.locator('main a[href$="/demande/choix/social"]'))
  const third = organisationOf(await again.chooses('social', { organisationOf, not: [social, work] })) ?? ''
  expect(await again.agrees(() => true)).toEqual([{ purpose: 'share', to: third }, { purpose: 'share-sensitive', to: third }])
  again.on('/ma-demande')
  await held()
  const last = await accepts(await hire(w, third, 'counsellor', `Collègue ${lang}`), teamWidth)
  await last.one.leaves()
  await until('her door follows again', async () => (await doors())['social']?.['owner_id'] === third)

  // Whoever sent it sees every end.
  for (const _ of [social, work, third]) {
    await office.goes('j', office.t('day-title'))
    await office.h.press(office.page.locator('main li a').filter({ hasText: called }).first())
    await office.page.waitForURL('**/references/*')
    await office.h.press(office.button(office.t('referral-acknowledge')))
    await office.button(office.t('referral-acknowledge')).waitFor({ state: 'detached' })
  }
  expect((await referrals()).map((row) => [row['tenant_id'], row['status'], row['seen_end_at'] !== null])).toEqual(expect.arrayContaining([[social, 'declined', true], [work, 'accepted', true], [third, 'accepted', true]]))

  // Who opened her file, and what was written to her, in her language.
  await again.open('/ma-demande/lectures')
  for (const reader of [social, work, third]) expect(await again.says()).toContain(await nameOf(reader))
  await again.sound()
  const letters = await until('all four messages', async () => { const rows = await w.rows('select * from message where subject_id = $1 order by made_at', [id]); return rows.length >= 4 && rows })
  expect(letters.map((row) => [row['template'], row['lang'], row['channel']])).toEqual(['request-received', 'first-meeting', 'news', 'first-meeting'].map((template) => [template, lang, channel]))
  await office.goes('c', office.t('communication-mailbox'))
  expect(await office.page.locator(`article [lang=${lang}]`).filter({ hasText: t('communication-say-news').slice(0, 20) }).count()).toBeGreaterThanOrEqual(1)
  expect(await office.says()).not.toContain(called)
  await office.leaves()

  // The third door is followed: two weeks later somebody asks whether it worked.
  w.clock.move(16 * 86_400_000)
  const later = await colleague(s, w.as('office.network'))
  await later.goes('d', later.t('referral-doors'))
  await later.opensRow(called)
  expect(later.page.url()).toContain(id)
  await later.h.press(later.button(later.t('referral-keep')))
  await later.picks('keep-reached', 'yes')
  await later.picks('keep-what', 'close')
  await later.picks('keep-reason', 'answered')
  await later.h.press(later.button(later.t('people-save')))
  await until('the door is closed', async () => (await doors())['financial']?.['status'] === 'closed')
  expect((await doors())['financial']).toMatchObject({ closing_reason: 'answered', closed_on: today(), next_on: null })
  await later.leaves()
  w.clock.move(0)
  expect(localDay(w.clock.now(), zone)).toBe(today())
}, 180_000)
