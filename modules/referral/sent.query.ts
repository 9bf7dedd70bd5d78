import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { ability } from '#modules/people/abilities.ts'
import { officeDelays } from './delays.ts'
import { calledIn } from './names.ts'
import { clockOf, isOpen, openStatuses, stepRefusal, type Status } from './rules.ts'

const ended: readonly Status[] = ['accepted', 'declined', 'withdrawn']

/** What my organisation asked of others: what waits and what ended without anybody here having seen it (`active`), or what is over. */
export const sentReferrals = query('referral.sent', {
  input: z.object({ state: z.enum(['active', 'late', 'answered', 'over']).optional() }),
  permission: 'referral.read',
  how: 'listed',
  async facts(see, i, { session }) {
    const from = { from_id: session.tenant }
    const { open, unseen, over, settings } = await together({
      open: i.state === 'over' ? [] : see.many('referral', { ...from, status: openStatuses }),
      unseen: i.state === 'over' ? [] : see.many('referral', { ...from, status: ended, seen_end_at: null }),
      over: i.state === 'over' ? see.many('referral', { ...from, status: ended }) : [],
      settings: officeDelays(see),
    })
    const referrals = [...open, ...unseen, ...over.filter((r) => r.seen_end_at !== null)]
    return together({
      referrals, settings,
      contents: i.state === 'over' ? [] : see.many('referral_content', { tenant_id: session.tenant, referral_id: referrals.map((r) => r.id), withdrawn_at: null }),
      services: see.many('service', { id: [...new Set(referrals.map((r) => r.service_id))] }), organisations: see.many('organisation', { id: [...new Set(referrals.map((r) => r.tenant_id))] }),
    })
  },
  view({ referrals, settings, contents, services, organisations }, i, { today, session }) {
    const delays = delaysOn(settings, today)
    const lines = referrals.map((r) => ({
      id: r.id, status: r.status, to: organisations.find((o) => o.id === r.tenant_id)?.name ?? '', need: r.need, service: services.find((s) => s.id === r.service_id)?.need ?? null,
      called: calledIn(contents.find((c) => c.referral_id === r.id)), sent_at: r.sent_at, due_on: r.due_on, decided_at: r.decided_at, decline_reason: r.decline_reason,
      meeting_on: r.meeting_on, seen_end_at: r.seen_end_at, clock: clockOf(r, today, delays) ?? null,
      may: { acknowledge: ability(session, 'referral.write', stepRefusal('acknowledge', r, session.tenant)) },
    }))
    const late = lines.filter((line) => line.clock?.late), answered = lines.filter((line) => !isOpen(line) && line.seen_end_at === null)
    const shown = i.state === 'late' ? late : i.state === 'answered' ? answered : lines
    // What ended is to be seen first; then the nearest deadline.
    return {
      lines: shown.sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)) || (isOpen(a) ? a.due_on.localeCompare(b.due_on) : (b.decided_at ?? '').localeCompare(a.decided_at ?? '')) || a.id.localeCompare(b.id)),
      counts: i.state === 'over' ? null : { active: lines.length, late: late.length, answered: answered.length },
    }
  },
})
