import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import type { Session } from '#kernel/session.ts'
import { endParticipation } from '#modules/people/end.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { codeOf, must } from '#test/referral.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { confirmHours } from './confirm.ts'
import { correctIntervention } from './correct.ts'
import { counterEntry } from './counter.ts'
import { myDesk } from './desk.query.ts'
import { myHours } from './hours.query.ts'
import { keepDraft } from './keep-draft.ts'
import { logGroup } from './log-group.ts'
import { logIntervention } from './log.ts'
import { sharedWithMe } from './mine.query.ts'
import { writeIntervention } from './note.ts'
import { interventionsOf } from './of-person.query.ts'
import { takeBack } from './take-back.ts'

let w: World, s: Setting
beforeAll(async () => { w = await world(); s = await settingIn(w) })
afterAll(() => w.stop())
/** A colleague of the first organisation in any role; her own hours and drafts. */
const colleague = async (role: Session['role'] = 'counsellor'): Promise<Session> => {
  const one = s.as(role, 'a', uuid7())
  await w.owner.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6)', [one.tenant, one.actor, 'Une collègue', `${one.actor}@example.org`, role, '2026-01-05'])
  return one
}
const entry = (participation: string, set: object = {}) => ({ intervention: uuid7(), participation, kind: 'individual', day: s.today(), direct: 60, indirect: 15, mode: 'in-person', place: 'here', ...set })
const truth = async (person: string) => (await w.rows('select coalesce(sum(direct), 0)::int as direct, coalesce(sum(indirect), 0)::int as indirect, count(*)::int as entries from intervention where person_id = $1', [person]))[0]
/** What the months say is what the rows say. */
const counted = async (person: string) => expect((await w.rows('select coalesce(sum(direct), 0)::int as direct, coalesce(sum(indirect), 0)::int as indirect, coalesce(sum(entries), 0)::int as entries from intervention_month where person_id = $1', [person]))[0]).toEqual(await truth(person))

describe('refused', () => {
  test('by other organisations, by reception, twice, and by the rules of an entry', async () => {
    const { by, participation } = await s.held(), one = entry(participation)
    const code = async (set: object, who = by) => codeOf(await w.perform(who, logIntervention, { ...one, ...set }))
    expect(await code({}, w.as('b.counsellor'))).toBe('kernel.not-found')
    expect(await code({}, w.as('a.reception'))).toBe('kernel.not-permitted')
    expect(await code({ day: dayAfter(s.today(), 1) })).toBe('interventions.to-come')
    expect(await code({ day: dayAfter(s.today(), -40) })).toBe('interventions.before-beginning')
    expect(await code({ direct: 0, indirect: 0 })).toBe('interventions.no-minutes')
    expect(await code({ kind: 'indirect' })).toBe('interventions.indirect-is-without-her')
    expect(await code({ direct: 721 })).toBe('kernel.invalid-input')
    expect(await code({ next_on: dayAfter(s.today(), -1) })).toBe('people.day-past')
    expect(await code({ next_on: dayAfter(s.today(), 91) })).toBe('people.day-too-far')
    must(await w.perform(by, logIntervention, one))
    expect(await code({})).toBe('interventions.already-logged')
    must(await w.perform(by, endParticipation, { participation, reason: 'reached' }))
    expect(codeOf(await w.perform(by, logIntervention, entry(participation, { next_on: s.inDays(3) })))).toBe('people.ended')
    must(await w.perform(by, logIntervention, entry(participation, { kind: 'indirect', direct: 0 })))
  })

  test('to a colleague: correcting, countering, taking back, writing in an entry of mine', async () => {
    const { by, participation } = await s.held(), one = entry(participation), other = await colleague('director')
    must(await w.perform(by, logIntervention, one))
    const given = { intervention: one.intervention, day: one.day, direct: 5, indirect: 5, mode: 'phone' }
    for (const [command, input] of [[correctIntervention, given], [counterEntry, given], [takeBack, given], [writeIntervention, { ...given, kind: 'private', text: 'x' }]] as const) {
      expect(codeOf(await w.perform(other, command, input)), command.name).toBe('interventions.not-yours')
      expect(codeOf(await w.perform(w.as('b.counsellor'), command, input)), command.name).toBe('kernel.not-found')
    }
  })
})

describe('hours', () => {
  test('declared and corrected; confirmed and frozen; countered, and both together are the truth', async () => {
    const { by: { tenant }, participation, person } = await s.held(), me = await colleague(), one = entry(participation)
    must(await w.perform(me, logIntervention, one))
    expect(codeOf(await w.perform(me, counterEntry, { intervention: one.intervention, direct: 30, indirect: 15 }))).toBe('interventions.not-confirmed')
    must(await w.perform(me, correctIntervention, { ...one, direct: 45 }))
    expect(await truth(person)).toEqual({ direct: 45, indirect: 15, entries: 1 })
    expect(codeOf(await w.perform(me, confirmHours, { through_on: dayAfter(s.today(), 1) }))).toBe('interventions.confirm-later')
    expect(codeOf(await w.perform(me, confirmHours, { through_on: dayAfter(s.today(), -1) }))).toBe('interventions.nothing-to-confirm')
    must(await w.perform(me, confirmHours, { through_on: s.today() }))
    for (const command of [correctIntervention, takeBack]) expect(codeOf(await w.perform(me, command, one))).toBe('interventions.confirmed')
    const client = await w.pool.connect()
    try {
      await client.query(`begin; set local app.tenant = '${tenant}'; set local app.actor = '${me.actor}'; set local app.command = '${uuid7()}'`)
      expect((await client.query('update intervention set direct = 1 where id = $1', [one.intervention])).rowCount).toBe(0)
      expect((await client.query('delete from intervention where id = $1', [one.intervention])).rowCount).toBe(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
    expect(codeOf(await w.perform(me, counterEntry, { intervention: one.intervention, direct: 45, indirect: 15 }))).toBe('interventions.no-difference')
    must(await w.perform(me, counterEntry, { intervention: one.intervention, direct: 30, indirect: 20 }))
    expect(await truth(person)).toEqual({ direct: 30, indirect: 20, entries: 2 })
    // Again, from the truth so far; the confirmed row has not moved.
    must(await w.perform(me, counterEntry, { intervention: one.intervention, direct: 0, indirect: 20 }))
    expect(await truth(person)).toEqual({ direct: 0, indirect: 20, entries: 3 })
    expect(await w.rows('select direct from intervention where id = $1', [one.intervention])).toEqual([{ direct: 45 }])
    const [month] = (await w.ask(me, interventionsOf, { person })).months, lines = month?.lines ?? []
    expect(lines.find(({ id }) => id === one.intervention)).toMatchObject({ direct: 45, truth: { direct: 0, indirect: 20 }, confirmed: true, may: { correct: { can: false, why: 'interventions.confirmed' }, counter: { can: true } } })
    expect(lines.filter(({ corrects }) => corrects === s.today())).toHaveLength(2)
    await counted(person)
    expect(await w.ask(me, myHours)).toMatchObject({ week: { direct: 0, indirect: 20 }, total: { direct: 0, indirect: 20 }, open: [{ through_on: s.today(), entries: 0, corrections: 2, direct: -45, indirect: 5 }], last: s.today(), days: [{ entries: 1, corrections: 2, direct: 0, indirect: 20, declared: { direct: -45, indirect: 5 }, partly: true }] })
    must(await w.perform(me, confirmHours, { through_on: s.today() }))
    expect(await w.ask(me, myHours)).toMatchObject({ open: [], days: [{ entries: 1, declared: null }] })
    must(await w.perform(me, logIntervention, entry(participation, { direct: 10 })))
    expect(await w.ask(me, myHours)).toMatchObject({ open: [{ entries: 1, corrections: 0 }], days: [{ entries: 2, declared: { direct: 10, indirect: 15 }, partly: true }] })
  })

  test('taken back whole, with its words', async () => {
    const { participation, person } = await s.held(), me = await colleague(), one = entry(participation, { note: { kind: 'shared', text: 'Pas ce dossier' } })
    must(await w.perform(me, logIntervention, one))
    must(await w.perform(me, writeIntervention, { intervention: one.intervention, kind: 'private', text: 'Pour moi' }))
    must(await w.perform(me, takeBack, { intervention: one.intervention }))
    expect(await truth(person)).toEqual({ direct: 0, indirect: 0, entries: 0 })
    await counted(person)
    expect((await w.ask(me, interventionsOf, { person })).months).toEqual([])
  })
})

describe('a group', () => {
  test('is refused with a name in its words, somebody twice, somebody unknown', async () => {
    const three = [await s.held(), await s.held(), await s.held()], me = await colleague(), group = uuid7()
    const given = { group, participations: three.map((one) => one.participation), day: s.today(), direct: 90, indirect: 30, mode: 'in-person', place: 'partner', note: 'Visite d’une entreprise' }
    await w.rows("update person set called = 'Rosalie' where id = $1", [three[1]?.person])
    expect(codeOf(await w.perform(me, logGroup, { ...given, note: 'Bravo à Rosalie.' }))).toBe('interventions.names-somebody')
    expect(codeOf(await w.perform(me, logGroup, { ...given, group: uuid7(), participations: [...given.participations, given.participations[0]] }))).toBe('interventions.somebody-twice')
    expect(codeOf(await w.perform(me, logGroup, { ...given, group: uuid7(), participations: [...given.participations, uuid7()] }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(w.as('b.counsellor'), logGroup, { ...given, group: uuid7() }))).toBe('kernel.not-found')
  })

  test('its time is corrected for all; who was not there is taken back, and the hour still counts', async () => {
    const three = [await s.held('office'), await s.held(), await s.held()], me = await colleague(), group = uuid7()
    const given = { group, participations: three.map((one) => one.participation), day: s.today(), direct: 90, indirect: 30, mode: 'in-person', place: 'partner', note: 'Visite d’une entreprise' }
    must(await w.perform(me, logGroup, given))
    expect(codeOf(await w.perform(me, logGroup, given))).toBe('interventions.already-logged')
    // Those who came by a request have met: its door remembers.
    expect((await w.rows('select met_on from door where referral_id = $1', [three[0]?.referral]))[0]).toEqual({ met_on: s.today() })
    const first = async (n: number) => (await w.ask(me, interventionsOf, { person: three[n]?.person ?? '' })).months[0]?.lines[0]
    for (const n of [0, 1, 2]) {
      const told = JSON.stringify(await w.ask(me, interventionsOf, { person: three[n]?.person ?? '' }))
      for (const other of three.filter((_, i) => i !== n)) { expect(told).not.toContain(other.person); expect(told).not.toContain(other.participation) }
    }
    expect((await w.ask(me, myHours)).total).toEqual({ direct: 90, indirect: 30, group: 120 })
    must(await w.perform(me, correctIntervention, { intervention: (await first(2))?.id, day: s.today(), direct: 60, indirect: 30, mode: 'in-person', place: 'here' }))
    for (const n of [0, 1, 2]) expect(await first(n)).toMatchObject({ direct: 60, kind: 'group', notes: { shared: { text: 'Visite d’une entreprise' } } })
    const [counting] = await w.rows('select id from intervention where group_id = $1 and counts', [group])
    must(await w.perform(me, takeBack, { intervention: counting?.['id'] }))
    expect((await w.ask(me, myHours)).total).toEqual({ direct: 60, indirect: 30, group: 90 })
    must(await w.perform(me, confirmHours, { through_on: s.today() }))
    const [left] = await w.rows('select id from intervention where group_id = $1 limit 1', [group])
    must(await w.perform(me, counterEntry, { intervention: left?.['id'], direct: 75, indirect: 30 }))
    expect((await w.ask(me, myHours)).total).toEqual({ direct: 75, indirect: 30, group: 105 })
    for (const one of three) await counted(one.person)
  })
})

describe('notes', () => {
  test('each reader has the notes that are hers, and nothing tells that there are others', async () => {
    const { by, participation, person, path } = await s.held(), one = entry(participation, { note: { kind: 'shared', text: 'Pour elle' } })
    must(await w.perform(by, logIntervention, one))
    must(await w.perform(by, writeIntervention, { intervention: one.intervention, kind: 'private', text: 'Pour moi' }))
    must(await w.perform(by, writeIntervention, { intervention: one.intervention, kind: 'sensitive', text: 'Délicat' }))
    const reads = async (who: Session) => { const [month] = (await w.ask(who, interventionsOf, { person })).months; return Object.values(month?.lines[0]?.notes ?? {}).flatMap((note) => note?.text ?? []).sort() }
    expect(await reads(by)).toEqual(['Délicat', 'Pour elle', 'Pour moi'])
    for (const role of ['coordinator', 'director'] as const) expect(await reads(await colleague(role))).toEqual(['Délicat', 'Pour elle'])
    for (const role of ['counsellor', 'retention', 'network'] as const) expect(await reads(await colleague(role))).toEqual(['Pour elle'])
    await expect(reads(await colleague('reception'))).rejects.toThrow('kernel.not-permitted')
    const her: Session = { kind: 'link', tenant: by.tenant, actor: path, role: 'person', zone: 'America/Toronto', subject: person }
    expect((await w.ask(her, sharedWithMe)).lines).toEqual([{ day: s.today(), kind: 'individual', mode: 'in-person', words: ['Pour elle'] }])
    // A counsellor who does not accompany her writes nothing sensitive; the words of mine change, and keep what they were.
    const other = await colleague(), hers = entry(participation)
    expect(codeOf(await w.perform(other, logIntervention, { ...hers, note: { kind: 'sensitive', text: 'x' } }))).toBe('interventions.not-entrusted')
    expect(codeOf(await w.perform(by, writeIntervention, { intervention: one.intervention, kind: 'shared', text: ' Pour elle ' }))).toBe('interventions.same-words')
    must(await w.perform(by, writeIntervention, { intervention: one.intervention, kind: 'shared', text: 'Mieux dit' }))
    must(await w.perform(by, writeIntervention, { intervention: one.intervention, kind: 'private', text: '' }))
    expect(await reads(by)).toEqual(['Délicat', 'Mieux dit'])
    expect(await w.rows('select text from note_shared where intervention_id = $1 and replaced_at is not null', [one.intervention])).toEqual([{ text: 'Pour elle' }])
  })

  test('one draft in two windows: neither is written over, one entry is logged, and what was typed in the other stays', async () => {
    const { participation, person } = await s.held(), me = await colleague(), [a, b] = [uuid7(), uuid7()]
    const next = async () => (await w.ask(me, myDesk, { person })).next, id = await next()
    const kept = (window: string, text: string, set: object = {}) => w.perform(me, keepDraft, { person, window, over: null, words: { 'log-note': text, entry: id }, ...set })
    const drafts = async () => (await w.ask(me, myDesk)).drafts.map(({ words }) => words['log-note']).sort()
    must(await kept(a, 'Elle a parlé'))
    for (const set of [{}, { words: null }]) expect(codeOf(await kept(b, 'Autre chose', set))).toBe('interventions.draft-elsewhere')
    must(await kept(b, 'Autre chose', { apart: true }))
    must(await kept(b, 'Autre chose encore'))
    must(await kept(a, 'Elle a parlé.'))
    expect(await drafts()).toEqual(['Autre chose encore', 'Elle a parlé.'])
    // A third window that opened the first draft writes in it; the first one is told.
    must(await kept(uuid7(), 'Elle a parlé !', { over: a }))
    expect(codeOf(await kept(a, 'Elle a parlé…'))).toBe('interventions.draft-elsewhere')
    expect(await next()).toBe(id)
    // What another window wrote does not go with the entry.
    must(await w.perform(me, logIntervention, entry(participation, { intervention: id, written: { window: a, over: null } })))
    expect(await drafts()).toEqual(['Autre chose encore', 'Elle a parlé !'])
    expect(codeOf(await w.perform(me, logIntervention, entry(participation, { intervention: id, written: { window: b, over: null } })))).toBe('interventions.already-logged')
    expect(await drafts()).toContain('Autre chose encore')
    expect(await truth(person)).toMatchObject({ entries: 1 })
    const after = await next()
    expect(after).not.toBe(id)
    must(await w.perform(me, logIntervention, entry(participation, { intervention: after, written: { window: b, over: null } })))
    expect(await drafts()).toEqual(['Elle a parlé !'])
    const { person: another } = await s.held()
    expect(codeOf(await w.perform(me, keepDraft, { person: another, window: b, over: null, draft: (await w.ask(me, myDesk)).drafts[0]?.id, words: { 'log-note': 'x' } }))).toBe('kernel.not-found')
  })

  test('a draft is its author’s, kept and replaced, gone once logged', async () => {
    const { participation, person } = await s.held(), [me, other] = [await colleague(), await colleague()]
    const written = { window: uuid7(), over: null }
    for (const text of ['Elle a', 'Elle a parlé']) must(await w.perform(me, keepDraft, { person, ...written, words: { 'log-note': text } }))
    expect((await w.ask(me, myDesk)).drafts).toMatchObject([{ person, words: { 'log-note': 'Elle a parlé' } }])
    expect((await w.ask(other, myDesk)).drafts).toEqual([])
    must(await w.perform(me, logIntervention, entry(participation, { direct: 45, mode: 'phone', written })))
    expect(await w.ask(me, myDesk)).toMatchObject({ drafts: [], usual: { direct: 45, mode: 'phone', place: null } })
    expect(codeOf(await w.perform(w.as('b.counsellor'), keepDraft, { person, ...written, words: {} }))).toBe('kernel.not-found')
  })
})

test('a first meeting is met in the gesture that notes it, with the next contact', async () => {
  const { by, participation, referral } = await s.held('office'), next_on = s.inDays(14)
  must(await w.perform(by, logIntervention, entry(participation, { kind: 'writing', mode: 'email' })))
  const door = async () => (await w.rows('select met_on, next_on from door where referral_id = $1', [referral]))[0]
  expect(await door()).toMatchObject({ met_on: null })
  must(await w.perform(by, logIntervention, entry(participation, { next_on })))
  expect(await door()).toEqual({ met_on: s.today(), next_on })
  expect((await w.rows('select next_on from participation where id = $1', [participation]))[0]).toEqual({ next_on })
})

test('of three hundred, the newest thirty are read, then as many again', async () => {
  const { by, participation, person } = await s.held()
  await w.rows("update participation set started_on = '2024-01-01' where id = $1", [participation])
  const last = s.today()
  await w.rows(`with made as (insert into intervention (tenant_id, id, person_id, participation_id, kind, day, month, direct, indirect, mode, author_id, logged_at)
    select $1, gen_random_uuid(), $2, $3, 'individual', d, d - (extract(day from d)::int - 1), 30, 0, 'phone', $4, now() from (select $5::date - n * 2 as d from generate_series(0, 299) n) as days returning month)
    insert into intervention_month (tenant_id, id, person_id, month, entries, direct, indirect) select $1, gen_random_uuid(), $2, month, count(*), count(*) * 30, 0 from made group by month`, [by.tenant, person, participation, by.actor, last])
  const told = async (more: number) => { const view = await w.ask(by, interventionsOf, { person, more }); return { ...view, shown: view.months.flatMap(({ lines }) => lines.map(({ day }) => day)) } }
  const [thirty, sixty, all] = [await told(0), await told(1), await told(9)]
  expect([thirty.shown.length, thirty.left, thirty.entries, sixty.shown.length, all.shown.length, all.left]).toEqual([30, 270, 300, 60, 300, 0])
  expect(thirty.shown).toEqual(Array.from({ length: 30 }, (_, n) => dayAfter(last, -2 * n)))
  expect(sixty.shown.slice(0, 30)).toEqual(thirty.shown)
})
