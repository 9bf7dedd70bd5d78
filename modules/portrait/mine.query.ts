import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { levelKeys, levelsOf } from './known.ts'
import { hasRead, itemsOf, standingOf } from './rules.ts'
import { contentOf, latest, unreadOf } from './versions.ts'
import { wholePortrait } from './writing.ts'

/** My portrait at one organisation, as my code opens it; nothing when the link is held to no file. */
export const myPortrait = query('portrait.mine', {
  input: z.object({}),
  permission: 'file.read-own',
  how: 'opened',
  facts: (see, _i, { session }) => together({
    person: see.find('person', heldTo(session)), whole: wholePortrait(see, heldTo(session)), things: see.many('known_thing', { subject_id: heldTo(session), key: levelKeys }),
  }),
  view({ person, whole: { portrait, items, versions }, things }, _i, { session }) {
    if (!person) return undefined
    const living = itemsOf(items), last = latest(versions)
    return {
      standing: standingOf(portrait), read: hasRead(portrait), revision: portrait?.revision ?? 0, items: living, unread: unreadOf(last && contentOf(last), items),
      seen_on: last?.seen_on ?? null, asked: portrait?.asked_change ?? null,
      confidence: levelsOf(things, 'portrait.confidence', session.zone), importance: levelsOf(things, 'portrait.importance', session.zone),
    }
  },
})
export type MyPortrait = NonNullable<ReturnType<typeof myPortrait.view>>
