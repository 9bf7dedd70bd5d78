import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'
import { draftOf, versionId } from './changes.ts'
import { Sheet } from './sheet.ts'

/**
 * What is being written of an instrument, finished or not: nothing of it is asked yet. The version in force stays as it is; this becomes the next one.
 * `revision`: of the draft that was read, 0 when there was none. Refused: somebody wrote meanwhile.
 */
export const saveDraft = command('instruments.save-draft', {
  input: z.object({ instrument: z.uuid(), revision: z.int().min(0), sheet: Sheet }),
  permission: 'instrument.write',
  facts: (see, i) => together({ instrument: see.find('instrument', i.instrument), versions: see.many('instrument_version', { instrument_id: i.instrument }) }),
  decide({ instrument, versions }, { instrument: id, revision, sheet }, { now, today, session }) {
    const draft = draftOf(versions), saved = { sheet, revision: revision + 1, saved_at: now, saved_by: session.actor }
    if ((draft?.revision ?? 0) !== revision) return refuse('instruments.changed-meanwhile')
    if (draft) return [update('instrument_version', draft, saved)]
    const version = Math.max(0, ...versions.map((one) => one.version)) + 1
    return [
      ...(instrument ? [] : [insert('instrument', { id, made_on: today })]),
      insert('instrument_version', { id: versionId(id, version), instrument_id: id, version, ...saved }),
    ]
  },
})
