import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { free, proposable } from './rules.ts'
import { groupFacts } from './writing.ts'

/**
 * Somebody wants a place. She has it at once when there is one more than those to whom one is proposed; else she waits, in the order of asking.
 * Refused: there already, no longer accompanied, a group that is over.
 */
export const askPlace = command('groups.ask', {
  input: z.object({ group: z.uuid(), place: z.uuid(), participation: z.uuid() }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ whole: groupFacts(see, i.group, session), participation: see.one('participation', i.participation), already: see.find('group_place', i.place) }),
  decide({ whole: { group, places, resting }, participation: p, already }, i, { today, now }) {
    if (already) return refuse('kernel.already-exists')
    if (p.ended_on !== null) return refuse('people.ended')
    if (group.until_on < today) return refuse('groups.over')
    if (places.some(({ person_id }) => person_id === p.person_id)) return refuse('groups.already-there')
    const has = free(group, places) > proposable(places, resting, today).length
    return [insert('group_place', { id: i.place, group_id: group.id, person_id: p.person_id, participation_id: p.id, asked_at: now, in_on: has ? today : null })]
  },
})
