import * as z from 'zod'
import type { DoorRow, ParticipationRow } from '#db/types.ts'
import { command, refuse, together, update } from '#kernel/command.ts'
import { leavePlace } from '#modules/groups/changes.ts'
import { doorClosed } from '#modules/intake/changes.ts'
import { participationFacts } from './participation-facts.ts'

export const endReasons = ['reached', 'pause-long', 'moved', 'other-service', 'her-choice'] as const satisfies readonly ParticipationRow['end_reason'][]

/** Her door was answered by the accompaniment, unless she left or moved. */
const doorReason: Record<(typeof endReasons)[number], NonNullable<DoorRow['closing_reason']>> = {
  reached: 'answered', 'pause-long': 'answered', moved: 'moved', 'other-service': 'answered', 'her-choice': 'withdrawn',
}

/** A participation ends today, with its reason; the door of the request that led here closes with it, and her places in groups are free again. She may come back any day. Refused: ended before. */
export const endParticipation = command('people.end', {
  input: z.object({ participation: z.uuid(), reason: z.enum(endReasons) }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({ whole: participationFacts(see, i.participation, session), places: see.many('group_place', { participation_id: i.participation, left_on: null }) }),
  decide({ whole: { participation, door }, places }, i, { today }) {
    if (participation.ended_on !== null) return refuse('people.ended')
    return [
      update('participation', participation, { ended_on: today, end_reason: i.reason, next_on: null }),
      ...(door && door.status !== 'closed' ? [doorClosed(door, doorReason[i.reason], today)] : []),
      ...places.map((place) => leavePlace(place, 'staff', today)),
    ]
  },
})
