import * as z from 'zod'
import type { KnownThingRow } from '#db/types.ts'
import { localDay } from '#kernel/clock.ts'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { valueOf } from '#modules/intake/known.ts'
import { ability } from '#modules/people/abilities.ts'
import { answersId } from './changes.ts'
import { keptFields } from './keep-answers.ts'
import { ownFacts, ownIn } from './own.ts'

/** What somebody said, all of it over time, with what an instrument needs to be filled in with her, compared and printed; and what I was typing. */
export const answersOf = query('instruments.answers', {
  input: z.object({ person: z.uuid(), instrument: z.string().max(60) }),
  permission: 'person.read',
  how: 'opened',
  facts: (see, i, { session }) => together({
    person: see.one('person', i.person), things: see.many('known_thing', { subject_id: i.person }), ...ownFacts(see), organisations: see.many('organisation', {}),
    draft: see.find('answers_draft', answersId(session.actor, i.person, i.instrument)),
  }),
  view({ person, things, instruments, versions, organisations, draft }, _i, { session, today }) {
    const day = (at: string) => localDay(at, session.zone), source = (id: string | null) => organisations.find((one) => one.id === id)?.name ?? null
    const told = ({ key, value, origin, source_id, said_at, replaced_at, confirmed_at }: KnownThingRow) =>
      ({ key, value: valueOf(value), origin, source: source(source_id), at: said_at, on: day(said_at), until: replaced_at === null ? null : day(replaced_at), confirmed_on: confirmed_at === null ? null : day(confirmed_at) })
    const words = keptFields.safeParse(draft?.words)
    return {
      today, person: { id: person.id, called: person.called, family_name: person.family_name }, own: ownIn({ instruments, versions }),
      said: things.map(told).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
      draft: draft && words.success ? { saved_at: draft.saved_at, words: words.data } : null, may: { note: ability(session, 'person.write') },
    }
  },
})
