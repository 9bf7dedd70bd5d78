import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { ability } from '#modules/people/abilities.ts'
import { draftOf } from './changes.ts'
import { ownFacts, ownIn } from './own.ts'
import { emptySheet, Sheet } from './sheet.ts'

/** This organisation's instruments: every version enabled, what is being written, what is withdrawn. */
export const allInstruments = query('instruments.all', {
  input: z.object({}),
  permission: 'person.read',
  how: 'listed',
  facts: (see) => together({ ...ownFacts(see), members: see.many('member', {}) }),
  view({ instruments, versions, members }, _i, { session, today }) {
    const write = ability(session, 'instrument.write')
    return {
      today, own: ownIn({ instruments, versions }), may: { write },
      sheets: instruments.flatMap((row) => {
        const mine = versions.filter((one) => one.instrument_id === row.id).sort((a, b) => b.version - a.version), draft = draftOf(mine), [last] = mine
        // What is being written is its authors' until it is enabled.
        if (!last || (!write.can && row.in_force === null && row.withdrawn_on === null)) return []
        const read = Sheet.safeParse(last.sheet)
        return [{
          id: row.id, in_force: row.in_force, withdrawn_on: row.withdrawn_on, version: last.version, sheet: read.success ? read.data : emptySheet,
          draft: draft && write.can ? { revision: draft.revision, saved_at: draft.saved_at, by: members.find(({ id }) => id === draft.saved_by)?.name ?? '' } : null,
        }]
      }),
    }
  },
})
