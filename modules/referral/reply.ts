import * as z from 'zod'
import { command, job, refuse, update } from '#kernel/command.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { doorNow, message } from './changes.ts'
import { stepRefusal } from './rules.ts'
import { sentFacts } from './sent-facts.ts'

/** The sender answers the question; the receiver has its whole delay again. Refused: no question waits, decided or withdrawn meanwhile. */
export const replyToReferral = command('referral.reply', {
  input: z.object({ referral: z.uuid(), text: z.string().trim().min(1).max(2000) }),
  permission: 'referral.write',
  facts: (see, i, { session }) => sentFacts(see, i, session),
  decide({ referral, door, me, settings }, i, { now, today, session, id }) {
    const not = stepRefusal('reply', referral, session.tenant)
    if (not) return refuse(not)
    const delays = delaysOn(settings, today)
    const set = { status: 'sent' as const, due_on: addWorkdays(today, delays.referral) }
    return [
      update('referral', referral, set), message(id, referral, 'answer', i.text, me, now),
      job('notify.referral', { referral: referral.id }, { tenant: referral.tenant_id }),
      ...doorNow(door, { ...referral, ...set }, today, delays),
    ]
  },
})
