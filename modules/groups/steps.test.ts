import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { logGroup } from '#modules/interventions/log-group.ts'
import { takeBack } from '#modules/interventions/take-back.ts'
import { myDay } from '#modules/day/mine.query.ts'
import { endParticipation } from '#modules/people/end.ts'
import { pauseMine } from '#modules/plans/pause-mine.ts'
import { resumeMine } from '#modules/plans/resume-mine.ts'
import { codeOf, must } from '#test/referral.ts'
import { offered } from '#test/scenarios/groups.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { askPlace } from './ask.ts'
import { changeGroup } from './change.ts'
import { givePlace } from './give.ts'
import { leaveMine } from './leave-mine.ts'
import { leaveGroup } from './leave.ts'
import { myGroups } from './mine.query.ts'
import { notNow } from './not-now.ts'
import { oneGroup } from './one.query.ts'
import { openGroup } from './open.ts'
import { meetingId } from './rules.ts'
import { setMeeting } from './set-meeting.ts'
import { stayInGroup } from './stay.ts'

// A Wednesday without a holiday, so that a group meets today.
const NOON = '2026-11-18T17:00:00.000Z'
let w: World, s: Setting, by: Session
beforeAll(async () => { w = await world(); s = await settingIn(w); w.clock.move(Date.parse(NOON) - Date.parse(w.clock.now())); by = s.counsellor('a') })
afterAll(() => w.stop())

const opens = async (set: object = {}) => {
  const group = uuid7(), input = { group, ...offered(s, set) }
  must(await w.perform(by, openGroup, input))
  return input
}
const asks = async (group: string, participation: string, place = uuid7()) => { must(await w.perform(by, askPlace, { group, place, participation })); return place }
const hers = (file: { path: string; person: string }): Session => ({ kind: 'link', tenant: by.tenant, actor: file.path, role: 'person', zone: 'America/Toronto', subject: file.person })
const seatsOf = (group: string) => w.rows('select person_id, in_on is not null as has from group_place where group_id = $1 and left_on is null order by asked_at, id', [group])
const entry = (group: string, participations: readonly string[], set: object = {}) => ({ group: uuid7(), meeting: { group, on: s.today() }, participations: [...participations], day: s.today(), direct: 150, indirect: 30, mode: 'in-person' as const, place: 'here' as const, ...set })

describe('refused', () => {
  test('to other organisations, to reception, with a leader or a service of others', async () => {
    const { group, ...input } = await opens(), file = await s.held(), there = w.as('b.counsellor'), on = s.inDays(2)
    for (const [command, given] of [[changeGroup, { group, ...input }], [setMeeting, { group, on, as: { state: 'cancelled' } }], [askPlace, { group, place: uuid7(), participation: file.participation }]] as const) {
      expect(codeOf(await w.perform(there, command, given)), command.name).toBe('kernel.not-found')
      expect(codeOf(await w.perform(w.as('a.reception'), command, given)), command.name).toBe('kernel.not-permitted')
    }
    await expect(w.ask(there, oneGroup, { group })).rejects.toThrow('kernel.not-found')
    expect(codeOf(await w.perform(by, openGroup, { group: uuid7(), ...input, service: s.serviceAt('b') }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(by, openGroup, { group: uuid7(), ...input, leader: there.actor }))).toBe('people.no-such-counsellor')
    expect(codeOf(await w.perform(by, openGroup, { group, ...input }))).toBe('kernel.already-exists')
    expect(codeOf(await w.perform(there, logGroup, entry(group, [uuid7()])))).not.toBe('applied')
  })
  test('twice in one group, no longer accompanied, a group that is over, fewer places than people', async () => {
    const one = await opens({ places: 2 }), file = await s.held(), other = await s.held(), gone = await s.held()
    await asks(one.group, file.participation)
    await asks(one.group, other.participation)
    expect(codeOf(await w.perform(by, askPlace, { group: one.group, place: uuid7(), participation: file.participation }))).toBe('groups.already-there')
    expect(codeOf(await w.perform(by, changeGroup, { ...one, places: 1 }))).toBe('groups.fewer-than-in')
    must(await w.perform(by, endParticipation, { participation: gone.participation, reason: 'moved' }))
    expect(codeOf(await w.perform(by, askPlace, { group: one.group, place: uuid7(), participation: gone.participation }))).toBe('people.ended')
    const over = await opens({ until_on: s.inDays(-1) })
    expect(codeOf(await w.perform(by, askPlace, { group: over.group, place: uuid7(), participation: file.participation }))).toBe('groups.over')
  })
})

describe('places', () => {
  test('ten ask at once for the last place: one has it, nine wait, in an order', async () => {
    const { group } = await opens({ places: 1 }), files = await Promise.all(Array.from({ length: 10 }, () => s.held()))
    const told = await Promise.all(files.map(({ participation }) => w.perform(by, askPlace, { group, place: uuid7(), participation })))
    expect(told.map(codeOf)).toEqual(Array.from({ length: 10 }, () => 'applied'))
    expect((await seatsOf(group)).map((row) => row['has']).filter(Boolean)).toHaveLength(1)
    expect((await seatsOf(group)).length).toBe(10)
  })
  test('ten take the one free place at once: one does', async () => {
    const { group } = await opens({ places: 1 }), files = await Promise.all(Array.from({ length: 3 }, () => s.held())), places: string[] = []
    for (const { participation } of files) places.push(await asks(group, participation))
    must(await w.perform(by, leaveGroup, { place: places[0] }))
    const told = await Promise.all(Array.from({ length: 10 }, (_, n) => w.perform(by, givePlace, { group, place: places[1 + (n % 2)] })))
    expect(told.filter(({ status }) => status === 'applied')).toHaveLength(1)
    expect((await seatsOf(group)).map((row) => row['has'])).toEqual([true, false])
  })
  test('she leaves with her code: the leader reads it, the first who waits is proposed, and nobody moves before being asked', async () => {
    const { group } = await opens(), [one, two, three] = [await s.held(), await s.held(), await s.held()]
    const place = await asks(group, one.participation), second = await asks(group, two.participation), third = await asks(group, three.participation)
    expect(codeOf(await w.perform(hers(two), leaveMine, { place }))).toBe('kernel.not-found')
    must(await w.perform(hers(one), leaveMine, { place }))
    expect(codeOf(await w.perform(hers(one), leaveMine, { place }))).toBe('groups.waits-no-more')
    expect((await seatsOf(group)).map((row) => row['has'])).toEqual([false, false])
    const told = await w.ask(by, oneGroup, { group }), mine = (await w.ask(by, myDay)).groups
    expect([told.free, told.waiting.map((p) => [p.place, p.proposed]), told.left.map((p) => [p.place, p.had])]).toEqual([1, [[second, true], [third, false]], [[place, true]]])
    expect([mine.proposed.map((p) => p.place).includes(second), mine.left.map((p) => p.place).includes(place)]).toEqual([true, true])
    expect(codeOf(await w.perform(by, givePlace, { group, place: third }))).toBe('groups.somebody-before')
    // She would rather wait: the next one is asked, and she keeps her rank.
    must(await w.perform(by, notNow, { group, place: second, again_on: s.inDays(14) }))
    must(await w.perform(by, givePlace, { group, place: third }))
    expect(codeOf(await w.perform(by, givePlace, { group, place: second }))).toBe('groups.full')
    expect((await w.ask(hers(two), myGroups)).groups).toMatchObject([{ place: second, state: 'asked', next: [] }])
    must(await w.perform(hers(two), leaveMine, { place: second }))
    expect((await w.ask(hers(two), myGroups)).groups).toEqual([])
  })
  test('in a pause her place rests: it stays hers, no day is told, and one who waits keeps her rank', async () => {
    const { group } = await opens(), [one, two, three] = [await s.held(), await s.held(), await s.held()]
    const place = await asks(group, one.participation), second = await asks(group, two.participation), third = await asks(group, three.participation)
    expect((await w.ask(hers(one), myGroups)).groups[0]?.next).toHaveLength(3)
    for (const file of [one, two]) must(await w.perform(hers(file), pauseMine, {}))
    expect(await w.ask(hers(one), myGroups)).toMatchObject({ paused: true, groups: [{ place, state: 'in', next: [] }] })
    expect((await w.ask(by, oneGroup, { group })).in).toMatchObject([{ place, paused: true }])
    must(await w.perform(by, leaveGroup, { place }))
    expect((await w.ask(by, oneGroup, { group })).waiting.map((p) => [p.place, p.proposed])).toEqual([[second, false], [third, true]])
    must(await w.perform(hers(two), resumeMine, {}))
    expect((await w.ask(by, oneGroup, { group })).waiting.map((p) => [p.place, p.proposed])).toEqual([[second, true], [third, false]])
  })
  test('a leaving noted by mistake is taken back the same day, with the place or the rank; never hers, another day’s, or over somebody', async () => {
    const { group } = await opens(), [one, two, three] = [await s.held(), await s.held(), await s.held()]
    const place = await asks(group, one.participation), second = await asks(group, two.participation), third = await asks(group, three.participation)
    const stays = async (of: string) => codeOf(await w.perform(by, stayInGroup, { group, place: of })), line = async () => (await seatsOf(group)).map((row) => [row['person_id'], row['has']]), before = await line()
    expect(await stays(place)).toBe('groups.left-for-good')
    for (const of of [place, second]) { must(await w.perform(by, leaveGroup, { place: of })); expect(await stays(of)).toBe('applied') }
    expect(await line()).toEqual(before)
    must(await w.perform(by, leaveGroup, { place }))
    must(await w.perform(by, givePlace, { group, place: second }))
    expect(await stays(place)).toBe('groups.full')
    must(await w.perform(hers(three), leaveMine, { place: third }))
    expect(await stays(third)).toBe('groups.left-for-good')
    must(await w.perform(by, leaveGroup, { place: second }))
    const again = await asks(group, two.participation)
    expect(await stays(second)).toBe('groups.already-there')
    must(await w.perform(by, leaveGroup, { place: again }))
    must(await w.perform(by, endParticipation, { participation: one.participation, reason: 'moved' }))
    expect(await stays(place)).toBe('people.ended')
    await w.owner.query("update group_place set left_on = left_on - 1 where id = $1", [again])
    expect(await stays(again)).toBe('groups.left-for-good')
  })
  test('an accompaniment that ends frees her places', async () => {
    const { group } = await opens(), file = await s.held()
    await asks(group, file.participation)
    must(await w.perform(by, endParticipation, { participation: file.participation, reason: 'reached' }))
    expect(await seatsOf(group)).toEqual([])
  })
})

describe('meetings', () => {
  test('one is moved, cancelled, put back; refused on a holiday, outside the calendar, and once it is noted', async () => {
    const { group } = await opens({ places: 4 }), file = await s.held(), on = s.inDays(1)
    const set = async (as: object, day = on) => codeOf(await w.perform(by, setMeeting, { group, on: day, as }))
    const shown = async () => (await w.ask(by, oneGroup, { group })).meetings.find((one) => one.on === on)
    expect(await set({ state: 'moved', day: s.inDays(3), starts: '13:00', ends: '15:00', place: 'Bibliothèque' })).toBe('applied')
    expect(await shown()).toMatchObject({ state: 'moved', day: s.inDays(3), starts: '13:00', place: 'Bibliothèque' })
    expect(await set({ state: 'cancelled' })).toBe('applied')
    expect(await shown()).toMatchObject({ state: 'cancelled', day: on, theme: null })
    expect(await set({ state: 'planned' })).toBe('applied')
    expect(await shown()).toMatchObject({ state: 'planned', day: on, starts: '09:00' })
    expect(await set({ state: 'moved', day: '2026-12-25', starts: '13:00', ends: '15:00', place: 'Ici' })).toBe('groups.holiday')
    expect(await set({ state: 'moved', day: on, starts: '13:00', ends: '13:00', place: 'Ici' })).toBe('groups.ends-before-it-starts')
    expect(await set({ state: 'cancelled' }, s.inDays(-200))).toBe('groups.no-such-meeting')
    must(await w.perform(by, logGroup, entry(group, [file.participation])))
    expect(await set({ state: 'cancelled' }, s.today())).toBe('groups.meeting-logged')
  })
  test('a meeting is noted once, whoever notes it, with those who came; nothing anywhere about the others', async () => {
    const { group } = await opens({ places: 4 }), [one, two, three] = [await s.held(), await s.held(), await s.held()], other = w.as('a.coordinator')
    for (const { participation } of [one, two, three]) await asks(group, participation)
    expect((await w.ask(by, myDay)).groups.meetings.filter((m) => m.group === group)).toMatchObject([{ on: s.today(), logged: false }])
    const before = await w.rows('select to_jsonb(t) as row from group_place t where group_id = $1 order by id', [group])
    const told = await Promise.all(Array.from({ length: 10 }, (_, n) => w.perform(n % 2 === 0 ? by : other, logGroup, entry(group, [one, two].map((file) => file.participation)))))
    expect(told.filter(({ status }) => status === 'applied')).toHaveLength(1)
    expect(told.map(codeOf).filter((code) => !['applied', 'interventions.already-logged', 'kernel.already-exists'].includes(code))).toEqual([])
    expect(codeOf(await w.perform(other, logGroup, entry(group, [three.participation])))).toBe('interventions.already-logged')
    expect((await w.rows('select person_id, group_id, counts from intervention where group_id = $1 order by counts', [meetingId(group, s.today())])).map((row) => [row['person_id'], row['counts']]).map(([person]) => person).sort()).toEqual([one.person, two.person].sort())
    expect(await w.rows('select to_jsonb(t) as row from group_place t where group_id = $1 order by id', [group])).toEqual(before)
    expect(await w.rows('select 1 from intervention where person_id = $1', [three.person])).toEqual([])
    expect((await w.ask(by, oneGroup, { group })).logged).toMatchObject([{ on: s.today(), came: 2 }])
    expect(codeOf(await w.perform(by, logGroup, entry(group, [three.participation], { meeting: { group, on: s.inDays(-200) } })))).toBe('groups.no-such-meeting')
  })
  test('two colleagues who note it at once with different people: one does', async () => {
    const { group } = await opens({ places: 4 }), [one, two] = [await s.held(), await s.held()]
    const told = await Promise.all(Array.from({ length: 10 }, (_, n) => w.perform(n % 2 === 0 ? by : w.as('a.coordinator'), logGroup, entry(group, [(n % 2 === 0 ? one : two).participation]))))
    expect(told.filter(({ status }) => status === 'applied')).toHaveLength(1)
  })
  test('everybody taken back, it may be noted again', async () => {
    const { group } = await opens({ places: 4 }), file = await s.held()
    must(await w.perform(by, logGroup, entry(group, [file.participation])))
    const [row] = await w.rows('select id from intervention where group_id = $1', [meetingId(group, s.today())])
    must(await w.perform(by, takeBack, { intervention: row?.['id'] }))
    must(await w.perform(by, logGroup, entry(group, [file.participation])))
  })
})
