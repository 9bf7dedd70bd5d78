import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { free, proposals, stateOf } from './rules.ts'
import { groupFacts } from './writing.ts'

/** She was asked, and takes the free place. Refused: no place is free, it is proposed to somebody who waits before her, she does not wait any more. */
export const givePlace = command('groups.give', {
  input: z.object({ group: z.uuid(), place: z.uuid() }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ whole: groupFacts(see, i.group, session), place: see.one('group_place', i.place) }),
  decide({ whole: { group, places, resting }, place }, _i, { today }) {
    if (place.group_id !== group.id || stateOf(place) !== 'asked') return refuse('groups.waits-no-more')
    if (free(group, places) === 0) return refuse('groups.full')
    if (!proposals(group, places, resting, today).some(({ id }) => id === place.id)) return refuse('groups.somebody-before')
    return [update('group_place', place, { in_on: today, again_on: null })]
  },
})
