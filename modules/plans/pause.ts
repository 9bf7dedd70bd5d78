import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { paused } from './changes.ts'
import { pauseRefusal } from './pauses.ts'

/** A pause that she asked for, noted by whoever she told. A reason only if she wants one written. Refused: in a pause already, a return that is past. */
export const pausePerson = command('plans.pause', {
  input: z.object({ person: z.uuid(), reason: z.string().trim().max(600).optional(), back_on: z.iso.date().optional() }),
  permission: 'person.write',
  facts: (see, i) => together({ person: see.one('person', i.person), pauses: see.many('pause', { person_id: i.person, ended_on: null }) }),
  decide({ person, pauses }, i, moment) {
    const not = pauseRefusal(pauses, i.back_on, moment.today)
    return not ? refuse(not) : [paused(person.id, 'staff', i, moment)]
  },
})
