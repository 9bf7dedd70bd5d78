import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { stateOf } from './rules.ts'
import { ownGroup } from './writing.ts'

/** She was asked, and would rather wait: she keeps her rank, and a place is proposed to her again from a day on. Refused: she does not wait any more, a day that is past. */
export const notNow = command('groups.not-now', {
  input: z.object({ group: z.uuid(), place: z.uuid(), again_on: z.iso.date() }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ group: ownGroup(see, i.group, session), place: see.one('group_place', i.place) }),
  decide({ group, place }, i, { today }) {
    if (place.group_id !== group.id || stateOf(place) !== 'asked') return refuse('groups.waits-no-more')
    return i.again_on <= today ? refuse('groups.again-later') : [update('group_place', place, { again_on: i.again_on })]
  },
})
