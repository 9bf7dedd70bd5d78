import * as z from 'zod'
import { permissions } from '#app/permissions.ts'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { may } from '#kernel/session.ts'
import { ledFacts, ledOn } from '#modules/groups/of-day.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { linesOf, listFacts } from '#modules/people/list.ts'
import { isFirstMeeting } from '#modules/people/path.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { officeDelays } from '#modules/referral/delays.ts'
import { calledIn } from '#modules/referral/names.ts'
import { ability } from '#modules/people/abilities.ts'
import { clockOf, doorLate, doorPlace, isOpen, openDoors, type Status } from '#modules/referral/rules.ts'

/** How many days the day's line looks ahead, today included. */
const AHEAD = 7
/** What asks something of me comes first: a question, then a refusal; a yes is good to know. */
const turn = (status: Status): number => (isOpen({ status }) ? 0 : status === 'declined' ? 1 : 2)

/**
 * The home of whoever works with people: first meetings of the week as marks, what she promised, those whom nobody saw when it was said,
 * referrals to answer with their clock, answers that she has not read yet; at the office, doors that wait. A place in the team that
 * works with nobody (training, accreditation, privacy …) has an empty day, and reads nobody's name.
 */
export const myDay = query('day.mine', {
  input: z.object({}),
  permission: 'day.read',
  how: 'listed',
  async facts(see, _i, { session, today }) {
    const { tenant, actor } = session
    if (!may(permissions, session, 'referral.read')) return { list: { participations: [], people: [], services: [], members: [], pauses: [], doors: [] }, plans: [], portraits: [], received: [], sent: [], doors: [], settings: [], came: [], gotten: [], given: [], organisations: [], led: { groups: [], rows: [], living: [], left: [], people: [], pauses: [], entries: [] } }
    const { list, received, open, unseen, doors, settings, led } = await together({
      led: ledFacts(see, session, today),
      list: listFacts(see, { counsellor_id: actor, ended_on: null }, session),
      received: see.many('referral', { tenant_id: tenant, status: ['sent', 'question'] }),
      open: see.many('referral', { from_id: tenant, status: 'question' }),
      unseen: see.many('referral', { from_id: tenant, status: ['accepted', 'declined', 'withdrawn'], seen_end_at: null }),
      doors: see.many('door', { tenant_id: tenant, owner_id: tenant, status: openDoors }), settings: officeDelays(see),
    })
    const people = [...new Set(list.participations.map((p) => p.person_id))]
    const met = list.participations.flatMap((p) => p.referral_id ?? []), sent = [...open, ...unseen]
    const next = await together({
      plans: see.many('plan', { person_id: people }), portraits: see.many('portrait', { person_id: people }),
      came: met.length === 0 ? [] : see.many('referral', { tenant_id: tenant, id: met }),
      gotten: received.length === 0 ? [] : see.many('referral_content', { to_id: tenant, referral_id: received.map((r) => r.id), withdrawn_at: null }),
      given: sent.length === 0 ? [] : see.many('referral_content', { tenant_id: tenant, referral_id: sent.map((r) => r.id), withdrawn_at: null }),
      organisations: see.many('organisation', { id: [...new Set([...received.map((r) => r.from_id), ...sent.map((r) => r.tenant_id)])] }),
    })
    return { list, received, sent, doors, settings, led, ...next }
  },
  view({ list, received, sent, doors, settings, came, gotten, given, organisations, plans, portraits, led }, _i, { today, session }) {
    const todo = doors.filter((d) => doorPlace(d, session.tenant) === 'to-do')
    const delays = delaysOn(settings, today), named = new Map(organisations.map((o) => [o.id, o.name]))
    const lines = linesOf(list, today)
    const isFirst = (participation: string) => {
      const p = list.participations.find((one) => one.id === participation)
      return p !== undefined && isFirstMeeting(p, came.find((r) => r.id === p.referral_id), list.doors.find((d) => d.referral_id === p.referral_id))
    }
    const hourOf = (participation: string) => {
      const p = list.participations.find((one) => one.id === participation), came_by = came.find((r) => r.id === p?.referral_id)
      return came_by?.meeting_on === p?.next_on ? came_by?.meeting_time ?? null : null
    }
    const short = (line: (typeof lines)[number]) => ({ person: line.person, participation: line.participation, called: line.called, family_name: line.family_name, need: line.asked ?? line.service.need, service: line.service.need, on: line.promised?.on ?? today, left: line.promised?.left ?? 0 })
    const meetings = lines.filter((l) => l.promised && l.promised.state !== 'late' && l.promised.state !== 'paused' && l.promised.on < dayAfter(today, AHEAD) && isFirst(l.participation))
    return {
      /** By day, then by hour; those whose hour is not said come last. */
      today, line: meetings.map((l) => ({ ...short(l), at: hourOf(l.participation), today: l.promised?.on === today })).sort((a, b) => a.on.localeCompare(b.on) || (a.at ?? '99').localeCompare(b.at ?? '99')),
      promised: lines.filter((l) => (l.promised?.state === 'today' || l.promised?.state === 'soon') && !meetings.includes(l)).map((l) => ({ ...short(l), today: l.promised?.state === 'today' })),
      /** She wrote with her code that she wants to change her plan, or her portrait. */
      asked: ([['portrait', portraits], ['plan', plans]] as const).flatMap(([what, rows]) => lines.filter((l, n) => lines.findIndex((one) => one.person === l.person) === n && rows.some((row) => row.person_id === l.person && row.asked_change !== null)).map((l) => ({ ...short(l), what }))),
      /** Nothing is awaited of them: they are shown so that nobody forgets them, with the return they have in mind. */
      paused: lines.filter((l) => l.paused !== null).map((l) => ({ ...short(l), back_on: l.paused?.back_on ?? null })),
      care: lines.filter((l) => l.promised?.state === 'late').map(short),
      received: received.map((r) => ({ id: r.id, from: named.get(r.from_id) ?? '', called: calledIn(gotten.find((c) => c.referral_id === r.id)), status: r.status, clock: clockOf(r, today, delays) ?? null }))
        .sort((a, b) => (a.clock?.on ?? '').localeCompare(b.clock?.on ?? '') || a.id.localeCompare(b.id)),
      answers: sent.toSorted((a, b) => turn(a.status) - turn(b.status) || (isOpen(a) ? a.due_on.localeCompare(b.due_on) : (b.decided_at ?? '').localeCompare(a.decided_at ?? '')) || a.id.localeCompare(b.id)).map((r) => ({ id: r.id, to: named.get(r.tenant_id) ?? '', called: calledIn(given.find((c) => c.referral_id === r.id)), status: r.status, meeting_on: r.meeting_on, decline_reason: r.decline_reason, clock: clockOf(r, today, delays) ?? null })),
      /** Counted as « Demandes » counts them. `follow`: an address was given, somebody asks whether it helped. */
      doors: { waiting: todo.filter((d) => d.status === 'waiting').length, follow: todo.filter((d) => d.status === 'answered').length, late: doors.filter((d) => doorLate(d, today)).length },
      groups: ledOn(led, today),
      may: { acknowledge: ability(session, 'referral.write'), invite: ability(session, 'member.manage'), left: ability(session, 'hours.confirm-left') },
      accompanied: lines.length,
    }
  },
})
