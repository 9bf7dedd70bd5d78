import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { counsellorRefusal } from '#modules/people/rules.ts'
import { offerRefusal } from './rules.ts'
import { groupColumns, GroupWords } from './writing.ts'

/** A group begins: what, where, when, for how many, who leads. Refused: a service of others, a leader who is not here, hours or days the wrong way round, days that are all holidays. */
export const openGroup = command('groups.open', {
  input: z.object({ group: z.uuid(), ...GroupWords }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({ already: see.find('group_offered', i.group), leader: see.find('member', i.leader), services: see.many('service', { id: i.service, organisation_id: session.tenant }) }),
  decide({ already, leader, services }, i, { today, session }) {
    if (already) return refuse('kernel.already-exists')
    const not = counsellorRefusal(leader, today) ?? (services.length === 0 ? 'kernel.not-found' : offerRefusal(i))
    return not ? refuse(not) : [insert('group_offered', { id: i.group, organisation_id: session.tenant, ...groupColumns(i) })]
  },
})
