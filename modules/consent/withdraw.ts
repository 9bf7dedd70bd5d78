import * as z from 'zod'
import { command, refuse } from '#kernel/command.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { moveDoor, waits } from '#modules/intake/changes.ts'
import { originOf, say } from '#modules/intake/known.ts'
import { endedRefusal, wholeFacts } from '#modules/intake/rules.ts'
import { takeBack } from '#modules/referral/from-request.ts'
import { isOpen } from '#modules/referral/rules.ts'
import { endConsents, renewContents } from './changes.ts'
import { isShare, purposes, refusedKey, type Purpose } from './rules.ts'

/**
 * As easy as giving, and at once: what was shared is read no more, and a referral that nobody has answered yet is taken back; the office calls.
 * Ending the sharing ends the sharing of more with it. An organisation that already accompanies her keeps what it received. Refused: ended already.
 */
export const withdrawConsent = command('consent.withdraw', {
  input: z.object({ request: z.uuid(), consent: z.uuid() }),
  permission: 'request.write',
  facts: (see, i, { session }) => wholeFacts(see, i.request, session),
  decide(whole, i, moment) {
    const { request, known, consents, doors, referrals, settings } = whole
    const ended = endedRefusal(request)
    if (ended) return ended
    const consent = consents.find(({ id }) => id === i.consent)
    if (!consent || !purposes.some((one) => one === consent.purpose)) return refuse('consent.already-ended')
    const also = consents.filter((one) => consent.purpose === 'share' && one.purpose === 'share-sensitive' && one.recipient_id === consent.recipient_id)
    const ending = [consent, ...also]
    const left = consents.filter((one) => !ending.includes(one))
    const held = isShare(consent.purpose) ? referrals.filter(({ tenant_id }) => tenant_id === consent.recipient_id) : []
    const back = consent.purpose === 'share' ? held.filter(isOpen) : []
    const stand = waits(request.tenant_id, moment.today, delaysOn(settings, moment.today))
    const said = Object.fromEntries(ending.map((one) => [refusedKey(one.purpose as Purpose, one.recipient_id), 'no']))
    return [
      ...endConsents(ending, moment),
      ...back.flatMap((referral) => takeBack(referral, moment)),
      ...doors.flatMap((door) => (back.some(({ id }) => id === door.referral_id) && door.status === 'referred' ? [moveDoor(door, { ...stand, service_id: door.service_id })] : [])),
      ...say(i.request, said, known, originOf(moment.session, request.asked_by), moment),
      ...renewContents(held, { ...whole, consents: left }, moment),
    ]
  },
})
