import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InterventionMonthRow, InterventionRow, ParticipationRow } from '#db/types.ts'
import { isRefusal, type Decision, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { confirmHours } from './confirm.ts'
import { correctIntervention } from './correct.ts'
import { counterEntry } from './counter.ts'
import { logGroup } from './log-group.ts'
import { hoursOf, timeOf } from './rules.ts'
import { takeBack } from './take-back.ts'

const id = (what: string) => childId('0190c5a0-0000-7000-8000-000000000001', what), me = id('me'), group = id('group')
const participation = (n: number): ParticipationRow => ({ tenant_id: id('tenant'), id: id(`way ${n}`), person_id: id(`person ${n}`), service_id: id('service'), counsellor_id: me, referral_id: null, started_on: '2026-01-01', next_on: '2026-12-01', ended_on: null, end_reason: null })
const minutes = fc.integer({ min: 1, max: 300 })
const acts = fc.array(fc.oneof(
  fc.record({ do: fc.constantFrom('correct' as const, 'counter' as const), who: fc.nat(7), direct: minutes, indirect: minutes }), fc.record({ do: fc.constant('confirm' as const) }), fc.record({ do: fc.constant('take-back' as const), who: fc.nat(7) }),
), { minLength: 2, maxLength: 15, size: 'max' })

test('a group noted, corrected, confirmed, countered in any order: for each who came the sum is the last word, and the hour counts once', () => {
  let countered = 0
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), minutes, minutes, acts, (count, direct, indirect, history) => {
    let rows: InterventionRow[] = [], months: InterventionMonthRow[] = [], truth = { direct, indirect }
    const apply = (decision: Decision): boolean => {
      if (isRefusal(decision)) return false
      for (const change of decision) {
        if (change.do === 'job') continue
        const same = (row: { id: string }) => row.id === change.row['id']
        if (change.table === 'intervention') rows = change.do === 'insert' ? [...rows, change.row as unknown as InterventionRow] : change.do === 'remove' ? rows.filter((row) => !same(row)) : rows.map((row) => (same(row) ? { ...row, ...change.set } as InterventionRow : row))
        if (change.table === 'intervention_month') months = change.do === 'insert' ? [...months, change.row as unknown as InterventionMonthRow] : change.do === 'update' ? months.map((row) => (same(row) ? { ...row, ...change.set } as InterventionMonthRow : row)) : months
      }
      return true
    }
    const participations = Array.from({ length: count }, (_, n) => participation(n)), entry = { day: '2026-05-29', mode: 'in-person' as const, place: 'here' as const }
    const at = (n: number): Moment => ({ today: dayAfter('2026-05-29', n), now: `${dayAfter('2026-05-29', n)}T15:00:00.000Z`, id: id(`command ${n}`), session: { kind: 'user', tenant: id('tenant'), actor: me, role: 'counsellor', zone: 'America/Toronto' } })
    expect(apply(logGroup.decide({ group, offered: undefined, said: [], participations, already: [], people: [], months: [], doors: [] }, { group, participations: participations.map((p) => p.id), ...entry, direct, indirect }, at(0)))).toBe(true)
    history.forEach((act, n) => {
      const moment = at(n + 1)
      if (act.do === 'confirm') return void apply(confirmHours.decide(rows.filter((row) => row.confirmation_id === null), { through_on: moment.today }, moment))
      const firsts = rows.filter((row) => row.corrects_id === null), first = firsts[act.who % firsts.length]
      if (!first) return
      const facts = { entry: first, rows, participations, months }
      if (act.do === 'take-back') return void apply(takeBack.decide({ ...facts, doors: [], met: [], shared: [], hidden: [], sensitive: [] }, { intervention: first.id }, moment))
      const done = act.do === 'correct' ? apply(correctIntervention.decide(facts, { intervention: first.id, ...entry, direct: act.direct, indirect: act.indirect }, moment)) : apply(counterEntry.decide(facts, { intervention: first.id, direct: act.direct, indirect: act.indirect }, moment))
      if (done) truth = { direct: act.direct, indirect: act.indirect }
      if (done && act.do === 'counter') countered++
    })
    const here = [...new Set(rows.map((row) => row.person_id))]
    for (const person of here) {
      expect(timeOf(rows.filter((row) => row.person_id === person))).toEqual(truth)
      expect(timeOf(months.filter((row) => row.person_id === person))).toEqual(truth)
    }
    expect(hoursOf(rows)).toEqual(here.length === 0 ? { direct: 0, indirect: 0, group: 0 } : { ...truth, group: truth.direct + truth.indirect })
  }))
  expect(countered).toBeGreaterThan(20)
})
