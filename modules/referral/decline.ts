import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { doorFollows, message } from './changes.ts'
import { declineReasons, stepRefusal } from './rules.ts'

/**
 * The receiver says no, and why, so that other services are proposed at once; her door goes back to the office.
 * `words`: what the sender should know besides; needed when the reason is `other`. Refused: decided or withdrawn meanwhile.
 */
export const declineReferral = command('referral.decline', {
  input: z.object({ referral: z.uuid(), reason: z.enum(declineReasons), words: z.string().trim().max(1000).optional() }),
  permission: 'referral.decide',
  facts: (see, i, { session }) => together({ referral: see.one('referral', i.referral), me: see.find('member', session.actor) }),
  decide({ referral, me }, i, { now, session, id }) {
    const not = stepRefusal('decline', referral, session.tenant)
    if (not) return refuse(not)
    if (i.reason === 'other' && !i.words) return refuse('referral.words-needed')
    return [
      update('referral', referral, { status: 'declined', decided_at: now, decline_reason: i.reason }),
      ...(i.words ? [message(id, referral, 'decision', i.words, me, now)] : []),
      ...doorFollows(referral),
    ]
  },
})
