import type { PortraitItemRow, PortraitRow } from '#db/types.ts'

export const planes = ['personal', 'family', 'cultural', 'financial', 'professional'] as const satisfies readonly PortraitItemRow['plane'][]
export const sides = ['strength', 'obstacle'] as const satisfies readonly PortraitItemRow['side'][]
/** Within her: what she carries. Around her: what rules, services, employers or money put in the way, or give. */
export const origins = ['within', 'around'] as const satisfies readonly PortraitItemRow['origin'][]
/** Where a line is put when nobody says: what she is able to do is hers, what stands in her way is not laid on her. */
export const usualOrigin = (side: PortraitItemRow['side']): PortraitItemRow['origin'] => (side === 'strength' ? 'within' : 'around')

/** One strength or obstacle as it is read. */
export type Item = Pick<PortraitItemRow, 'id' | 'plane' | 'side' | 'origin' | 'words' | 'lifted_on' | 'lifted_words'>

/** The living portrait, in the order it was written. */
export const itemsOf = (rows: readonly PortraitItemRow[]): Item[] =>
  rows.toSorted((a, b) => a.made_at.localeCompare(b.made_at) || a.id.localeCompare(b.id))
    .map(({ id, plane, side, origin, words, lifted_on, lifted_words }) => ({ id, plane, side, origin, words, lifted_on, lifted_words }))

/**
 * Whether she has read every word that somebody else put about her, which a plan waits for. An empty portrait is read as it is.
 * What she wrote herself, a line taken off and an obstacle lifted ask for no new reading.
 */
export const hasRead = (portrait: Pick<PortraitRow, 'worded' | 'seen'> | undefined): boolean => portrait !== undefined && portrait.seen !== null && portrait.seen >= portrait.worded

/** Why a reading cannot be noted; `undefined` when it can. `revision`: the one that was read. */
export const readingRefusal = (portrait: Pick<PortraitRow, 'revision' | 'seen'> | undefined, revision: number): string | undefined => {
  if ((portrait?.revision ?? 0) !== revision) return 'portrait.changed-meanwhile'
  return portrait?.seen === revision ? 'portrait.already-read' : undefined
}

/** Where the portrait stands with her. `new-words`: somebody wrote since she read it. `moved`: something was lifted, taken off or added by herself. */
export type Standing = 'unread' | 'new-words' | 'moved' | 'read'
export const standingOf = (portrait: Pick<PortraitRow, 'revision' | 'worded' | 'seen'> | undefined): Standing => {
  if (!portrait || portrait.seen === null) return 'unread'
  if (!hasRead(portrait)) return 'new-words'
  return portrait.seen === portrait.revision ? 'read' : 'moved'
}
