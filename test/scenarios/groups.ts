import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { allGroups } from '#modules/groups/all.query.ts'
import { askPlace } from '#modules/groups/ask.ts'
import { changeGroup } from '#modules/groups/change.ts'
import { givePlace } from '#modules/groups/give.ts'
import { leaveMine } from '#modules/groups/leave-mine.ts'
import { leaveGroup } from '#modules/groups/leave.ts'
import { myGroups } from '#modules/groups/mine.query.ts'
import { notNow } from '#modules/groups/not-now.ts'
import { oneGroup } from '#modules/groups/one.query.ts'
import { openGroup } from '#modules/groups/open.ts'
import { daysOf } from '#modules/groups/rules.ts'
import { setMeeting } from '#modules/groups/set-meeting.ts'
import { stayInGroup } from '#modules/groups/stay.ts'
import { scenario, visit } from './scenario.ts'
import { must, type Setting } from './setting.ts'

/** What a group says: every day of the week, so that it meets today whatever the day, but on a holiday. */
export const offered = (s: Setting, set: object = {}) => ({
  kind: 'ppe' as const, name: s.word(), service: s.serviceAt('a'), leader: s.counsellor('a').actor, place: s.word(), programme: [s.word(), s.word()], weekdays: [0, 1, 2, 3, 4, 5, 6],
  starts: '09:00', ends: '11:30', from_on: s.inDays(-20), until_on: s.inDays(40), places: 1, ...set,
})
const opened = async (s: Setting, set: object = {}) => {
  const by = s.counsellor('a'), group = uuid7(), input = offered(s, set)
  must(await s.w.perform(by, openGroup, { group, ...input }))
  return { by, group, input, on: daysOf(input).find((day) => day > s.today()) ?? '' }
}
/** Somebody who has the only place, and, when asked for, somebody who waits for it. */
const filled = async (s: Setting, waits = false) => {
  const file = await s.held('office'), one = await opened(s), place = uuid7(), second = uuid7()
  must(await s.w.perform(one.by, askPlace, { group: one.group, place, participation: file.participation }))
  const hers: Session = { kind: 'link', tenant: file.by.tenant, actor: file.path, role: 'person', zone: 'America/Toronto', subject: file.person }
  if (!waits) return { ...one, ...file, place, second, hers }
  const next = await s.held('office')
  must(await s.w.perform(one.by, askPlace, { group: one.group, place: second, participation: next.participation }))
  return { ...one, ...next, place, second, hers }
}

export const groupsScenarios = [
  scenario(openGroup)(async (s) => ({ session: s.counsellor('a'), input: { group: uuid7(), ...offered(s) } })),
  scenario(changeGroup)(async (s) => {
    const { by, group, input } = await opened(s)
    return { session: by, input: { group, ...input, places: 12, name: s.word() } }
  }),
  scenario(setMeeting)(async (s) => {
    const { by, group, on } = await opened(s)
    return { session: by, input: { group, on, as: { state: 'moved', day: on, starts: '13:00', ends: '15:00', place: s.word() } } }
  }),
  scenario(askPlace)(async (s) => {
    const { participation } = await s.held(), { by, group } = await opened(s)
    return { session: by, input: { group, place: uuid7(), participation } }
  }),
  scenario(givePlace)(async (s) => {
    const { by, group, place, second } = await filled(s, true)
    must(await s.w.perform(by, leaveGroup, { place }))
    return { session: by, input: { group, place: second } }
  }),
  scenario(notNow)(async (s) => {
    const { by, group, second } = await filled(s, true)
    return { session: by, input: { group, place: second, again_on: s.inDays(14) } }
  }),
  scenario(leaveGroup)(async (s) => {
    const { by, place } = await filled(s)
    return { session: by, input: { place } }
  }),
  scenario(stayInGroup)(async (s) => {
    const { by, group, place } = await filled(s)
    must(await s.w.perform(by, leaveGroup, { place }))
    return { session: by, input: { group, place } }
  }),
  scenario(leaveMine)(async (s) => {
    const { hers, place } = await filled(s)
    return { session: hers, input: { place } }
  }),
  scenario(allGroups)(async (s) => ({ session: (await filled(s)).by, input: {} })),
  scenario(oneGroup)(async (s) => {
    const { by, group } = await filled(s, true)
    return { session: by, input: { group } }
  }),
  scenario(myGroups)(async (s) => ({ session: (await filled(s)).hers, input: {} })),
]
export const groupsVisits = [
  visit({ name: 'groups.my-groups' }, async (s) => {
    const { hers, place } = await filled(s)
    return { session: hers, path: '/mon-dossier/groupes', fields: { laisser: place } }
  }),
]
