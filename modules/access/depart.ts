import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { closeLinks } from './changes.ts'
import { isLastAdministrator } from './rules.ts'

/** Somebody leaves the team: nothing opens for her from this instant. What she did stays, with her name. */
export const depart = command('access.depart', {
  input: z.object({ member: z.uuid() }),
  permission: 'member.manage',
  facts: (see, i) => together({ member: see.one('member', i.member), members: see.many('member', { left_on: null }), invitations: see.many('invitation', { accepted_at: null }) }),
  decide({ member, members, invitations }, _, { now, today }) {
    if (member.left_on) return refuse('access.has-left')
    if (isLastAdministrator(member, members, invitations)) return refuse('access.last-administrator')
    return [update('member', member, { left_on: today }), ...closeLinks(invitations.filter((i) => i.member_id === member.id), now)]
  },
})
