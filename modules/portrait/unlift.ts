import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { turned } from './changes.ts'
import { itemFacts } from './writing.ts'

/** An obstacle that was lifted stands again. Nothing is said of why. Refused: it was not lifted. */
export const unliftItem = command('portrait.unlift', {
  input: z.object({ item: z.uuid() }),
  permission: 'person.write',
  facts: (see, i) => itemFacts(see, i.item),
  decide: ({ item, portrait }, _i, moment) => (item.lifted_on === null ? refuse('portrait.not-lifted')
    : [turned(portrait, item.person_id, false, moment), update('portrait_item', item, { lifted_on: null, lifted_words: null })]),
})
