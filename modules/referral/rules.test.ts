import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReferralRow } from '#db/types.ts'
import { isWorkday } from '#modules/directory/workdays.ts'
import { clockOf, doorAfter, doorChange, openStatuses, sideOf, stepRefusal, steps, type Status, type Step } from './rules.ts'

const [OFFICE, TO, OTHER] = ['office', 'to', 'other'] as const
const delays = { call: 2, referral: 3, follow: 10 }
const names = Object.keys(steps) as Step[]
type State = Pick<ReferralRow, 'tenant_id' | 'from_id' | 'status' | 'seen_end_at'>
const born: State = { tenant_id: TO, from_id: OFFICE, status: 'sent', seen_end_at: null }
const take = (step: Step, r: State): State => ({ ...r, status: steps[step].to ?? r.status, seen_end_at: step === 'acknowledge' || step === 'withdraw' ? 'seen' : r.seen_end_at })
const actor = (step: Step, r: State) => (steps[step].side === 'receiver' ? r.tenant_id : r.from_id)

/** Every state that any order of steps can lead to. */
const reached = (): State[] => {
  const all = new Map([[JSON.stringify(born), born]])
  for (const state of all.values()) for (const step of names) {
    if (stepRefusal(step, state, actor(step, state))) continue
    const next = take(step, state)
    all.set(JSON.stringify(next), next)
  }
  return [...all.values()]
}

describe('the life of a referral, whole', () => {
  test('seven states can be reached, and no more', () => {
    expect(reached().map(({ status, seen_end_at }) => `${status}${seen_end_at ? ' seen' : ''}`).sort()).toEqual(['accepted', 'accepted seen', 'declined', 'declined seen', 'question', 'sent', 'withdrawn seen'])
  })
  test('no dead end: from every state somebody can still act, until the sender has seen the end', () => {
    for (const state of reached()) {
      const possible = names.filter((step) => !stepRefusal(step, state, actor(step, state)))
      expect(possible.length > 0, JSON.stringify(state)).toBe(state.seen_end_at === null)
    }
  })
  test('an open one can always be ended by both sides', () => {
    for (const state of reached().filter(({ status }) => openStatuses.includes(status))) {
      expect(['accept', 'decline', 'withdraw'].map((step) => stepRefusal(step as Step, state, actor(step as Step, state)))).toEqual([undefined, undefined, undefined])
    }
  })
  test('the other side and a third organisation are always refused', () => {
    for (const state of reached()) for (const step of names) {
      const wrong = steps[step].side === 'receiver' ? state.from_id : state.tenant_id
      for (const tenant of [wrong, OTHER]) expect(stepRefusal(step, state, tenant)).toBe(steps[step].side === 'receiver' ? 'referral.for-the-receiver' : 'referral.for-the-sender')
    }
    expect(sideOf(born, OTHER)).toBeUndefined()
  })
  test.each<[Step, Status, string]>([
    ['accept', 'accepted', 'referral.already-decided'], ['accept', 'withdrawn', 'referral.withdrawn'], ['decline', 'declined', 'referral.already-decided'], ['ask', 'question', 'referral.question-already-asked'],
    ['reply', 'sent', 'referral.no-question'], ['withdraw', 'accepted', 'referral.already-decided'], ['acknowledge', 'sent', 'referral.not-ended'],
  ])('%s when %s: %s', (step, status, code) => expect(stepRefusal(step, { ...born, status }, actor(step, born))).toBe(code))
  test('the end is seen once', () => expect(stepRefusal('acknowledge', { ...born, status: 'declined', seen_end_at: 'x' }, OFFICE)).toBe('referral.end-already-seen'))
})

describe('the clock', () => {
  test('counts working days of Québec, for whoever must act', () => {
    expect(clockOf({ status: 'sent', due_on: '2026-12-29' }, '2026-12-23', delays)).toEqual({ on: '2026-12-29', left: 3, of: 3, late: false, waits: 'receiver' })
    expect(clockOf({ status: 'question', due_on: '2026-12-23' }, '2026-12-23', delays)).toMatchObject({ left: 0, late: false, waits: 'sender' })
    expect(clockOf({ status: 'sent', due_on: '2026-12-23' }, '2026-12-27', delays)).toMatchObject({ left: -1, late: true })
    expect(clockOf({ status: 'accepted', due_on: '2026-12-23' }, '2026-12-27', delays)).toBeUndefined()
  })
})

test('a door always has one owner and a next day, whatever its referral says', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
  fc.assert(fc.property(fc.constantFrom<Status>('sent', 'question', 'accepted', 'declined', 'withdrawn'), day, day, (status, today, later) => {
    const referral = { id: 'r', tenant_id: TO, status, due_on: later, meeting_on: status === 'accepted' ? later : null, service_id: 's' }
    const door = doorAfter(referral, OFFICE, today, delays)
    expect(door.owner_id).toBe(status === 'accepted' ? TO : OFFICE)
    expect(door.next_on).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (door.status === 'waiting') expect(isWorkday(door.next_on ?? '')).toBe(true)
    const row = { tenant_id: OFFICE, id: 'd', request_id: 'q', kind: 'work' as const, owner_id: OFFICE, next_on: '2026-01-05', status: 'referred' as const, service_id: 's', resource_id: null, referral_id: 'r', met_on: null, closed_on: null, closing_reason: null }
    // Following twice changes nothing more.
    expect(doorChange({ ...row, ...door }, door)).toBeUndefined()
  }), { numRuns: 300 })
})
