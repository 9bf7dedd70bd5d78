import { together, type See } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { meetingId, meetingsOf, proposals } from './rules.ts'

/** What a leader reads on her day of the groups that she leads. `days`: those on which somebody's own leaving is still told. */
export const ledFacts = async (see: See, { tenant, actor }: Session, today: string) => {
  const groups = (await see.many('group_offered', { organisation_id: tenant, leader_id: actor })).filter((g) => g.until_on >= today)
  if (groups.length === 0) return { groups, rows: [], living: [], left: [], people: [], pauses: [], entries: [] }
  const ids = groups.map(({ id }) => id)
  const { rows, living, left } = await together({
    rows: see.many('group_meeting', { group_id: ids }), living: see.many('group_place', { group_id: ids, left_on: null }),
    left: see.many('group_place', { group_id: ids, left_by: 'person', left_on: Array.from({ length: 7 }, (_, n) => dayAfter(today, -n)) }),
  })
  const named = [...new Set([...living, ...left].map((p) => p.person_id))]
  return together({
    groups, rows, living, left, people: named.length === 0 ? [] : see.many('person', { id: named }), pauses: named.length === 0 ? [] : see.many('pause', { person_id: named, ended_on: null }),
    entries: see.many('intervention', { group_id: groups.flatMap((g) => meetingsOf(g, rows).filter((one) => one.day === today).map((one) => meetingId(g.id, one.on))) }),
  })
}
export type LedFacts = Awaited<ReturnType<typeof ledFacts>>

/** Today's meetings, the free places with those to whom they are proposed, and those who said that they leave. */
export const ledOn = ({ groups, rows, living, left, people, pauses, entries }: LedFacts, today: string) => {
  const resting = new Set(pauses.map((p) => p.person_id)), whose = (person: string) => { const her = people.find(({ id }) => id === person); return { called: her?.called ?? '', family_name: her?.family_name ?? null } }
  const groupOf = new Map(groups.map((g) => [g.id, { group: g.id, name: g.name }])), told = (p: { id: string; group_id: string; person_id: string }) => ({ place: p.id, group: p.group_id, name: groupOf.get(p.group_id)?.name ?? '', ...whose(p.person_id) })
  return {
    meetings: groups.flatMap((g) => meetingsOf(g, rows).filter((one) => one.day === today && one.state !== 'cancelled').map((one) => ({ ...one, group: g.id, name: g.name, logged: entries.some(({ group_id }) => group_id === one.id) })))
      .sort((a, b) => a.starts.localeCompare(b.starts) || (a.id < b.id ? -1 : 1)),
    proposed: groups.flatMap((g) => proposals(g, living.filter((p) => p.group_id === g.id), resting, today).map(told)),
    left: left.map((p) => ({ ...told(p), had: p.in_on !== null })).sort((a, b) => (a.place < b.place ? -1 : 1)),
  }
}
