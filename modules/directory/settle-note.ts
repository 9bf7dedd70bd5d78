import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'

/**
 * The network coordinator has settled what two sources disagreed on, or (`settled: false`) takes it up again.
 * Refused: a note that already stands so.
 */
export const settleNote = command('directory.settle-note', {
  input: z.object({ note: z.uuid(), settled: z.boolean() }),
  permission: 'directory.settle',
  facts: async (see, i) => ({ note: await see.one('directory_note', i.note) }),
  decide({ note }, { settled }, { today }) {
    if (settled === (note.settled_on !== null)) return refuse(settled ? 'directory.note-settled' : 'directory.note-open')
    return [update('directory_note', note, { settled_on: settled ? today : null })]
  },
})
