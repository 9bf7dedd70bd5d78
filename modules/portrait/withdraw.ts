import * as z from 'zod'
import { command, remove } from '#kernel/command.ts'
import { turned } from './changes.ts'
import { itemFacts } from './writing.ts'

/** She wants a line off her portrait: it goes, and its words with it. Only what she read before keeps it, as she read it. */
export const withdrawItem = command('portrait.withdraw', {
  input: z.object({ item: z.uuid() }),
  permission: 'person.write',
  facts: (see, i) => itemFacts(see, i.item),
  decide: ({ item, portrait }, _i, moment) => [turned(portrait, item.person_id, false, moment), remove('portrait_item', item)],
})
