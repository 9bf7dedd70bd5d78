import * as z from 'zod'
import type { ConsentRow, DoorRow, ServiceRow } from '#db/types.ts'
import { command, refuse, together, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { asks, moveDoor } from '#modules/intake/changes.ts'
import { knownOf, unsay } from '#modules/intake/known.ts'
import { endedRefusal, type Whole, wholeFacts } from '#modules/intake/rules.ts'
import { referralFor, sendsReferral } from '#modules/referral/from-request.ts'
import { isOpen } from '#modules/referral/rules.ts'
import { endConsents, gives, renewContents, writeContent } from './changes.ts'
import { policyVersion } from './policy.ts'
import { consentDays, consentFor, inForce, isShare, keysOf, parentMissing, project, purposes, refusedKey, underFourteen } from './rules.ts'

export const ConsentAbout = z.object({ request: z.uuid(), purpose: z.enum(purposes), recipient: z.uuid().nullable() })
  .refine(({ purpose, recipient }) => isShare(purpose) === (recipient !== null), { path: ['recipient'] })

/**
 * One consent, for one purpose, as she read it (`lang`; the version of the privacy page is the one in force). Once her request is sent,
 * agreeing to share sends what she chose, and agreeing to share more gives a fresh copy. The same again changes nothing.
 * Refused: a withdrawn request, a recipient that is no organisation, sharing more before sharing, and under fourteen without a parent.
 */
export const giveConsent = command('consent.give', {
  input: ConsentAbout.safeExtend({ lang: z.string().min(2).max(10) }),
  permission: 'request.write',
  facts: (see, i, { session }) => together({
    whole: wholeFacts(see, i.request, session),
    recipient: i.recipient ? see.one('organisation', i.recipient) : undefined,
    services: i.recipient ? see.many('service', { organisation_id: i.recipient, closed_on: null }) : [],
  }),
  decide({ whole, recipient, services }, i, moment) {
    const { request, known, consents } = whole
    const ended = endedRefusal(request)
    if (ended) return ended
    if (recipient && (recipient.kind !== 'organisation' || recipient.closed_on)) return refuse('consent.no-recipient')
    const told = knownOf(known, moment.session.zone)
    if (parentMissing(guichet, told, moment.today)) return refuse('consent.parent-needed')
    if (i.purpose === 'share-sensitive' && !consentFor(consents, 'share', i.recipient, moment.today)) return refuse('consent.share-first')
    if (consentFor(consents, i.purpose, i.recipient, moment.today)) return []
    const given: ConsentRow = {
      tenant_id: request.tenant_id, id: childId(moment.id, 'consent'), subject_id: i.request, purpose: i.purpose, recipient_id: i.recipient, keys: keysOf(i.purpose, guichet),
      lang: i.lang, policy_version: policyVersion, given_at: moment.now, ends_on: new Date(Date.parse(moment.today) + consentDays * 86_400_000).toISOString().slice(0, 10), withdrawn_at: null,
      given_by: underFourteen(guichet, told, moment.today) ? 'parent' : 'person',
    }
    const over = consents.filter((one) => one.purpose === i.purpose && one.recipient_id === i.recipient && !inForce(one, moment.today))
    const said = known.filter((row) => row.key === refusedKey(i.purpose, i.recipient))
    return [
      ...endConsents(over, moment), ...unsay(said, moment),
      gives(given),
      ...(isShare(i.purpose) && request.submitted_at !== null ? share({ ...whole, consents: [...consents, given] }, given, services, moment) : []),
    ]
  },
})

/** What the organisation holds is renewed; what she chose there and could not be sent yet is sent. */
const share = (whole: Whole, given: ConsentRow, services: readonly ServiceRow[], moment: Moment): Change[] => {
  const { request, known, consents, doors, referrals, settings } = whole
  const recipient = given.recipient_id ?? ''
  const held = referrals.filter((one) => one.tenant_id === recipient && (isOpen(one) || one.status === 'accepted'))
  const waiting = given.purpose !== 'share' ? [] : doors.flatMap((door): [DoorRow, ServiceRow][] => {
    const service = door.status === 'waiting' ? services.find(({ id }) => id === door.service_id) : undefined
    return service ? [[door, service]] : []
  })
  const sent = waiting.map(([door, service]) => ({ door, referral: referralFor(request, door, service, delaysOn(settings, moment.today), moment) }))
  const things = project(known, consents, recipient, moment.today)
  return [
    ...sent.map(({ door, referral }) => moveDoor(door, asks(request.tenant_id, referral))),
    ...renewContents(held, whole, moment),
    ...sent.flatMap(({ referral }) => [
      ...sendsReferral(referral),
      writeContent(referral, given, things, moment),
    ]),
  ]
}
