import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { turned } from './changes.ts'
import { Line } from './writing.ts'

/** A strength or an obstacle, in her words. The first one opens the portrait. */
export const addItem = command('portrait.add-item', {
  input: z.object({ person: z.uuid(), item: z.uuid(), ...Line }),
  permission: 'person.write',
  facts: (see, i) => together({ person: see.one('person', i.person), portraits: see.many('portrait', { person_id: i.person }), already: see.find('portrait_item', i.item) }),
  decide: ({ person, portraits, already }, i, moment) => (already ? refuse('kernel.already-exists') : [
    turned(portraits[0], person.id, true, moment),
    insert('portrait_item', { id: i.item, person_id: person.id, plane: i.plane, side: i.side, origin: i.origin, words: i.words, written_by: 'staff', made_at: moment.now }),
  ]),
})
