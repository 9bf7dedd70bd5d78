import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { dayRefusal } from './rules.ts'
import { participationFacts } from './participation-facts.ts'

/** Takes back an end made the same day, as if it had not been; later, she comes back by `people.come-back`. Refused: not ended, ended before today, a day past or too far. */
export const resumeParticipation = command('people.resume', {
  input: z.object({ participation: z.uuid(), next_on: z.iso.date() }),
  permission: 'person.write',
  facts: (see, i, { session }) => participationFacts(see, i.participation, session),
  decide({ participation, door, settings }, i, { today }) {
    if (participation.ended_on === null) return refuse('people.not-ended')
    if (participation.ended_on !== today) return refuse('people.ended-before-today')
    const not = dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
    if (not) return refuse(not.code, not.args)
    return [
      update('participation', participation, { ended_on: null, end_reason: null, next_on: i.next_on }),
      ...(door?.closed_on === today ? [moveDoor(door, { status: 'accepted', next_on: i.next_on, closed_on: null, closing_reason: null })] : []),
    ]
  },
  decidedBy: 'constraint', // somebody may have opened the same service for her meanwhile
})
