import * as z from 'zod'
import { command, job, refuse, together, update, type See } from '#kernel/command.ts'
import { proposeRefusal } from './rules.ts'
import { wholePlan } from './writing.ts'

/** Where she agreed to be told that there is news: with the request, or the file, that the last referral came from. */
const askedAt = async (see: See, person: string, tenant: string) => {
  const came = (await see.many('participation', { person_id: person })).flatMap((p) => p.referral_id ?? [])
  const referrals = came.length === 0 ? [] : await see.many('referral', { tenant_id: tenant, id: came })
  return referrals.toSorted((a, b) => Date.parse(b.sent_at) - Date.parse(a.sent_at))[0]
}

/**
 * The plan waits for her word: she reads it with her code, her portrait first, agrees or asks to change it, when she likes. If she agreed to messages, one says that there is news,
 * and not a word of what; none in a pause. Refused: nothing to agree to, agreed already.
 */
export const proposePlan = command('plans.propose', {
  input: z.object({ person: z.uuid() }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({
    whole: wholePlan(see, i.person), asked: askedAt(see, i.person, session.tenant), pauses: see.many('pause', { person_id: i.person, ended_on: null }),
  }),
  decide({ whole: { plan, goals, versions }, asked, pauses }, _i, { now }) {
    if (!plan) return refuse('plans.nothing-to-agree')
    const not = proposeRefusal(plan, goals, versions, plan.revision)
    if (not) return refuse(not)
    return [
      update('plan', plan, { proposed: plan.revision, proposed_at: now, asked_change: null, asked_at: null }),
      ...(asked && pauses.length === 0 ? [job('notify.news', { person: asked.subject_id }, { tenant: asked.from_id })] : []),
    ]
  },
})
