import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { memberRole } from './invite.ts'
import { isAdministrator, isLastAdministrator, rolesOf } from './rules.ts'

/** Her sessions end with the old role; she signs in again with the new one. */
export const changeRole = command('access.change-role', {
  input: z.object({ member: z.uuid(), role: memberRole }),
  permission: 'member.manage',
  facts: (see, i, { session }) => together({
    organisation: see.one('organisation', session.tenant), member: see.one('member', i.member), members: see.many('member', { left_on: null }), invitations: see.many('invitation', { accepted_at: null }),
  }),
  decide({ organisation, member, members, invitations }, { role }) {
    if (member.left_on) return refuse('access.has-left')
    if (member.role === role) return refuse('access.same-role')
    if (!rolesOf[organisation.kind].includes(role)) return refuse('access.role-not-here')
    if (!isAdministrator(role) && isLastAdministrator(member, members, invitations)) return refuse('access.last-administrator')
    return [update('member', member, { role })]
  },
})
