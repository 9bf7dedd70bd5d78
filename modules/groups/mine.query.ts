import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { meetingsOf, stateOf } from './rules.ts'

/** How many meetings to come she reads of each group. */
const NEXT = 3

/** My groups at one organisation, as my code opens them: what, where, the next meetings, or that I wait. In a pause no day is told: my place rests, and nothing calls me back. */
export const myGroups = query('groups.mine', {
  input: z.object({}),
  permission: 'file.read-own',
  how: 'opened',
  async facts(see, _i, { session }) {
    const { places, pauses, organisation } = await together({
      places: see.many('group_place', { person_id: heldTo(session), left_on: null }), pauses: see.many('pause', { person_id: heldTo(session), ended_on: null }), organisation: see.find('organisation', session.tenant),
    })
    const ids = places.map((p) => p.group_id)
    return together({ places, pauses, organisation, groups: ids.length === 0 ? [] : see.many('group_offered', { id: ids }), rows: ids.length === 0 ? [] : see.many('group_meeting', { group_id: ids }) })
  },
  view: ({ places, pauses, organisation, groups, rows }, _i, { today }) => ({
    organisation: { id: organisation?.id ?? '', name: organisation?.name ?? '' }, paused: pauses.length > 0,
    groups: places.flatMap((p) => {
      const g = groups.find(({ id }) => id === p.group_id)
      if (!g || g.until_on < today) return []
      const state = stateOf(p), next = state === 'in' && pauses.length === 0 ? meetingsOf(g, rows).filter((one) => one.day >= today).slice(0, NEXT) : []
      return [{ place: p.id, state, name: g.name, kind: g.kind, where: g.place, weekdays: g.weekdays, starts: g.starts, ends: g.ends, until_on: g.until_on, next }]
    }).sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.place < b.place ? -1 : 1)),
  }),
})
export type MyGroups = ReturnType<typeof myGroups.view>
