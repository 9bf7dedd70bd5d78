import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { workdaysBetween } from '#modules/directory/workdays.ts'
import { nameIn } from '#modules/people/words.ts'
import { calledOf } from './names.ts'
import { doorLate, doorPlace, openDoors } from './rules.ts'

const names = ['person.called-name', 'person.family-name']
export const doorViews = ['to-do', 'late', 'asked', 'with-us', 'elsewhere', 'late-elsewhere', 'closed'] as const
type DoorView = (typeof doorViews)[number]
/** What an organisation that is not the office looks at: the rest is never its own. */
const memberViews: readonly DoorView[] = ['with-us', 'late', 'closed']

/**
 * The doors of requests: those that my organisation has; for the network's office, all of them, wherever they are.
 * The safety queue comes first: what is late, the oldest promise before the others. Nothing is hidden by a view but what it does not ask for.
 * Without a view, the first one that holds something.
 */
export const doors = query('referral.doors', {
  input: z.object({ view: z.enum(doorViews).optional(), need: z.enum(['financial', 'social', 'work']).optional() }),
  permission: 'request.follow',
  how: 'listed',
  async facts(see, i, { session }) {
    const status = i.view === 'closed' ? (['closed'] as const) : openDoors
    const { ours, kept } = await together({ ours: see.many('door', { owner_id: session.tenant, status }), kept: see.many('door', { tenant_id: session.tenant, status }) })
    const all = [...new Map([...ours, ...kept].map((d) => [d.id, d])).values()]
    const office = kept.map((d) => d.request_id), referrals = all.flatMap((d) => d.referral_id ?? [])
    const { known, requests, participations, organisations } = await together({
      known: office.length === 0 ? [] : see.many('known_thing', { subject_id: [...new Set(office)], key: names, replaced_at: null }),
      requests: office.length === 0 ? [] : see.many('request', { id: [...new Set(office)] }),
      participations: referrals.length === 0 ? [] : see.many('participation', { referral_id: referrals }), organisations: see.many('organisation', {}),
    })
    const people = participations.length === 0 ? [] : await see.many('person', { id: [...new Set(participations.map((p) => p.person_id))] })
    return { all, known, requests, participations, people, organisations }
  },
  view({ all, known, requests, participations, people, organisations }, i, { session, today }) {
    const office = organisations.find((o) => o.id === session.tenant)?.kind === 'network', views: readonly DoorView[] = office ? doorViews : memberViews
    const said = Map.groupBy(known, (row) => row.subject_id), request = new Map(requests.map((r) => [r.id, r]))
    const lines = all.filter((d) => !i.need || d.kind === i.need).map((d) => {
      const her = people.find((p) => p.id === participations.find((one) => one.referral_id === d.referral_id)?.person_id)
      const late = doorLate(d, today)
      const days = d.next_on === null ? null : workdaysBetween(today, d.next_on)
      return {
        door: d.id, request: d.tenant_id === session.tenant ? d.request_id : null, need: d.kind, view: doorPlace(d, session.tenant), status: d.status,
        called: calledOf(said.get(d.request_id) ?? []) ?? (her ? nameIn(her) : null), person: her?.id ?? null,
        owner: organisations.find((o) => o.id === d.owner_id)?.name ?? '', submitted_at: request.get(d.request_id)?.submitted_at ?? null,
        next_on: d.next_on, late, left: days !== null && late ? Math.min(days, -1) : days, closed_on: d.closed_on, closing_reason: d.closing_reason, met_on: d.met_on,
      }
    })
    const shown = (view: DoorView) => lines.filter((line) => (view === 'late' ? line.late && line.view !== 'elsewhere' : view === 'late-elsewhere' ? line.late && line.view === 'elsewhere' : line.view === view))
    const counts = i.view === 'closed' ? null : Object.fromEntries(views.filter((one) => one !== 'closed').map((one) => [one, shown(one).length])) as Partial<Record<DoorView, number>>
    const view = i.view ?? views.find((one) => counts?.[one]) ?? views[0] ?? 'to-do'
    return {
      view, views, counts,
      lines: shown(view).sort((a, b) => (a.next_on ?? '9').localeCompare(b.next_on ?? '9') || (b.closed_on ?? '').localeCompare(a.closed_on ?? '') || a.door.localeCompare(b.door)),
      /** The network's office keeps every door of every request. */
      office,
    }
  },
})
