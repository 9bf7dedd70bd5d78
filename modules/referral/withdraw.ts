import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { endContents } from '#modules/consent/changes.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { doorNow } from './changes.ts'
import { stepRefusal } from './rules.ts'
import { sentFacts } from './sent-facts.ts'

/** The sender takes it back: nothing of what was shared is read any more, and her door is the office's again. Refused: decided or withdrawn meanwhile. */
export const withdrawReferral = command('referral.withdraw', {
  input: z.object({ referral: z.uuid() }),
  permission: 'referral.write',
  facts: (see, i, { session }) => sentFacts(see, i, session),
  decide({ referral, door, contents, settings }, _i, moment) {
    const { now, today, session } = moment
    const not = stepRefusal('withdraw', referral, session.tenant)
    if (not) return refuse(not)
    // Whoever withdraws knows the end already.
    const set = { status: 'withdrawn' as const, decided_at: now, seen_end_at: now }
    return [
      update('referral', referral, set),
      ...endContents(contents, moment),
      ...doorNow(door, { ...referral, ...set }, today, delaysOn(settings, today)),
    ]
  },
})
