import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json, OutsideResourceRow, PortraitItemRow } from '#db/types.ts'
import pack from '#data/quebec/outside-resources.json' with { type: 'json' }
import { levelsOf, needKeys, needs, needsOf, type Need } from './known.ts'
import { numbersFor } from './numbers.ts'
import { hasRead, itemsOf, origins, planes, readingRefusal, sides, standingOf, usualOrigin, type Item } from './rules.ts'
import { compare, freeze, unreadOf } from './versions.ts'

const row = (id: string, set: Partial<PortraitItemRow> = {}): PortraitItemRow => ({
  tenant_id: 't', id, person_id: 'her', plane: 'personal', side: 'obstacle', origin: 'around', words: `ligne ${id}`, written_by: 'staff', lifted_on: null, lifted_words: null, made_at: `2026-11-02T10:00:0${id}.000Z`, ...set,
})
const thing = (key: string, value: Json, day: string, replaced_at: string | null = null) => ({ key, value, said_at: `${day}T15:00:00.000Z`, replaced_at })

describe('refused', () => {
  test('a reading of something else than what stands; the same one twice', () => {
    expect(readingRefusal(undefined, 1)).toBe('portrait.changed-meanwhile')
    expect(readingRefusal({ revision: 4, seen: 2 }, 3)).toBe('portrait.changed-meanwhile')
    expect(readingRefusal({ revision: 4, seen: 4 }, 4)).toBe('portrait.already-read')
    expect(readingRefusal(undefined, 0)).toBeUndefined()
    expect(readingRefusal({ revision: 4, seen: 2 }, 4)).toBeUndefined()
  })
})

test('words of somebody else ask for a reading; an empty portrait is read as it is', () => {
  expect([undefined, { worded: 0, seen: null }, { worded: 3, seen: 2 }].map(hasRead)).toEqual([false, false, false])
  expect([{ worded: 0, seen: 0 }, { worded: 2, seen: 2 }, { worded: 2, seen: 5 }].map(hasRead)).toEqual([true, true, true])
  expect([undefined, { revision: 3, worded: 3, seen: 2 }, { revision: 3, worded: 1, seen: 2 }, { revision: 3, worded: 1, seen: 3 }].map(standingOf)).toEqual(['unread', 'new-words', 'moved', 'read'])
})

test('where nobody says, an obstacle is around her: nothing is laid on the person', () => {
  expect(sides.map(usualOrigin)).toEqual(['within', 'around'])
})

const anyItem = fc.record({ plane: fc.constantFrom(...planes), origin: fc.constantFrom(...origins), words: fc.constantFrom('a', 'b', 'c'), lifted_on: fc.option(fc.constantFrom('2026-10-01', '2026-11-01')), lifted_words: fc.option(fc.constantFrom('ainsi', 'autrement')) })
const anyItems = fc.uniqueArray(fc.nat(6), { maxLength: 6 }).chain((ids) => fc.tuple(...ids.map((id) => anyItem.map((set) => row(String(id), { ...set, lifted_words: set.lifted_on && set.lifted_words }))))).map((rows): Item[] => itemsOf(rows))
test('a version compared with itself differs in nothing; whatever differs is said', () => {
  fc.assert(fc.property(anyItems, anyItems, (one, other) => {
    expect(compare(freeze(one), freeze(one))).toEqual([])
    const key = (items: Item[]) => JSON.stringify(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    expect(compare(freeze(one), freeze(other)).length > 0).toBe(key(one) !== key(other))
  }))
})
test('what is new to her: what somebody else added or said otherwise, never her own line', () => {
  const rows = [row('1'), row('2', { words: 'dit autrement' }), row('3'), row('4', { written_by: 'person' })]
  expect(unreadOf(freeze(itemsOf([row('1', { lifted_on: '2026-11-01' }), row('2')])), rows)).toEqual(['2', '3'])
  expect(unreadOf(undefined, rows)).toEqual(['1', '2', '3'])
})

describe('basic needs', () => {
  const raised = (...rows: ReturnType<typeof thing>[]): Need[] => needsOf(rows).filter((one) => one.raised).map(({ need }) => need)
  test('nothing said raises nothing; what the single window heard does', () => {
    expect(raised()).toEqual([])
    expect(raised(thing('need.urgent', ['food', 'safety'], '2026-11-01'))).toEqual(['food', 'safety'])
    expect(raised(thing('need.urgent', ['none'], '2026-11-01'), thing('person.no-fixed-address', 'yes', '2026-11-01'))).toEqual(['housing'])
  })
  test('the last word counts; what she keeps for herself raises nothing', () => {
    expect(raised(thing('need.urgent', ['roof', 'food'], '2026-11-01'), thing('need.housing', 'settled', '2026-11-08'), thing('need.food', { kept: true }, '2026-11-08'))).toEqual([])
    expect(raised(thing('need.urgent', ['roof'], '2026-11-10'), thing('need.housing', 'settled', '2026-11-08'))).toEqual(['housing'])
    expect(raised(thing('need.housing', 'not-now', '2026-11-01', '2026-11-08T10:00:00.000Z'), thing('need.housing', 'settled', '2026-11-08'))).toEqual([])
    expect(raised(thing('need.money-month', 'not-sure', '2026-11-08'))).toEqual(['money'])
  })
  test('each need has a number to call, anywhere in the territory', () => {
    const resources = pack.resources.map((one) => ({ ...one, organisation_id: 'o' })) as unknown as OutsideResourceRow[]
    for (const need of needs) expect(numbersFor(need, resources).every(({ phone }) => phone)).toBe(true)
    expect(needs.map((need) => numbersFor(need, resources)[0]?.phone)).toEqual(['211', '211', '911', '1 877 767-8773'])
    expect(Object.keys(needKeys)).toEqual([...needs])
  })
})

test('what she said from 0 to 10, each time and in order; what is no number is no value', () => {
  const rows = [thing('portrait.confidence', '7', '2026-11-20'), thing('portrait.confidence', '0', '2026-09-02', '2026-10-01T10:00:00.000Z'), thing('portrait.confidence', { kept: true }, '2026-10-01', '2026-11-20T10:00:00.000Z'), thing('portrait.importance', '10', '2026-11-20')]
  expect(levelsOf(rows, 'portrait.confidence', 'America/Toronto')).toEqual([{ on: '2026-09-02', value: 0 }, { on: '2026-11-20', value: 7 }])
  expect(levelsOf(rows, 'portrait.importance', 'America/Toronto')).toEqual([{ on: '2026-11-20', value: 10 }])
})
