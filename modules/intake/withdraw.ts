import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { endConsents, endContents, endSharing } from '#modules/consent/changes.ts'
import { takeBack } from '#modules/referral/from-request.ts'
import { doorClosed } from './changes.ts'
import { DoorKindInput } from './choose.ts'
import { endedRefusal, isOpenDoor, standsAt, wholeFacts } from './rules.ts'

/**
 * She stops: one door, or the whole request. Its doors close, what was asked and not yet answered is taken back, and what was shared is read no more.
 * An organisation that already accompanies her keeps its own file, and sees that she stopped. Refused: not sent (a draft is destroyed instead), stopped already.
 */
export const withdrawRequest = command('intake.withdraw', {
  input: z.object({ request: z.uuid(), door: DoorKindInput.optional() }),
  permission: 'request.write',
  facts: (see, i, { session }) => wholeFacts(see, i.request, session),
  decide({ request, consents, doors, referrals, contents }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (request.submitted_at === null) return refuse('intake.not-sent-yet')
    const closing = doors.filter((door) => isOpenDoor(door) && (i.door === undefined || door.kind === i.door))
    if (i.door !== undefined && closing.length === 0) return refuse('intake.door-closed')
    const whole = doors.every((door) => !isOpenDoor(door) || closing.includes(door))
    const stopped = referrals.filter((referral) => whole || closing.some((door) => door.referral_id === referral.id))
    return [
      ...(whole ? [update('request', request, { withdrawn_at: moment.now })] : []),
      ...closing.map((door) => doorClosed(door, 'withdrawn', moment.today)),
      ...stopped.flatMap((referral) => takeBack(referral, moment)),
      ...(whole ? [...endContents(contents, moment), ...endConsents(consents, moment)] : endSharing({ consents, contents }, stopped, standsAt(doors.filter((door) => !closing.includes(door)), referrals), moment)),
    ]
  },
})
