import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GroupOfferedRow, GroupPlaceRow, ParticipationRow } from '#db/types.ts'
import { isRefusal, type Decision, type Moment } from '#kernel/command.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { askPlace } from './ask.ts'
import { changeGroup } from './change.ts'
import { givePlace } from './give.ts'
import { leaveGroup } from './leave.ts'
import { notNow } from './not-now.ts'
import { proposable, proposals, seated, waiting } from './rules.ts'

const uuid = (n: number): string => `0190c5a0-0000-7000-8000-${String(n).padStart(12, '0')}`
const base: GroupOfferedRow = { id: uuid(1), organisation_id: uuid(2), service_id: uuid(3), kind: 'ppe', name: 'PPE', leader_id: uuid(4), place: 'Salle', programme: [], weekdays: [2], starts: '09:00', ends: '11:00', from_on: '2026-01-06', until_on: '2026-12-22', places: 2 }
const PEOPLE = 6

/** What may happen to a group, in any order: people ask, are offered a place, wait longer, leave, take a pause and come back; the group grows and shrinks. */
type Act = { do: 'ask' | 'give' | 'not-now' | 'leave' | 'pause' | 'back'; who: number } | { do: 'places'; places: number }
const acts: fc.Arbitrary<Act[]> = fc.array(fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom('ask' as const, 'ask' as const, 'ask' as const, 'give' as const, 'give' as const, 'give' as const, 'leave' as const, 'leave' as const, 'not-now' as const, 'pause' as const, 'back' as const), who: fc.integer({ min: 0, max: PEOPLE - 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('places' as const), places: fc.integer({ min: 1, max: 3 }) }) },
), { minLength: 10, maxLength: 80, size: 'max' })

const person = (who: number) => uuid(100 + who)
const participation = (who: number): ParticipationRow => ({ tenant_id: uuid(2), id: uuid(200 + who), person_id: person(who), service_id: uuid(3), counsellor_id: uuid(4), referral_id: null, started_on: '2026-01-01', next_on: '2026-02-01', ended_on: null, end_reason: null })

test('whatever happens: never more people than places, nobody overtaken, nobody moved without being asked, and a pause costs nothing', () => {
  let given = 0, waited = 0, overtaking = 0
  fc.assert(fc.property(acts, (history) => {
    let group = base, places: GroupPlaceRow[] = []
    const resting = new Set<string>()
    history.forEach((act, n) => {
      const today = dayAfter('2026-02-02', n), now = `${today}T14:00:00.000Z`, session: Moment['session'] = { kind: 'user', tenant: uuid(2), actor: uuid(4), role: 'counsellor', zone: 'America/Toronto' }
      const moment: Moment = { today, now, session, id: uuid(1000 + n) }, whole = () => ({ group, places: places.filter((p) => p.left_on === null), resting })
      const before = places, free = group.places - seated(places).length, offered = proposals(group, whole().places, resting, today).map(({ id }) => id), eligible = proposable(whole().places, resting, today)
      const hers = 'who' in act ? places.find((p) => p.person_id === person(act.who) && p.left_on === null) : undefined
      let decision: Decision = []
      if (act.do === 'pause') resting.add(person(act.who))
      else if (act.do === 'back') resting.delete(person(act.who))
      else if (act.do === 'places') decision = changeGroup.decide({ whole: whole(), leader: undefined, services: [{}] as never }, { ...base, group: base.id, service: base.service_id, leader: base.leader_id, places: act.places }, moment)
      else if (act.do === 'ask') decision = askPlace.decide({ whole: whole(), participation: participation(act.who), already: undefined }, { group: base.id, place: uuid(2000 + n), participation: uuid(200 + act.who) }, moment)
      else if (!hers) return
      else if (act.do === 'give') decision = givePlace.decide({ whole: whole(), place: hers }, { group: base.id, place: hers.id }, moment)
      else if (act.do === 'not-now') decision = notNow.decide({ group, place: hers }, { group: base.id, place: hers.id, again_on: dayAfter(today, 3) }, moment)
      else decision = leaveGroup.decide(hers, { place: hers.id }, moment)
      if (isRefusal(decision)) {
        if (decision.code === 'groups.somebody-before') overtaking++
        return
      }
      for (const change of decision) {
        if (change.do === 'insert') places = [...places, { tenant_id: uuid(2), again_on: null, left_on: null, left_by: null, ...change.row } as unknown as GroupPlaceRow]
        else if (change.do === 'update' && change.table === 'group_place') places = places.map((p) => (p.id === change.row['id'] ? { ...p, ...change.set } as GroupPlaceRow : p))
        else if (change.do === 'update') group = { ...group, ...change.set } as GroupOfferedRow
      }
      const sat = seated(places).filter((p) => !seated(before).some(({ id }) => id === p.id))
      expect(seated(places).length, 'more people than places').toBeLessThanOrEqual(group.places)
      // A place is had by asking for oneself or by an answer; one at a time; whoever waits is in the order of asking.
      expect(sat.length).toBeLessThanOrEqual(1)
      if (act.do === 'give') { given++; expect(sat.map(({ id }) => id).every((id) => offered.includes(id)), 'overtaken').toBe(true) }
      if (act.do === 'ask' && sat.length > 0) expect(free, 'somebody who waits is overtaken').toBeGreaterThan(eligible.length)
      if (act.do !== 'give' && act.do !== 'ask') expect(sat).toEqual([])
      const line = waiting(places)
      waited += line.length
      expect(line.map((p) => p.asked_at)).toEqual(line.map((p) => p.asked_at).sort())
      if (act.do === 'pause' || act.do === 'back') expect(places).toEqual(before)
      expect(places.filter((p) => p.left_on === null).map((p) => p.person_id).length).toBe(new Set(places.filter((p) => p.left_on === null).map((p) => p.person_id)).size)
    })
  }), { numRuns: 400 })
  // The histories meet what they are about.
  expect([given > 20, waited > 100, overtaking > 5]).toEqual([true, true, true])
})
