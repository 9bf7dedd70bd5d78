import * as z from 'zod'
import type { InterventionDraftRow } from '#db/types.ts'
import { command, insert, refuse, remove, together, update } from '#kernel/command.ts'
import { draftId } from './changes.ts'

/** What is typed and not logged yet, field by field as typed. */
export const draftWords = z.record(z.string().max(40), z.string().max(8_000))
export type DraftWords = z.output<typeof draftWords>
/** Which draft a window writes: the one it opened (`draft`, or the usual one of this person), whose last writer it has read (`over`), and itself (`window`). */
export const writing = z.object({ window: z.uuid(), over: z.uuid().nullable(), draft: z.uuid().optional() })

/** Somebody wrote in it since this window opened: herself, in another window. */
export const isTheirs = (draft: Pick<InterventionDraftRow, 'words'>, i: z.output<typeof writing>): boolean => {
  const words = draftWords.safeParse(draft.words), last = (words.success && words.data['window']) || null
  return last !== i.window && last !== i.over
}

/**
 * Kept while she types, for her alone, and offered again; nothing takes it away. Logging does too.
 * Refused: written in another window meanwhile. `apart`: then it is kept beside the other, under the window's own id.
 */
export const keepDraft = command('interventions.keep-draft', {
  input: z.object({ person: z.uuid(), words: draftWords.nullable(), ...writing.shape, apart: z.boolean().optional() }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ person: see.one('person', i.person), shared: see.find('intervention_draft', i.draft ?? draftId(session.actor, i.person)), own: see.find('intervention_draft', i.window) }),
  decide({ shared, own }, { person, words, apart, ...i }, { session, now }) {
    if ([shared, own].some((row) => row && row.person_id !== person)) return refuse('kernel.not-found')
    const theirs = !own && shared !== undefined && isTheirs(shared, i), row = own ?? (theirs ? undefined : shared)
    if (theirs && !apart) return refuse('interventions.draft-elsewhere')
    if (words === null) return row ? [remove('intervention_draft', row)] : []
    const kept = { words: { ...words, window: i.window }, saved_at: now }
    return [row ? update('intervention_draft', row, kept) : insert('intervention_draft', { id: theirs ? i.window : i.draft ?? draftId(session.actor, person), person_id: person, author_id: session.actor, ...kept })]
  },
})
