import type { InstrumentVersionRow } from '#db/types.ts'
import { childId } from '#kernel/uuid.ts'

export const versionId = (instrument: string, version: number): string => childId(instrument, `version ${version}`)
/** The version that is still being written; there is one at most. */
export const draftOf = (versions: readonly InstrumentVersionRow[]): InstrumentVersionRow | undefined => versions.find(({ enabled_at }) => enabled_at === null)
export const answersId = (author: string, person: string, instrument: string): string => childId(author, `answers ${person} ${instrument}`)
