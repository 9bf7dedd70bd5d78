import * as z from 'zod'
import { command, refuse, remove } from '#kernel/command.ts'
import { draftOf } from './changes.ts'

/** What was being written is given up; what is in force stays. Refused: nothing is being written, somebody wrote meanwhile. */
export const dropDraft = command('instruments.drop-draft', {
  input: z.object({ instrument: z.uuid(), revision: z.int() }),
  permission: 'instrument.write',
  facts: async (see, i) => ({ versions: await see.many('instrument_version', { instrument_id: i.instrument }) }),
  decide({ versions }, { revision }) {
    const draft = draftOf(versions)
    if (!draft) return refuse('instruments.no-draft')
    return draft.revision === revision ? [remove('instrument_version', draft)] : refuse('instruments.changed-meanwhile')
  },
})
