import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { ability } from '#modules/people/abilities.ts'
import { counsellorsFor } from '#modules/people/rules.ts'
import { free, meetingsOf, proposals, seated, waiting } from './rules.ts'

/** The groups of my organisation: when they meet next, how many places are free, how many people wait; those under way first. And what a new one may say. */
export const allGroups = query('groups.all', {
  input: z.object({}),
  permission: 'person.read',
  how: 'listed',
  async facts(see, _i, { session }) {
    const first = await together({
      groups: see.many('group_offered', { organisation_id: session.tenant }), rows: see.many('group_meeting', { organisation_id: session.tenant }),
      members: see.many('member', {}), services: see.many('service', { organisation_id: session.tenant }), places: see.many('group_place', { left_on: null }),
    })
    return { ...first, pauses: first.places.length === 0 ? [] : await see.many('pause', { person_id: [...new Set(first.places.map((p) => p.person_id))], ended_on: null }) }
  },
  view({ groups, rows, members, services, places, pauses }, _i, { today, session }) {
    const resting = new Set(pauses.map((p) => p.person_id))
    return {
      today, groups: groups.map((g) => {
        const own = places.filter((p) => p.group_id === g.id), next = meetingsOf(g, rows).find((one) => one.day >= today && one.state !== 'cancelled')
        return {
          id: g.id, kind: g.kind, name: g.name, leader: members.find((m) => m.id === g.leader_id)?.name ?? '', mine: g.leader_id === session.actor, over: g.until_on < today, until_on: g.until_on,
          places: g.places, in: seated(own).length, waits: waiting(own).length, free: free(g, own), proposed: proposals(g, own, resting, today).length, next: next ?? null,
        }
      }).sort((a, b) => Number(a.over) - Number(b.over) || Number(b.mine) - Number(a.mine) || a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1)),
      leaders: counsellorsFor(members, undefined, today).map(({ id, name }) => ({ id, name })), me: session.actor,
      services: services.filter((s) => s.closed_on === null || s.closed_on > today).map(({ id, need }) => ({ id, need })),
      may: { open: ability(session, 'intervention.write') },
    }
  },
})
