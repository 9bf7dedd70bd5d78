import * as z from 'zod'
import { command, together } from '#kernel/command.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { asked } from './changes.ts'
import { Words } from './writing.ts'

/** She asks to change something of her portrait, in her words, with her code. Asked again, her last words count. */
export const askPortraitChange = command('portrait.ask-change', {
  input: z.object({ words: Words }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ person: see.one('person', heldTo(session)), portraits: see.many('portrait', { person_id: heldTo(session) }) }),
  decide: ({ person, portraits }, i, moment) => [asked(portraits[0], person.id, i.words, moment)],
})
