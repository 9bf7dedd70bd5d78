import * as z from 'zod'
import { command, job, refuse, together } from '#kernel/command.ts'
import { closeLinks, invitationOf, newLink } from './changes.ts'
import { linkHash } from './invite.ts'

/** A new link for somebody of the team: the first was lost, or she forgot her password. It never replaces a factor that she still has. */
export const renewInvitation = command('access.renew-invitation', {
  input: z.object({ member: z.uuid(), hash: linkHash }),
  permission: 'member.manage',
  facts: (see, i) => together({ member: see.one('member', i.member), invitations: see.many('invitation', { member_id: i.member, accepted_at: null, withdrawn_at: null }) }),
  decide({ member, invitations }, { hash }, { now, today, session, id }) {
    if (member.left_on) return refuse('access.has-left')
    return [...closeLinks(invitations, now), newLink(id, member.id, session.actor, hash, today), job('notify.invitation', { invitation: invitationOf(id) })]
  },
})
