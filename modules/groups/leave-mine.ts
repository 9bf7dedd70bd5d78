import * as z from 'zod'
import { command, refuse } from '#kernel/command.ts'
import { leavePlace } from './changes.ts'

/** She leaves her place or stops waiting, with her code. No reason is asked; she may ask again any day. Refused: left before. */
export const leaveMine = command('groups.leave-mine', {
  input: z.object({ place: z.uuid() }),
  permission: 'file.write-own',
  facts: (see, i) => see.one('group_place', i.place),
  decide: (place, _i, { today }) => (place.left_on === null ? [leavePlace(place, 'person', today)] : refuse('groups.waits-no-more')),
})
