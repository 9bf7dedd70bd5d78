import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { paused } from './changes.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { pauseRefusal } from './pauses.ts'

/** She takes a pause, with her code; it begins at once, nobody grants it. Refused: in a pause already, a return that is past. */
export const pauseMine = command('plans.pause-mine', {
  input: z.object({ reason: z.string().trim().max(600).optional(), back_on: z.iso.date().optional() }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ person: see.one('person', heldTo(session)), pauses: see.many('pause', { person_id: heldTo(session), ended_on: null }) }),
  decide({ person, pauses }, i, moment) {
    const not = pauseRefusal(pauses, i.back_on, moment.today)
    return not ? refuse(not) : [paused(person.id, 'person', i, moment)]
  },
})
