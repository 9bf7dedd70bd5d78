import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { doorFollows, message } from './changes.ts'
import { officeDelays } from './delays.ts'
import { stepRefusal } from './rules.ts'

/** The receiver needs to know something first: the clock is then the sender's, with a delay of its own. Refused: a question already waits, decided meanwhile. */
export const askAboutReferral = command('referral.ask', {
  input: z.object({ referral: z.uuid(), text: z.string().trim().min(1).max(2000) }),
  permission: 'referral.decide',
  facts: (see, i, { session }) => together({ referral: see.one('referral', i.referral), me: see.find('member', session.actor), settings: officeDelays(see) }),
  decide({ referral, me, settings }, i, { now, today, session, id }) {
    const not = stepRefusal('ask', referral, session.tenant)
    if (not) return refuse(not)
    return [
      update('referral', referral, { status: 'question', due_on: addWorkdays(today, delaysOn(settings, today).referral) }),
      message(id, referral, 'question', i.text, me, now),
      ...doorFollows(referral),
    ]
  },
})
