import * as z from 'zod'
import { command, refuse } from '#kernel/command.ts'
import { leavePlace } from './changes.ts'

/** Her place is free again, or she waits no more; a member notes it. Refused: left before. */
export const leaveGroup = command('groups.leave', {
  input: z.object({ place: z.uuid() }),
  permission: 'intervention.write',
  facts: (see, i) => see.one('group_place', i.place),
  decide: (place, _i, { today }) => (place.left_on === null ? [leavePlace(place, 'staff', today)] : refuse('groups.waits-no-more')),
})
