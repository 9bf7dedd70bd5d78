import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { turned } from './changes.ts'
import { itemFacts, Words } from './writing.ts'

/** An obstacle is lifted: it stays in the portrait with its day and, if she wants, her words about how. Refused: a strength, a day to come. */
export const liftItem = command('portrait.lift', {
  input: z.object({ item: z.uuid(), on: z.iso.date(), words: Words.optional() }),
  permission: 'person.write',
  facts: (see, i) => itemFacts(see, i.item),
  decide({ item, portrait }, i, moment) {
    if (item.side !== 'obstacle') return refuse('portrait.lifts-obstacles')
    if (i.on > moment.today) return refuse('portrait.lifted-to-come')
    return [turned(portrait, item.person_id, false, moment), update('portrait_item', item, { lifted_on: i.on, lifted_words: i.words ?? null })]
  },
})
