import * as z from 'zod'
import { command, update } from '#kernel/command.ts'
import { stepRefusal } from './rules.ts'

/** The sender saw several ends at once: those of the list that she read. What was seen before, or is not ended, stays as it is: twice is once. */
export const acknowledgeReferrals = command('referral.acknowledge-all', {
  input: z.object({ referrals: z.array(z.uuid()).min(1).max(500) }),
  permission: 'referral.write',
  facts: (see, i, { session }) => see.many('referral', { from_id: session.tenant, id: i.referrals }),
  decide: (sent, _i, { now, session }) =>
    sent.filter((r) => stepRefusal('acknowledge', r, session.tenant) === undefined).map((r) => update('referral', r, { seen_end_at: now })),
})
