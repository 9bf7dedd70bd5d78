import type { PortraitItemRow, PortraitRow, PortraitVersionRow } from '#db/types.ts'
import { insert, update, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { itemsOf } from './rules.ts'
import { asJson, freeze, latest } from './versions.ts'

/** The portrait counts one change more; the first one opens it. `worded`: somebody else put words about her, which she has still to read. */
export const turned = (portrait: PortraitRow | undefined, person: string, worded: boolean, { today }: Pick<Moment, 'today'>): Change => {
  const revision = (portrait?.revision ?? 0) + 1
  return portrait ? update('portrait', portrait, { revision, ...(worded && { worded: revision }) }) : opened(person, { revision, worded: worded ? revision : 0 }, { today })
}
const opened = (person: string, set: Partial<Pick<PortraitRow, 'revision' | 'worded' | 'seen' | 'asked_change' | 'asked_at'>>, { today }: Pick<Moment, 'today'>): Change =>
  insert('portrait', { id: childId(person, 'portrait'), person_id: person, opened_on: today, revision: 0, worded: 0, ...set })

export interface Reading { how: PortraitVersionRow['how']; on: string; by: string | null; lang: string }
interface Whole { portrait: PortraitRow | undefined; items: readonly PortraitItemRow[]; versions: readonly PortraitVersionRow[] }
/** She has read it: what stands now is kept as the next version. What she asked to change was talked about when somebody read it with her. */
export const read = (person: string, { portrait, items, versions }: Whole, { how, on, by, lang }: Reading, { id, now, today }: Moment): Change[] => {
  const seen = portrait?.revision ?? 0
  return [
    insert('portrait_version', {
      id: childId(id, 'version'), person_id: person, number: (latest(versions)?.number ?? 0) + 1, revision: seen,
      content: asJson(freeze(itemsOf(items))), how, seen_on: on, noted_at: now, noted_by: by, lang,
    }),
    portrait ? update('portrait', portrait, { seen, ...(by !== null && { asked_change: null, asked_at: null }) }) : opened(person, { seen }, { today }),
  ]
}
/** Her words about what she would change stand until somebody has talked about them with her. */
export const asked = (portrait: PortraitRow | undefined, person: string, words: string, { now, today }: Moment): Change =>
  portrait ? update('portrait', portrait, { asked_change: words, asked_at: now }) : opened(person, { asked_change: words, asked_at: now }, { today })
