import type { GroupPlaceRow } from '#db/types.ts'
import { update, type Change } from '#kernel/command.ts'

/** She no longer has a place, or no longer waits. Nobody says why, and nobody is moved up without being asked. */
export const leavePlace = (place: GroupPlaceRow, by: 'person' | 'staff', today: string): Change => update('group_place', place, { left_on: today, left_by: by })
