import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanGoalRow, PlanRow, PlanStepRow, PlanVersionRow } from '#db/types.ts'
import { openPause, pauseRefusal } from './pauses.ts'
import { agreeRefusal, goalsOf, goalStates, latest, markOf, nextStep, proposeRefusal, standingOf, stepStates, type Goal } from './rules.ts'
import { compare, freeze, type Content } from './versions.ts'

const plan = (set: Partial<PlanRow> = {}): PlanRow => ({ tenant_id: 't', id: 'p', person_id: 'her', opened_on: '2026-11-02', revision: 3, proposed: null, proposed_at: null, asked_change: null, asked_at: null, ...set })
const goal = (id: string, set: Partial<PlanGoalRow> = {}): PlanGoalRow => ({ tenant_id: 't', id, person_id: 'her', words: `objectif ${id}`, beside: null, beside_at: null, state: 'open', state_on: null, state_words: null, made_at: `2026-11-02T10:00:0${id}.000Z`, ...set })
const step = (id: string, goal_id: string, set: Partial<PlanStepRow> = {}): PlanStepRow => ({
  tenant_id: 't', id, person_id: 'her', goal_id, kind: 'other', words: `étape ${id}`, who: 'person', who_name: null, by_on: null, place: null, level: null, stages: [], skills: [],
  state: 'open', state_on: null, state_words: null, made_at: `2026-11-02T11:00:0${id}.000Z`, ...set,
})
const version = (number: number, revision: number): PlanVersionRow => ({ tenant_id: 't', id: `v${number}`, person_id: 'her', number, revision, content: { shape: 1, goals: [] }, how: 'screen', agreed_on: '2026-11-02', noted_at: '2026-11-02T12:00:00.000Z', noted_by: null, lang: 'fr' })

const read = { worded: 0, seen: 0 }

describe('refused', () => {
  test('nothing to agree to: no plan, no objective, every objective set aside', () => {
    expect(agreeRefusal(undefined, [], [], 1, read)).toBe('plans.nothing-to-agree')
    expect(agreeRefusal(plan(), [], [], 3, read)).toBe('plans.nothing-to-agree')
    expect(agreeRefusal(plan(), [goal('1', { state: 'later' }), goal('2', { state: 'let-go' })], [], 3, read)).toBe('plans.nothing-to-agree')
  })
  test('another rewording than the one that was read; the same one twice', () => {
    expect(agreeRefusal(plan(), [goal('1')], [], 2, read)).toBe('plans.changed-meanwhile')
    expect(agreeRefusal(plan(), [goal('1')], [version(1, 3)], 3, read)).toBe('plans.already-agreed')
    expect(agreeRefusal(plan(), [goal('1')], [version(1, 2)], 3, read)).toBeUndefined()
  })
  test('a portrait that she has not read, or with words that she has not read: an empty one is read as it is', () => {
    for (const portrait of [undefined, { worded: 0, seen: null }, { worded: 3, seen: 2 }]) {
      expect(agreeRefusal(plan(), [goal('1')], [], 3, portrait)).toBe('plans.portrait-not-seen')
      expect(proposeRefusal(plan(), [goal('1')], [], 3)).toBeUndefined()
    }
    for (const portrait of [{ worded: 0, seen: 0 }, { worded: 3, seen: 3 }, { worded: 3, seen: 5 }]) expect(agreeRefusal(plan(), [goal('1')], [], 3, portrait)).toBeUndefined()
  })
  test('a pause within a pause, a return that is no later day', () => {
    expect(pauseRefusal([{ ended_on: null }], undefined, '2026-11-20')).toBe('plans.already-in-pause')
    expect(pauseRefusal([{ ended_on: '2026-11-19' }], '2026-11-20', '2026-11-20')).toBe('plans.back-past')
    expect(pauseRefusal([{ ended_on: '2026-11-19' }], '2026-11-21', '2026-11-20')).toBeUndefined()
    expect(openPause([{ ended_on: '2026-11-19' }, { ended_on: null }])).toEqual({ ended_on: null })
  })
})

test('where the plan stands with her word', () => {
  expect(standingOf(undefined, [])).toBe('none')
  expect(standingOf(plan(), [])).toBe('draft')
  expect(standingOf(plan({ proposed: 3 }), [])).toBe('proposed')
  expect(standingOf(plan({ proposed: 2 }), [version(1, 2)])).toBe('changed')
  expect(standingOf(plan(), [version(1, 1), version(2, 3)])).toBe('agreed')
  expect(standingOf(plan({ asked_change: 'Autre chose' }), [version(1, 3)])).toBe('asked')
})

test('one mark at most is now; in a pause it is the bridge', () => {
  const goals = goalsOf([goal('1', { state: 'reached' }), goal('2'), goal('3')], [step('1', '1'), step('2', '2', { state: 'later' }), step('3', '2'), step('4', '3')])
  const marks = (paused: boolean) => goals.flatMap(({ steps }) => steps).map((one) => markOf(one, nextStep(goals), paused))
  expect(marks(false)).toEqual(['todo', 'aside', 'now', 'todo'])
  expect(marks(true)).toEqual(['todo', 'aside', 'paused', 'todo'])
})

const anyStep = fc.record({ kind: fc.constantFrom('social' as const, 'training' as const), state: fc.constantFrom(...stepStates), by_on: fc.option(fc.constantFrom('2020-01-01', '2030-01-01')), words: fc.constantFrom('a', 'b') })
const anyPlan = fc.array(fc.record({ state: fc.constantFrom(...goalStates), words: fc.constantFrom('x', 'y'), steps: fc.array(anyStep, { maxLength: 3 }) }), { maxLength: 4 }).map((goals): Goal[] => goalsOf(
  goals.map((one, n) => goal(String(n), { words: one.words, state: one.state })), goals.flatMap((one, n) => one.steps.map((s, m) => step(`${n}${m}`, String(n), s)))))

test('a day gone by changes nothing of how a step is drawn', () => {
  fc.assert(fc.property(anyPlan, fc.boolean(), (goals, paused) => {
    const drawn = (dated: Goal[]) => dated.map(({ steps }) => steps.map((one) => markOf(one, nextStep(dated), paused)))
    const without = goals.map((one) => ({ ...one, steps: one.steps.map((s) => ({ ...s, by_on: null })) }))
    expect(drawn(goals)).toEqual(drawn(without))
    expect(drawn(goals).flat().filter((state) => state === 'now' || state === 'paused').length).toBeLessThanOrEqual(1)
  }))
})

test('a version compared with itself differs in nothing; whatever differs is said', () => {
  fc.assert(fc.property(anyPlan, anyPlan, (one, other) => {
    const [from, to]: Content[] = [freeze(one), freeze(other)] as [Content, Content]
    expect(compare(from, from)).toEqual([])
    const said = compare(from, to)
    expect(said.length > 0).toBe(JSON.stringify(stripped(from)) !== JSON.stringify(stripped(to)))
  }))
})
/** What a comparison speaks of: not the order, nor when something was settled. */
const stripped = (content: Content) => content.goals.map(({ id, words, state, steps }) => ({ id, words, state, steps: steps.map(({ id: at, kind, words: said, by_on, state: where }) => [at, kind, said, by_on, where]).sort() })).sort((a, b) => (a.id < b.id ? -1 : 1))

test('the latest version is the highest number, in any order', () => expect(latest([version(2, 5), version(3, 6), version(1, 1)])?.number).toBe(3))
