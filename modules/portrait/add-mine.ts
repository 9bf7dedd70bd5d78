import * as z from 'zod'
import { command, insert, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { turned } from './changes.ts'
import { Line } from './writing.ts'

/** She writes a line herself, with her code. They are her own words: nobody waits for her to read them. */
export const addMine = command('portrait.add-mine', {
  input: z.object(Line),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ person: see.one('person', heldTo(session)), portraits: see.many('portrait', { person_id: heldTo(session) }) }),
  decide: ({ person, portraits }, { plane, side, origin, words }, moment) => [
    turned(portraits[0], person.id, false, moment),
    insert('portrait_item', { id: childId(moment.id, 'item'), person_id: person.id, plane, side, origin, words, written_by: 'person', made_at: moment.now }),
  ],
})
