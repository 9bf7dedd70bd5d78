import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { turned } from './changes.ts'
import { itemFacts, Line } from './writing.ts'

/** A line said otherwise, or put elsewhere. What she read before stays in its version. */
export const rewordItem = command('portrait.reword', {
  input: z.object({ item: z.uuid(), plane: Line.plane, origin: Line.origin, words: Line.words }),
  permission: 'person.write',
  facts: (see, i) => itemFacts(see, i.item),
  decide({ item, portrait }, { plane, origin, words }, moment) {
    const same = item.plane === plane && item.origin === origin && item.words === words
    return same ? [] : [turned(portrait, item.person_id, true, moment), update('portrait_item', item, { plane, origin, words, written_by: 'staff' })]
  },
})
