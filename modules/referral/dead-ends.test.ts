import { expect, test } from 'vitest'
import type { DoorRow, OrganisationRow, ReferralRow, ServiceRow } from '#db/types.ts'
import type { Session } from '#kernel/session.ts'
import { isWorkday } from '#modules/directory/workdays.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { doors as doorsQuery } from './doors.query.ts'
import { receivedReferrals } from './received.query.ts'
import { doorAfter, doorChange, isOpen, stepRefusal, steps, type Step } from './rules.ts'
import { sentReferrals } from './sent.query.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'

const delays = { call: 2, referral: 3, follow: 10 }
const COUNT = 10_000, DAYS = 90, ORGS = 20, OFFICE = 'office'

/** The same luck at each run. */
const luck = (seed: number) => () => { seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0; return seed / 2 ** 32 }

/** A side does something on a working day, unless it is away: some organisations answer nothing for weeks, some for ever. */
const away = (org: number, day: number): boolean => org % 7 === 0 || (org % 3 === 0 && Math.floor(day / 14) % 2 === 0)

const organisation = (id: string, kind: OrganisationRow['kind']): OrganisationRow => ({ id, kind, slug: id, name: id, acronym: null, expanded_name: null, former_names: [], phone: null, time_zone: 'America/Toronto', checked_on: null, closed_on: null })
const organisations = [organisation(OFFICE, 'network'), ...Array.from({ length: ORGS }, (_, i) => organisation(`o${i}`, 'organisation'))]

test(`${COUNT} referrals over ${DAYS} days, with absent people: each has an owner, a due date, or an end known to its sender; each late one is in a safety queue`, () => {
  const random = luck(20_261_122), start = '2026-11-23'
  const all: { r: ReferralRow; door: DoorRow; sentOn: number }[] = []
  let [expired, proposedAgain] = [0, 0]
  const send = (n: number, day: number, today: string, door: DoorRow): ReferralRow => ({
    tenant_id: `o${n % ORGS}`, id: `r${all.length}-${day}`, from_id: OFFICE, path_id: 'p', subject_id: door.request_id, door_id: door.id, need: 'work', service_id: 's', status: 'sent', sent_by: 'm',
    sent_at: `${today}T15:00:00Z`, due_on: addWorkdays(today, delays.referral), decided_at: null, decline_reason: null, meeting_on: null, meeting_time: null, seen_end_at: null,
  })
  for (let day = 0; day < DAYS; day++) {
    const today = dayAfter(start, day)
    while (all.length < COUNT && all.length < ((day + 1) * COUNT) / 45) {
      const n = all.length
      const door: DoorRow = { tenant_id: OFFICE, id: `d${n}`, request_id: `q${n}`, kind: 'work', owner_id: OFFICE, next_on: today, status: 'waiting', service_id: null, resource_id: null, referral_id: null, met_on: null, closed_on: null, closing_reason: null }
      const r = send(Math.floor(random() * ORGS), day, today, door)
      all.push({ r, door: { ...door, ...doorAfter(r, OFFICE, today, delays) }, sentOn: day })
    }
    if (isWorkday(today)) {
      for (const one of all) {
        const acts = (step: Step): void => {
          const tenant = steps[step].side === 'receiver' ? one.r.tenant_id : OFFICE
          if (stepRefusal(step, one.r, tenant)) return
          const { to } = steps[step]
          one.r = {
            ...one.r, ...(to && { status: to }), ...(to === 'question' || to === 'sent' ? { due_on: addWorkdays(today, delays.referral) } : {}), ...(to && !isOpen({ status: to }) && { decided_at: today }),
            ...(to === 'accepted' && { meeting_on: dayAfter(today, 7) }), ...(to === 'declined' && { decline_reason: 'full' as const }), ...((step === 'acknowledge' || step === 'withdraw') && { seen_end_at: today }),
          }
          if (one.door.referral_id === one.r.id) one.door = { ...one.door, ...doorChange(one.door, doorAfter(one.r, OFFICE, today, delays)) }
        }
        const receiverThere = !away(Number(one.r.tenant_id.slice(1)), day), officeThere = day % 11 < 8
        if (receiverThere && random() < 0.3) acts((['accept', 'accept', 'decline', 'ask'] as const)[Math.floor(random() * 4)] ?? 'accept')
        if (officeThere && random() < 0.4) { acts('reply'); acts('acknowledge') }
        // The office sees what is late in its queue, takes it back, and she chooses another organisation.
        if (officeThere && isOpen(one.r) && one.r.due_on < dayAfter(today, -7)) {
          expired++
          acts('withdraw')
          const again = send(Number(one.r.tenant_id.slice(1)) + 1, day, today, one.door)
          one.r = again
          one.door = { ...one.door, ...doorAfter(again, OFFICE, today, delays) }
          proposedAgain++
        }
      }
    }
    if (day % 9 !== 8) continue
    const session: Session = { kind: 'user', tenant: OFFICE, actor: 'm', role: 'network', zone: 'America/Toronto' }
    const seen = { session, today, now: `${today}T15:00:00Z` }
    const referrals = all.map(({ r }) => r), service = { id: 's', need: 'work' } as ServiceRow
    const sent = sentReferrals.view({ referrals: referrals.filter((r) => isOpen(r) || r.seen_end_at === null), settings: [], contents: [], services: [service], organisations }, { state: 'active' }, seen)
    const late = new Set(sent.lines.filter((line) => line.clock?.late).map((line) => line.id)), ended = new Set(sent.lines.filter((line) => !isOpen(line)).map((line) => line.id))
    const queue = new Set(doorsQuery.view({ all: all.map(({ door }) => door), known: [], requests: [], participations: [], people: [], organisations }, { view: 'late' }, seen).lines.map((line) => line.door))
    const wrong = all.filter(({ r, door }) => {
      const open = isOpen(r)
      if (!r.tenant_id || !r.due_on || open === (r.decided_at !== null) || !door.owner_id || door.next_on === null) return true
      if (open) return r.due_on < today && !(late.has(r.id) && queue.has(door.id))
      return r.seen_end_at === null && !ended.has(r.id)
    })
    expect(wrong.slice(0, 3)).toEqual([])
    for (const org of organisations.slice(1)) {
      const own = referrals.filter((r) => r.tenant_id === org.id && isOpen(r))
      const view = receivedReferrals.view({ referrals: own, settings: [], contents: [], participations: [], services: [service], organisations }, { state: 'late' }, { ...seen, session: { ...session, tenant: org.id } })
      expect(view.lines.length).toBe(own.filter((r) => r.due_on < today).length)
    }
  }
  expect(all.length).toBe(COUNT)
  expect(expired).toBeGreaterThan(500)
  expect(proposedAgain).toBe(expired)
}, 60_000)
