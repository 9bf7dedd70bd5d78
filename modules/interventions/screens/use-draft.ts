import type * as z from 'zod'
import { remote } from '#web/data.ts'
import { useDraftOf } from '#web/use-draft.ts'
import type { DraftWords, keepDraft, writing } from '../keep-draft.ts'

const keep = remote<typeof keepDraft>('interventions.keep-draft')

/** Keeps what is typed about somebody, as its author's own draft; beside the other one when another window wrote meanwhile. */
export const useDraft = (person: string, i: z.output<typeof writing>) => useDraftOf<DraftWords, typeof keepDraft>(keep, { person, ...i }, { apart: true })
