import * as z from 'zod'
import type { Json } from '#db/types.ts'
import { command, refuse, together, update } from '#kernel/command.ts'
import { draftOf } from './changes.ts'
import { lookupIn, ownFacts, ownIn } from './own.ts'
import { labelsAsked, sheetProblems } from './rules.ts'
import { Instrument } from './schema.ts'
import { built, Sheet } from './sheet.ts'

/**
 * From now on this version is asked, and nobody changes it any more; answers keep their keys from one version to the next.
 * Refused: a field without a purpose, one that is asked already under another name, and whatever else `sheetProblems` names.
 */
export const enableInstrument = command('instruments.enable', {
  input: z.object({ instrument: z.uuid(), revision: z.int() }),
  permission: 'instrument.write',
  facts: (see, i) => together({ instrument: see.one('instrument', i.instrument), ...ownFacts(see) }),
  decide({ instrument, instruments, versions }, { revision }, { now }) {
    const draft = draftOf(versions.filter((one) => one.instrument_id === instrument.id)), own = ownIn({ instruments, versions }), lookup = lookupIn(own)
    if (!draft) return refuse('instruments.no-draft')
    if (draft.revision !== revision) return refuse('instruments.changed-meanwhile')
    const sheet = Sheet.parse(draft.sheet), [problem] = sheetProblems(sheet, lookup, labelsAsked(own))
    if (problem) return refuse(problem.code, problem.args)
    const { definition, texts } = built(sheet, { id: instrument.id, version: draft.version }, lookup)
    if (!Instrument.safeParse(definition).success) return refuse('instruments.not-ready')
    return [
      update('instrument_version', draft, { definition: definition as Json, texts: texts as Json, enabled_at: now }),
      update('instrument', instrument, { in_force: draft.version, withdrawn_on: null }),
    ]
  },
})
