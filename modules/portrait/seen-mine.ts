import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { read } from './changes.ts'
import { readingRefusal } from './rules.ts'
import { Languages, wholePortrait } from './writing.ts'

/** She says with her code that she has read her portrait, as it stood on her page and no other. Refused: changed since, read already. */
export const seenMine = command('portrait.seen-mine', {
  input: z.object({ revision: z.int().min(0), lang: Languages }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ person: see.one('person', heldTo(session)), whole: wholePortrait(see, heldTo(session)) }),
  decide({ person, whole }, i, moment) {
    const not = readingRefusal(whole.portrait, i.revision)
    return not ? refuse(not) : read(person.id, whole, { how: 'code', on: moment.today, by: null, lang: i.lang }, moment)
  },
})
