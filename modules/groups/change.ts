import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { counsellorRefusal } from '#modules/people/rules.ts'
import { offerRefusal, seated } from './rules.ts'
import { groupColumns, groupFacts, GroupWords } from './writing.ts'

/** What is said of a group changes; who is in it stays. Refused: fewer places than people who have one, and what opening refuses. */
export const changeGroup = command('groups.change', {
  input: z.object({ group: z.uuid(), ...GroupWords }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ whole: groupFacts(see, i.group, session), leader: see.find('member', i.leader), services: see.many('service', { id: i.service, organisation_id: session.tenant }) }),
  decide({ whole: { group, places }, leader, services }, i, { today }) {
    const led = i.leader === group.leader_id ? undefined : counsellorRefusal(leader, today), not = led ?? (services.length === 0 ? 'kernel.not-found' : offerRefusal(i))
    if (not) return refuse(not)
    const count = seated(places).length
    return i.places < count ? refuse('groups.fewer-than-in', { count }) : [update('group_offered', group, groupColumns(i))]
  },
})
