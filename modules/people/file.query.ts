import * as z from 'zod'
import type { KnownThingRow } from '#db/types.ts'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { ownFacts, ownIn } from '#modules/instruments/own.ts'
import { ability } from './abilities.ts'
import { isFirstMeeting, pathOf } from './path.ts'
import { counsellorsFor, promiseOf } from './rules.ts'

/** One thing she said, with who said it, where it comes from, and what was said before. */
const thingsIn = (rows: readonly KnownThingRow[], sources: ReadonlyMap<string, string>) => {
  const told = ({ key, value, origin, source_id, said_at, replaced_at }: KnownThingRow) => ({ key, value, origin, source: source_id === null ? null : sources.get(source_id) ?? null, said_at, replaced_at })
  return [...Map.groupBy(rows, (row) => row.key)].map(([key, said]) => {
    const now = said.find((row) => row.replaced_at === null)
    const before = said.filter((row) => row !== now).sort((a, b) => (a.said_at < b.said_at ? 1 : -1)).map(told)
    return { key, now: now ? told(now) : null, before }
  })
}

/** Somebody's file, whole: what she said, her path in each service, her agreements, where she was sent, what I may do. */
export const personFile = query('people.file', {
  input: z.object({ person: z.uuid() }),
  permission: 'person.read',
  how: 'opened',
  async facts(see, i, { session }) {
    const first = await together({
      person: see.one('person', i.person), things: see.many('known_thing', { subject_id: i.person }),
      participations: see.many('participation', { person_id: i.person }), consents: see.many('consent', { subject_id: i.person }),
      sent: see.many('referral', { from_id: session.tenant, subject_id: i.person }), members: see.many('member', {}), pauses: see.many('pause', { person_id: i.person, ended_on: null }), ...ownFacts(see),
    })
    const came = first.participations.flatMap((p) => p.referral_id ?? [])
    const next = await together({
      received: came.length === 0 ? [] : see.many('referral', { tenant_id: session.tenant, id: came }),
      doors: came.length === 0 ? [] : see.many('door', { owner_id: session.tenant, referral_id: came }),
      shared: came.length === 0 ? [] : see.many('referral_content', { to_id: session.tenant, referral_id: came }),
      services: see.many('service', { organisation_id: session.tenant }),
      elsewhere: see.many('service', { id: first.sent.map((r) => r.service_id) }),
      organisations: see.many('organisation', {}),
    })
    return { ...first, ...next }
  },
  view({ person, things, instruments, versions, participations, consents, sent, members, pauses, received, shared, doors, services, elsewhere, organisations }, _i, { session, today }) {
    const named = new Map(organisations.map((o) => [o.id, o.name]))
    const known = thingsIn(things, named)
    const language = known.find(({ key }) => key === 'person.language')?.now?.value
    const asked = things.filter((row) => row.origin === 'referral').map((row) => row.said_at).sort()[0] ?? null
    const write = (refusal?: string) => ability(session, 'person.write', refusal)
    return {
      today, person, things: known, own: ownIn({ instruments, versions }), pause: pauses[0] ? { from_on: pauses[0].from_on, back_on: pauses[0].back_on } : null,
      participations: participations.map((p) => {
        const referral = received.find((r) => r.id === p.referral_id), door = doors.find((d) => d.referral_id === p.referral_id)
        const ended = p.ended_on === null ? undefined : 'people.ended'
        return {
          id: p.id, service: { id: p.service_id, need: services.find((s) => s.id === p.service_id)?.need ?? null }, asked: referral?.need ?? null, counsellor: members.find((m) => m.id === p.counsellor_id)?.name ?? '', counsellor_id: p.counsellor_id,
          started_on: p.started_on, ended_on: p.ended_on, end_reason: p.end_reason, promised: promiseOf(p, today, pauses.length > 0) ?? null, from: referral ? named.get(referral.from_id) ?? null : null,
          meeting_on: referral?.meeting_on ?? null, /** On the day that was said; put off, it has another. */ meeting_time: referral?.meeting_on === p.next_on ? referral?.meeting_time ?? null : null, met_on: door?.met_on ?? null,
          /** She closed the door herself with her code, while the organisation still accompanies her. */
          stopped_on: p.ended_on === null && door?.closing_reason === 'withdrawn' ? door.closed_on : null,
          first: isFirstMeeting(p, referral, door), path: pathOf(p, { asked_at: asked, referral, door, pause: pauses[0] }),
          may: {
            next: write(ended), end: write(ended), 'hand-over': write(ended),
            resume: write(p.ended_on === null ? 'people.not-ended' : p.ended_on === today ? undefined : 'people.ended-before-today'),
          },
        }
      }).sort((a, b) => Number(a.ended_on !== null) - Number(b.ended_on !== null) || (a.started_on < b.started_on ? 1 : -1)),
      sent: sent.map((r) => ({ id: r.id, to: named.get(r.tenant_id) ?? '', need: r.need, service: elsewhere.find((s) => s.id === r.service_id)?.need ?? null, status: r.status, due_on: r.due_on, sent_at: r.sent_at, meeting_on: r.meeting_on })),
      /** The agreement that this file rests on: she gave it where her request was sent from, and only what it covers came here. Withdrawn, what came with it is read no more. */
      basis: received.map((r) => ({ id: r.id, from: named.get(r.from_id) ?? '', to: named.get(session.tenant) ?? '', on: r.sent_at, withdrawn: !shared.some((c) => c.referral_id === r.id) })).sort((a, b) => (a.on < b.on ? 1 : -1)),
      consents: consents.map((c) => ({ id: c.id, purpose: c.purpose, recipient: c.recipient_id === null ? null : named.get(c.recipient_id) ?? null, given_at: c.given_at, ends_on: c.ends_on, withdrawn_at: c.withdrawn_at, policy_version: c.policy_version })),
      counsellors: counsellorsFor(members, typeof language === 'string' ? language : undefined, today),
      services: services.filter((s) => s.closed_on === null || s.closed_on > today).map(({ id, need }) => ({ id, need })),
      may: {
        note: write(), rename: write(), path: ability(session, 'path.read'), send: ability(session, 'referral.send'), hand: ability(session, 'request.assist', participations.some((p) => p.ended_on === null) ? undefined : 'intake.not-accompanied'),
        'come-back': write(services.every((s) => participations.some((p) => p.service_id === s.id && p.ended_on === null)) ? 'people.already-in-service' : undefined),
      },
    }
  },
})
