import { remote } from '#web/data.ts'
import { useDraftOf } from '#web/use-draft.ts'
import type { DraftWords, keepDraft } from '../keep-draft.ts'

const keep = remote<typeof keepDraft>('interventions.keep-draft')

/** Keeps what is typed about somebody, as its author's own draft. */
export const useDraft = (person: string) => useDraftOf<DraftWords, typeof keepDraft>(keep, { person })
