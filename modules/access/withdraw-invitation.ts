import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'

/** The link opens nothing any more. Whoever never came has no place left either. */
export const withdrawInvitation = command('access.withdraw-invitation', {
  input: z.object({ invitation: z.uuid() }),
  permission: 'member.manage',
  facts: async (see, i) => {
    const invitation = await see.one('invitation', i.invitation)
    return together({ invitation, member: see.one('member', invitation.member_id) })
  },
  decide({ invitation, member }, _, { now, today }) {
    if (invitation.accepted_at) return refuse('access.invitation-used')
    if (invitation.withdrawn_at) return refuse('access.invitation-withdrawn')
    return [update('invitation', invitation, { withdrawn_at: now }), ...(member.account || member.left_on ? [] : [update('member', member, { left_on: today })])]
  },
})
