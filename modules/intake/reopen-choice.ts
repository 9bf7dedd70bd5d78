import * as z from 'zod'
import { command, refuse, together, type Change } from '#kernel/command.ts'
import { endSharing, writeContent } from '#modules/consent/changes.ts'
import { consentFor, project } from '#modules/consent/rules.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { referralFor, sendsReferral, takeBack } from '#modules/referral/from-request.ts'
import { asks, leaves, moveDoor, waits } from './changes.ts'
import { choiceKey, choiceText } from './choice.ts'
import { Chosen, DoorKindInput } from './choose.ts'
import { originOf, say } from './known.ts'
import { endedRefusal, standsAt, wholeFacts } from './rules.ts'

/**
 * She chooses again: after a decline, or because she changed her mind before anybody answered. What was asked elsewhere is taken back at once.
 * Where she already agreed to share with the organisation it is asked; else her consent sends it (`consent.give`).
 * Refused: not sent yet, withdrawn, a door closed or already taken, a service closed.
 */
export const reopenChoice = command('intake.reopen-choice', {
  input: z.object({ request: z.uuid(), door: DoorKindInput, choice: Chosen }),
  permission: 'request.write',
  facts: async (see, i, { session }) => together({
    whole: wholeFacts(see, i.request, session),
    service: i.choice.service ? see.one('service', i.choice.service) : undefined,
    resource: i.choice.resource ? see.one('outside_resource', i.choice.resource) : undefined,
  }),
  decide({ whole: { request, known, consents, doors, referrals, contents, settings }, service, resource }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (request.submitted_at === null) return refuse('intake.not-sent-yet')
    const door = doors.find(({ kind }) => kind === i.door)
    if (!door) return refuse('intake.door-not-asked')
    if (door.status === 'closed') return refuse('intake.door-closed')
    const held = referrals.find(({ id }) => id === door.referral_id)
    // The door follows its referral a moment later: what the referral says counts.
    if (door.status === 'accepted' || held?.status === 'accepted') return refuse('intake.door-taken')
    if (service?.closed_on && service.closed_on <= moment.today) return refuse('intake.service-closed')
    const delays = delaysOn(settings, moment.today)
    const said = say(i.request, { [choiceKey(i.door)]: choiceText(i.choice) }, known, originOf(moment.session, request.asked_by), moment)
    const back: Change[] = held ? [...takeBack(held, moment),
      ...endSharing({ consents, contents }, [held], [...standsAt(doors.filter((one) => one !== door), referrals), service?.organisation_id ?? ''], moment)] : []
    const share = service && consentFor(consents, 'share', service.organisation_id, moment.today)
    if (!service || !share) {
      const stand = resource ? leaves(request.tenant_id, moment.today, delays, resource.id) : waits(request.tenant_id, moment.today, delays, service?.id ?? null)
      return [...back, ...said, moveDoor(door, stand)]
    }
    const referral = referralFor(request, door, service, delays, moment)
    return [
      ...back, ...said, moveDoor(door, asks(request.tenant_id, referral)),
      ...sendsReferral(referral),
      writeContent(referral, share, project(known, consents, service.organisation_id, moment.today), moment),
    ]
  },
})
