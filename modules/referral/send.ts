import * as z from 'zod'
import type { ConsentRow } from '#db/types.ts'
import { command, insert, job, refuse, type Change } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { endConsents, gives, writeContent } from '#modules/consent/changes.ts'
import { consentDays, consentFor, keysOf, project, underFourteen, type Purpose } from '#modules/consent/rules.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { knownOf } from '#modules/intake/known.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { doorAfter } from './rules.ts'
import { From, sendFacts, sendRefusal, subjectOf } from './send-facts.ts'

/**
 * Sends a request's door on her word (the office), or somebody of the caseload, to one service of another organisation.
 * Her consent is recorded with it, one row a purpose, as she was told it (`lang`, `version` of the privacy page); what leaves is the projection of it.
 * Refused: without her agreement, or before fourteen a parent's; to oneself; a closed service; sent there already; a door taken, closed or asked elsewhere.
 */
export const sendReferral = command('referral.send', {
  input: z.object({
    referral: z.uuid(), from: From, to: z.uuid(), service: z.uuid(),
    consent: z.object({ share: z.boolean(), sensitive: z.boolean(), parent: z.boolean().default(false), lang: z.string().min(2).max(10), version: z.string().min(1).max(40) }),
  }),
  permission: 'referral.send',
  facts: (see, i, { session }) => sendFacts(see, i, session),
  decide(facts, i, moment) {
    const { now, today, session, id } = moment, { door, request, person, known, consents, settings, service } = facts
    const not = sendRefusal(facts, i, session.tenant, today)
    if (not) return refuse(not)
    if (!i.consent.share) return refuse('referral.consent-needed')
    const young = underFourteen(guichet, knownOf(known, session.zone), today)
    if (young && !i.consent.parent) return refuse('referral.parent-needed')
    const subject = subjectOf(i.from), delays = delaysOn(settings, today)
    const share = agreed('share'), more = i.consent.sensitive ? [agreed('share-sensitive')] : []
    const referral = {
      tenant_id: i.to, id: i.referral, from_id: session.tenant, path_id: request?.path_id ?? person?.path_id ?? subject, subject_id: subject, door_id: door?.id ?? null,
      need: door?.kind ?? (i.from.kind === 'person' ? i.from.need : undefined) ?? service.need,
      service_id: i.service, status: 'sent' as const, sent_by: session.actor, sent_at: now, due_on: addWorkdays(today, delays.referral), meeting_on: null, meeting_time: null,
    }
    // Only what she agrees to now may leave: an older agreement to share more is not used when she says no today.
    const things = project(known, [share.row, ...more.map(({ row }) => row)], i.to, today)
    const given = [share, ...more]
    return [
      // Inserts of one table go together: what ends comes before all of them.
      ...given.flatMap(({ ended }) => ended), ...given.flatMap(({ added }) => added),
      insert('referral', referral),
      job('notify.referral', { referral: i.referral }, { tenant: i.to }),
      writeContent(referral, share.row, things, moment),
      ...(door ? [moveDoor(door, { ...doorAfter(referral, session.tenant, today, delays), service_id: i.service, resource_id: null })] : []),
    ]

    /** A consent in force that covers everything is used as it is; else her new word replaces it. */
    function agreed(purpose: Purpose): { row: ConsentRow; ended: Change[]; added: Change[] } {
      const before = consentFor(consents, purpose, i.to, today), keys = keysOf(purpose, guichet)
      if (before && keys.every((key) => before.keys.includes(key))) return { row: before, ended: [], added: [] }
      const row: ConsentRow = {
        tenant_id: session.tenant, id: childId(id, purpose), subject_id: subject, purpose, recipient_id: i.to, keys, lang: i.consent.lang, policy_version: i.consent.version,
        given_at: now, ends_on: dayAfter(today, consentDays), withdrawn_at: null, given_by: young ? 'parent' : 'person',
      }
      return { row, ended: endConsents(consents.filter((c) => c.purpose === purpose), moment), added: [gives(row)] }
    }
  },
})
