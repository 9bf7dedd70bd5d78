import * as z from 'zod'
import type { GroupPlaceRow } from '#db/types.ts'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { ability } from '#modules/people/abilities.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { meetingsOf, free, proposals, seated, waiting } from './rules.ts'
import { ownGroup } from './writing.ts'

/** How many meetings behind are shown, and for how many days somebody's own leaving is told. */
const BEHIND = 12, TOLD = 14

/** A group: its programme, who has a place, who waits and to whom a free place is proposed, the meetings to come, those to note and those noted with how many came. */
export const oneGroup = query('groups.one', {
  input: z.object({ group: z.uuid() }),
  permission: 'person.read',
  how: 'listed',
  async facts(see, i, { session, today }) {
    const first = await together({
      group: ownGroup(see, i.group, session), rows: see.many('group_meeting', { group_id: i.group }), members: see.many('member', {}),
      living: see.many('group_place', { group_id: i.group, left_on: null }), left: see.many('group_place', { group_id: i.group, left_by: 'person', left_on: lately(today) }),
    })
    const meetings = meetingsOf(first.group, first.rows), behind = meetings.filter((one) => one.day <= today && one.state !== 'cancelled').slice(-BEHIND)
    const ids = [...new Set([...first.living, ...first.left].map((p) => p.person_id))]
    const next = await together({
      people: ids.length === 0 ? [] : see.many('person', { id: ids }), pauses: ids.length === 0 ? [] : see.many('pause', { person_id: ids, ended_on: null }),
      entries: behind.length === 0 ? [] : see.many('intervention', { group_id: behind.map(({ id }) => id), corrects_id: null }), services: see.many('service', { id: first.group.service_id }),
    })
    return { ...first, ...next, meetings, behind }
  },
  view({ group: g, members, living, left, meetings, behind, people, pauses, entries, services }, _i, { today, session }) {
    const named = new Map(people.map((p) => [p.id, p])), away = new Map(pauses.map((p) => [p.person_id, p])), resting = new Set(away.keys()), offered = new Set(proposals(g, living, resting, today).map(({ id }) => id))
    const line = (p: GroupPlaceRow) => {
      const her = named.get(p.person_id)
      return { place: p.id, person: p.person_id, participation: p.participation_id, called: her?.called ?? '', family_name: her?.family_name ?? null, paused: resting.has(p.person_id), since: p.in_on, asked_at: p.asked_at, again_on: p.again_on !== null && p.again_on > today ? p.again_on : null, proposed: offered.has(p.id) }
    }
    const byName = (a: ReturnType<typeof line>, b: ReturnType<typeof line>) => `${a.called} ${a.family_name ?? ''}`.localeCompare(`${b.called} ${b.family_name ?? ''}`, 'fr') || (a.place < b.place ? -1 : 1)
    const came = Map.groupBy(entries, ({ group_id }) => group_id ?? ''), write = (refusal?: string) => ability(session, 'intervention.write', refusal), over = g.until_on < today
    const next = meetings.find((one) => one.day >= today && one.state !== 'cancelled' && !came.has(one.id))
    return {
      today, over, leader: members.find((m) => m.id === g.leader_id)?.name ?? '', need: services[0]?.need ?? null,
      group: { id: g.id, kind: g.kind, name: g.name, service: g.service_id, leader: g.leader_id, place: g.place, programme: g.programme, weekdays: g.weekdays, starts: g.starts, ends: g.ends, from_on: g.from_on, until_on: g.until_on, places: g.places },
      in: seated(living).map(line).sort(byName), waiting: waiting(living).map(line), free: free(g, living),
      /** Those who said by themselves that they leave. */
      left: left.map((p) => ({ ...line(p), on: p.left_on ?? today, had: p.in_on !== null })).sort(byName),
      meetings: meetings.filter((one) => one.day >= today && !came.has(one.id)).slice(0, BEHIND).map((one) => ({ ...one, next: one === next })),
      toLog: behind.filter((one) => one.day < today && !came.has(one.id)).reverse(),
      logged: behind.flatMap((one) => { const those = came.get(one.id); return those ? [{ ...one, came: those.length }] : [] }).reverse(),
      /** Every meeting that has a theme or was not moved away, for the programme and the sheet. */
      all: meetings.filter(({ state }) => state !== 'cancelled').map((one) => ({ ...one, done: came.has(one.id) || one.day < today })),
      may: { write: write(), ask: write(over ? 'groups.over' : undefined) },
    }
  },
})
const lately = (today: string): string[] => Array.from({ length: TOLD }, (_, n) => dayAfter(today, -n))
