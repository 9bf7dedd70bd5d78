import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { officeDelays } from './delays.ts'
import { calledIn } from './names.ts'
import { clockOf, openStatuses, type Status } from './rules.ts'

const ended: readonly Status[] = ['accepted', 'declined', 'withdrawn']

/** What other organisations ask of mine: to answer (the nearest deadline first), or answered (the latest first; then no name but on the file it opened). */
export const receivedReferrals = query('referral.received', {
  input: z.object({ state: z.enum(['open', 'late', 'ended']).optional() }),
  permission: 'referral.read',
  how: 'listed',
  async facts(see, i, { session }) {
    const { referrals, settings } = await together({
      referrals: see.many('referral', { tenant_id: session.tenant, status: i.state === 'ended' ? ended : openStatuses }), settings: officeDelays(see),
    })
    const ids = referrals.map((r) => r.id)
    return together({
      referrals, settings,
      contents: i.state === 'ended' ? [] : see.many('referral_content', { to_id: session.tenant, referral_id: ids, withdrawn_at: null }),
      participations: i.state === 'ended' ? see.many('participation', { referral_id: ids }) : [],
      services: see.many('service', { organisation_id: session.tenant }), organisations: see.many('organisation', { id: [...new Set(referrals.map((r) => r.from_id))] }),
    })
  },
  view({ referrals, settings, contents, participations, services, organisations }, i, { today }) {
    const delays = delaysOn(settings, today)
    const lines = referrals.map((r) => ({
      id: r.id, status: r.status, from: organisations.find((o) => o.id === r.from_id)?.name ?? '', need: r.need, service: services.find((s) => s.id === r.service_id)?.need ?? null,
      called: calledIn(contents.find((c) => c.referral_id === r.id)), person: participations.find((p) => p.referral_id === r.id)?.person_id ?? null,
      sent_at: r.sent_at, decided_at: r.decided_at, decline_reason: r.decline_reason, meeting_on: r.meeting_on, due_on: r.due_on, clock: clockOf(r, today, delays) ?? null,
    }))
    const late = lines.filter((line) => line.clock?.late)
    return {
      lines: (i.state === 'late' ? late : lines).sort((a, b) => (a.clock && b.clock ? a.due_on.localeCompare(b.due_on) : (b.decided_at ?? '').localeCompare(a.decided_at ?? '')) || a.id.localeCompare(b.id)),
      counts: i.state === 'ended' ? null : { open: lines.length, late: late.length },
    }
  },
})
