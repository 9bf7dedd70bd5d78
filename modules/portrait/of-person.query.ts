import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { childId } from '#kernel/uuid.ts'
import { ability } from '#modules/people/abilities.ts'
import { levelsOf, needsOf, portraitKeys } from './known.ts'
import { numbersFor } from './numbers.ts'
import { hasRead, itemsOf, readingRefusal, standingOf } from './rules.ts'
import { contentOf, freeze, latest, unreadOf } from './versions.ts'
import { wholePortrait } from './writing.ts'

/** The objective that answers a need, when somebody made it from here: its id follows from her and the need, so that it is proposed once. */
export const goalFor = (person: string, need: string): string => childId(person, `objective for ${need}`)

/** Somebody's portrait: what carries her and what stands in her way, the basic needs first, what she has read of it and when, what I may do. */
export const portraitOfPerson = query('portrait.of-person', {
  input: z.object({ person: z.uuid() }),
  permission: 'path.read',
  how: 'opened',
  facts: (see, i) => together({
    person: see.one('person', i.person), whole: wholePortrait(see, i.person), things: see.many('known_thing', { subject_id: i.person, key: portraitKeys }),
    goals: see.many('plan_goal', { person_id: i.person }), resources: see.many('outside_resource', { need: ['urgent', 'social', 'financial'] }), members: see.many('member', {}),
  }),
  view({ person, whole: { portrait, items, versions }, things, goals, resources, members }, _i, { session, today }) {
    const living = itemsOf(items), last = latest(versions), revision = portrait?.revision ?? 0, writes = ability(session, 'person.write')
    return {
      today, person: { id: person.id, called: person.called, family_name: person.family_name, lang: person.lang },
      standing: standingOf(portrait), read: hasRead(portrait), revision, items: living, content: freeze(living),
      unread: unreadOf(last && contentOf(last), items), hers: items.filter(({ written_by }) => written_by === 'person').map(({ id }) => id),
      asked: portrait?.asked_change ? { words: portrait.asked_change, at: portrait.asked_at ?? '' } : null,
      needs: needsOf(things).map((one) => ({ ...one, numbers: one.raised ? numbersFor(one.need, resources) : [], goal: goalFor(person.id, one.need), planned: goals.some(({ id }) => id === goalFor(person.id, one.need)) })),
      confidence: levelsOf(things, 'portrait.confidence', session.zone), importance: levelsOf(things, 'portrait.importance', session.zone),
      versions: versions.toSorted((a, b) => b.number - a.number).map((v) => ({ id: v.id, number: v.number, seen_on: v.seen_on, how: v.how, by: members.find((m) => m.id === v.noted_by)?.name ?? null, content: contentOf(v) })),
      may: { write: writes, show: ability(session, 'person.write', readingRefusal(portrait, revision)), send: ability(session, 'referral.send') },
    }
  },
})
