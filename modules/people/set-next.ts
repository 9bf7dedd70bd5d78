import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { dayRefusal } from './rules.ts'
import { participationFacts } from './participation-facts.ts'

/**
 * When the next contact is promised for; `met_on`: the first meeting took place, which the request's door remembers.
 * Everybody accompanied always has a next day. Refused: ended, a day past or too far, a meeting to come or before the beginning.
 */
export const setNext = command('people.set-next', {
  input: z.object({ participation: z.uuid(), next_on: z.iso.date(), met_on: z.iso.date().optional() }),
  permission: 'person.write',
  facts: (see, i, { session }) => participationFacts(see, i.participation, session),
  decide({ participation, door, settings }, i, { today }) {
    if (participation.ended_on !== null) return refuse('people.ended')
    const not = dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
    if (not) return refuse(not.code, not.args)
    if (i.met_on !== undefined && (i.met_on > today || i.met_on < participation.started_on)) return refuse('people.met-outside')
    const met = i.met_on !== undefined && door?.met_on === null ? { met_on: i.met_on } : {}
    return [
      update('participation', participation, { next_on: i.next_on }),
      ...(door && door.status !== 'closed' ? [moveDoor(door, { next_on: i.next_on, ...met })] : []),
    ]
  },
})
