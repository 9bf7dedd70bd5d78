import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { free } from './rules.ts'
import { groupFacts } from './writing.ts'

/**
 * A leaving that a member noted today was a slip: she has her place again, or her rank. Refused: she said it herself, another day, her place
 * went to somebody else, she asked again since, her accompaniment or the group is over.
 */
export const stayInGroup = command('groups.stay', {
  input: z.object({ group: z.uuid(), place: z.uuid() }),
  permission: 'intervention.write',
  async facts(see, i, { session }) {
    const { whole, place } = await together({ whole: groupFacts(see, i.group, session), place: see.one('group_place', i.place) })
    return { whole, place, participation: await see.one('participation', place.participation_id) }
  },
  decide({ whole: { group, places }, place, participation }, _i, { today }) {
    if (place.group_id !== group.id || place.left_on !== today || place.left_by !== 'staff') return refuse('groups.left-for-good')
    if (participation.ended_on !== null) return refuse('people.ended')
    if (group.until_on < today) return refuse('groups.over')
    if (places.some(({ person_id }) => person_id === place.person_id)) return refuse('groups.already-there')
    if (place.in_on !== null && free(group, places) === 0) return refuse('groups.full')
    return [update('group_place', place, { left_on: null, left_by: null })]
  },
})
