import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { linkHash } from './invite.ts'
import { standing } from './rules.ts'

/**
 * An invited person joins with her account, once it has two factors. Performed by the door in her name (role `entrance`),
 * which has checked the account; the link is proved here again, by its hash.
 */
export const join = command('access.join', {
  input: z.object({ invitation: z.uuid(), hash: linkHash, account: z.string().min(8).max(64) }),
  permission: 'access.enter',
  facts: (see, i, { session }) => together({ invitation: see.one('invitation', i.invitation), member: see.one('member', session.actor), same: see.many('member', { account: i.account }) }),
  decide({ invitation, member, same }, { hash, account }, { now, today }) {
    if (invitation.member_id !== member.id || invitation.hash !== hash) return refuse('access.invitation-unknown')
    const stands = standing(invitation, today)
    if (stands !== 'open') return refuse(`access.invitation-${stands}`)
    if (member.left_on) return refuse('access.has-left')
    if (member.account && member.account !== account) return refuse('access.other-account')
    if (same.some((m) => m.id !== member.id && !m.left_on)) return refuse('access.already-here')
    return [update('invitation', invitation, { accepted_at: now }), ...(member.account ? [] : [update('member', member, { account, joined_on: today })])]
  },
})
