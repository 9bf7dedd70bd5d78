import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { stepRefusal } from './rules.ts'
import { sentFacts } from './sent-facts.ts'

/** The sender saw how it ended. Refused: not ended yet, seen before. */
export const acknowledgeReferral = command('referral.acknowledge', {
  input: z.object({ referral: z.uuid() }),
  permission: 'referral.write',
  facts: (see, i, { session }) => sentFacts(see, i, session),
  decide({ referral }, _i, { now, session }) {
    const not = stepRefusal('acknowledge', referral, session.tenant)
    return not ? refuse(not) : [update('referral', referral, { seen_end_at: now })]
  },
})
