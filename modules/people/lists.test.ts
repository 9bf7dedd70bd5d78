import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { allPeople } from './all.query.ts'
import { endParticipation } from './end.ts'
import { personFile } from './file.query.ts'
import { findPeople } from './find.query.ts'
import { handOver } from './hand-over.ts'
import { myPeople } from './mine.query.ts'
import { dayAfter } from './rules.ts'
import { setNext } from './set-next.ts'

let w: World
const zone = 'America/Toronto'
const people: Record<string, { person: string; participation: string; referral: string }> = {}
beforeAll(async () => {
  w = await world()
  for (const [called, family] of [['Éloïse', 'Tremblay-Côté'], ['Mohammed', 'Al-Rashid'], ['Anne', 'Roy'], ['Jean-Baptiste', 'Pierre-Louis']] as const) {
    const asked = await sentTo(w, w.orgs[0] ?? '', { 'person.called-name': called, 'person.family-name': family })
    const { input, perform } = acceptance(w, 'a', asked.referral)
    must(await perform())
    must(await asked.follow())
    people[called] = { person: input.person, participation: input.participation, referral: asked.referral }
  }
})
afterAll(() => w.stop())
const her = (called: string) => people[called] ?? { person: '', participation: '', referral: '' }
const names = (lines: { called: string }[]) => lines.map((line) => line.called)

describe('finding', () => {
  test.each([
    ['eloise', ['Éloïse']], ['TREMBLAY', ['Éloïse']], ['cote tremblay', ['Éloïse']], ['Elosie', ['Éloïse']], ['tramblay', ['Éloïse']], ['mohamed', ['Mohammed']], ['al rashid', ['Mohammed']], ['jean baptiste', ['Jean-Baptiste']],
    ['pierre-louis', ['Jean-Baptiste']], ['roy', ['Anne']], ['tremblay roy', []], ['Xavier', []],
  ])('%s', async (words, found) => expect(names(await w.ask(w.as('a.counsellor'), findPeople, { words }))).toEqual(found))
  test('nobody of another organisation, nothing for whoever may not', async () => {
    expect(await w.ask(w.as('b.counsellor'), findPeople, { words: 'eloise' })).toEqual([])
    await expect(w.ask(w.as('a.privacy'), findPeople, { words: 'eloise' })).rejects.toThrow('kernel.not-permitted')
    await expect(w.ask(w.as('a.counsellor'), findPeople, { words: 'e' })).rejects.toThrow('kernel.invalid-input')
  })
  test('whoever is shown by a search is kept as read', async () => {
    await w.ask(w.as('a.director'), findPeople, { words: 'rashid' })
    expect(await w.rows("select subject_id, how from kernel.read where actor = $1 and query = 'people.find' and subject_id = $2", [w.as('a.director').actor, her('Mohammed').person])).toEqual([{ subject_id: her('Mohammed').person, how: 'searched' }])
  })
})

describe('lists', () => {
  test('mine, the nearest promise first; what is past counts as to care for', async () => {
    const today = w.clock.today(zone)
    for (const [called, days] of [['Éloïse', 12], ['Mohammed', 2], ['Anne', 20]] as const) must(await w.perform(w.as('a.counsellor'), setNext, { participation: her(called).participation, next_on: dayAfter(today, days) }))
    await w.rows("update participation set next_on = '2026-01-06' where id = $1", [her('Jean-Baptiste').participation])
    const view = await w.ask(w.as('a.counsellor'), myPeople, {})
    expect(names(view.lines)).toEqual(['Jean-Baptiste', 'Mohammed', 'Éloïse', 'Anne'])
    expect(view.counts).toMatchObject({ open: 4, late: 1, orphan: 0 })
    expect(names((await w.ask(w.as('a.counsellor'), myPeople, { state: 'late' })).lines)).toEqual(['Jean-Baptiste'])
    expect(names((await w.ask(w.as('a.counsellor'), myPeople, { words: 'trem' })).lines)).toEqual(['Éloïse'])
  })
  test('handed over: in another’s list; entrusted to somebody who left: seen by the team', async () => {
    must(await w.perform(w.as('a.counsellor'), handOver, { participation: her('Anne').participation, counsellor: w.as('a.director').actor }))
    expect(names((await w.ask(w.as('a.director'), myPeople, {})).lines)).toEqual(['Anne'])
    expect(names((await w.ask(w.as('a.counsellor'), allPeople, { counsellor: w.as('a.director').actor })).lines)).toEqual(['Anne'])
    await w.rows("update member set left_on = '2026-01-06' where id = $1", [w.as('a.director').actor])
    const team = await w.ask(w.as('a.counsellor'), allPeople, { state: 'orphan' })
    expect([names(team.lines), team.counts.orphan, team.counsellors.some((c) => c.id === w.as('a.director').actor)]).toEqual([['Anne'], 1, false])
    await w.rows('update member set left_on = null where id = $1', [w.as('a.director').actor])
  })
  test('those who left come when asked for; nobody of another organisation ever', async () => {
    must(await w.perform(w.as('a.counsellor'), endParticipation, { participation: her('Mohammed').participation, reason: 'reached' }))
    expect(names((await w.ask(w.as('a.counsellor'), allPeople, {})).lines)).not.toContain('Mohammed')
    expect(names((await w.ask(w.as('a.counsellor'), allPeople, { state: 'ended' })).lines)).toEqual(['Mohammed'])
    for (const state of [undefined, 'late', 'ended'] as const) expect((await w.ask(w.as('b.director'), allPeople, { ...(state && { state }) })).lines).toEqual([])
    expect((await w.ask(w.as('office.network'), allPeople, {})).lines).toEqual([])
  })
})

describe('a file', () => {
  test('refused to others, and kept as opened', async () => {
    const { person } = her('Éloïse')
    await expect(w.ask(w.as('b.counsellor'), personFile, { person })).rejects.toThrow('kernel.not-found')
    await expect(w.ask(w.as('office.network'), personFile, { person })).rejects.toThrow('kernel.not-found')
    await w.ask(w.as('a.coordinator'), personFile, { person })
    expect((await w.rows("select how from kernel.read where actor = $1 and query = 'people.file' and subject_id = $2", [w.as('a.coordinator').actor, person])).map((r) => r['how'])).toContain('opened')
  })
  test('says what may be done, and why not', async () => {
    const file = await w.ask(w.as('a.counsellor'), personFile, { person: her('Éloïse').person })
    expect(file.participations[0]?.may).toEqual({ next: { can: true }, end: { can: true }, 'hand-over': { can: true }, resume: { can: false, why: 'people.not-ended' } })
    const reception = await w.ask(w.as('a.reception'), personFile, { person: her('Éloïse').person })
    expect([reception.may.note, reception.may.send, reception.participations[0]?.may.end]).toEqual(Array.from({ length: 3 }, () => ({ can: false, why: 'kernel.not-permitted' })))
  })
  test('shows the agreement that it rests on, where it was given, until she withdraws it', async () => {
    const { person, referral } = her('Éloïse'), basis = async () => (await w.ask(w.as('a.counsellor'), personFile, { person })).basis
    expect(await basis()).toMatchObject([{ from: 'Bureau du réseau', withdrawn: false }])
    await w.rows('update referral_content set withdrawn_at = now() where referral_id = $1', [referral])
    expect(await basis()).toMatchObject([{ withdrawn: true }])
    await w.rows('update referral_content set withdrawn_at = null where referral_id = $1', [referral])
  })
  test('its path has one mark where we are', async () => {
    for (const called of Object.keys(people)) {
      const { participations } = await w.ask(w.as('a.counsellor'), personFile, { person: her(called).person })
      for (const p of participations) expect(p.path.filter(({ state }) => state === 'now')).toHaveLength(1)
    }
  })
})
