import * as z from 'zod'
import type { ReferralRow } from '#db/types.ts'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'
import { span } from './stages.ts'

/** For the jobs that tell: states and days only. Nothing that anybody said is read, so there is no reading of a person to keep. */
const quiet = { permission: 'message.queue', how: 'listed', reads: () => [] } as const

/** By when somebody who asked hears at the latest; undefined while nothing of hers is open. */
export const aboutRequest = serverQuery('communication.about-request', {
  ...quiet, input: z.object({ request: z.uuid() }),
  run: async (ask, i, { session }) => {
    const [door] = await ask(db.selectFrom('door').select('next_on').where('tenant_id', '=', session.tenant).where('request_id', '=', i.request).where('next_on', 'is not', null).orderBy('next_on').limit(1))
    return { on: door?.next_on ?? undefined }
  },
})

type About = Pick<ReferralRow, 'tenant_id' | 'from_id' | 'subject_id' | 'status' | 'due_on' | 'meeting_on' | 'meeting_time' | 'sent_by'>
/** Where a referral stands, for either side; `paused`: she is in a pause in the file of the organisation that asks. */
export const aboutReferral = serverQuery('communication.about-referral', {
  ...quiet, input: z.object({ referral: z.uuid(), receiver: z.uuid() }),
  run: async (ask, i, { session }): Promise<(About & { paused: boolean }) | undefined> => {
    const [referral] = await ask<About>(db.selectFrom('referral').select(['tenant_id', 'from_id', 'subject_id', 'status', 'due_on', 'meeting_on', 'meeting_time', 'sent_by']).where('tenant_id', '=', i.receiver).where('id', '=', i.referral))
    if (!referral) return undefined
    const pauses = await ask(db.selectFrom('pause').select('id').where('tenant_id', '=', session.tenant).where('person_id', '=', referral.subject_id).where('ended_on', 'is', null))
    return { ...referral, paused: pauses.length > 0 }
  },
})

/** Referrals that wait for an answer due by the next working day, or just past; the office sees them all. */
export const dueReferrals = serverQuery('communication.due', {
  ...quiet, input: z.object({}),
  run: async (ask, _i, { today }) => {
    const { from, to } = span(today)
    return ask(db.selectFrom('referral').select(['id', 'tenant_id', 'due_on']).where('status', 'in', ['sent', 'question']).where('due_on', '>=', from).where('due_on', '<=', to).orderBy('id').limit(5_000))
  },
})

/** An invitation that still opens. */
export const aboutInvitation = serverQuery('communication.about-invitation', {
  ...quiet, input: z.object({ invitation: z.uuid() }),
  run: async (ask, i, { session }) =>
    (await ask(db.selectFrom('invitation').select(['member_id', 'ends_on']).where('tenant_id', '=', session.tenant).where('id', '=', i.invitation).where('accepted_at', 'is', null).where('withdrawn_at', 'is', null)))[0],
})
