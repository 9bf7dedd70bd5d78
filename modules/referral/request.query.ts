import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { underFourteen } from '#modules/consent/rules.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { chosenIn } from '#modules/intake/choice.ts'
import { knownOf, textOf } from '#modules/intake/known.ts'
import { reachOf } from '#modules/intake/reach.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { ability } from '#modules/people/abilities.ts'
import { officeDelays } from './delays.ts'
import { clockOf, doorRefusal, isOpen } from './rules.ts'

/** One request as the network's office keeps it: what she said, each door with its path, what may be done with it. */
export const requestFile = query('referral.request', {
  input: z.object({ request: z.uuid() }),
  permission: 'request.follow',
  how: 'opened',
  async facts(see, i, { session }) {
    const first = await together({
      request: see.one('request', i.request), things: see.many('known_thing', { subject_id: i.request, replaced_at: null }), doors: see.many('door', { request_id: i.request }),
      referrals: see.many('referral', { from_id: session.tenant, subject_id: i.request }), calls: see.many('door_call', { request_id: i.request }), consents: see.many('consent', { subject_id: i.request }), settings: officeDelays(see),
    })
    const services = [...new Set([...first.referrals.map((r) => r.service_id), ...first.doors.flatMap((d) => d.service_id ?? [])])]
    const next = await together({
      services: services.length === 0 ? [] : see.many('service', { id: services }), organisations: see.many('organisation', {}),
      resources: see.many('outside_resource', { id: first.doors.flatMap((d) => d.resource_id ?? []) }),
    })
    return { ...first, ...next }
  },
  view({ request, things, doors, referrals, calls, consents, settings, services, organisations, resources }, _i, { session, today }) {
    const named = new Map(organisations.map((o) => [o.id, o.name]))
    const giver = (service: string | null) => { const s = services.find((one) => one.id === service); return s ? { service: s.id, organisation: s.organisation_id, name: named.get(s.organisation_id) ?? '' } : null }
    const delays = delaysOn(settings, today)
    return {
      today, may: { hand: ability(session, 'request.assist', request.submitted_at === null ? 'intake.not-sent-yet' : undefined) }, request: { id: request.id, lang: request.lang, channel: request.channel, asked_by: request.asked_by, submitted_at: request.submitted_at, withdrawn_at: request.withdrawn_at },
      /** How she may be reached safely, what she asks to avoid, and whether a parent says yes for her. */
      reach: { how: reachOf(things, session.zone, today), avoid: textOf(things, 'contact.avoid') ?? null, young: underFourteen(guichet, knownOf(things, session.zone), today) },
      things: things.filter(({ key }) => !key.startsWith('choice.')).map(({ key, value, origin, said_at }) => ({ key, value, origin, said_at })),
      doors: doors.map((d) => ({
        id: d.id, need: d.kind, status: d.status, owner: named.get(d.owner_id) ?? '', next_on: d.next_on, late: d.next_on !== null && d.next_on < today, met_on: d.met_on, closed_on: d.closed_on, closing_reason: d.closing_reason,
        chosen: giver(d.service_id ?? chosenIn(things, d.kind)?.service ?? null), resource: resources.find((r) => r.id === d.resource_id)?.name_fr ?? null,
        referrals: referrals.filter((r) => r.door_id === d.id).sort((a, b) => (a.sent_at < b.sent_at ? -1 : 1)).map((r) => ({
          id: r.id, to: named.get(r.tenant_id) ?? '', status: r.status, sent_at: r.sent_at, decline_reason: r.decline_reason, meeting_on: r.meeting_on, clock: clockOf(r, today, delays) ?? null,
        })),
        calls: calls.filter((c) => c.door_id === d.id).sort((a, b) => (a.called_at < b.called_at ? 1 : -1)).map(({ id, reached, words, author, called_at }) => ({ id, reached, words, author, called_at })),
        may: {
          send: ability(session, 'referral.send', d.status === 'closed' ? 'referral.door-closed' : d.status === 'accepted' || referrals.some((r) => r.id === d.referral_id && r.status === 'accepted') ? 'referral.door-taken' : referrals.some((r) => r.door_id === d.id && isOpen(r)) ? 'referral.one-open-a-door' : undefined),
          keep: ability(session, 'referral.write', doorRefusal(d, session.tenant)),
        },
      })),
      consents: consents.map((c) => ({ id: c.id, purpose: c.purpose, recipient: c.recipient_id === null ? null : named.get(c.recipient_id) ?? null, given_at: c.given_at, withdrawn_at: c.withdrawn_at })),
    }
  },
})
