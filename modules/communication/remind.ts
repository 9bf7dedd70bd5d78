import * as z from 'zod'
import { command, job, together } from '#kernel/command.ts'
import { isOpen } from '#modules/referral/rules.ts'
import { stageOf } from './stages.ts'

/** By the office, which sees every clock: whoever must act hears the day before; both sides hear once it is late, each in its own mailbox. Nothing when it was answered meanwhile. */
export const remindSides = command('communication.remind', {
  input: z.object({ referral: z.uuid(), receiver: z.uuid() }),
  permission: 'message.queue',
  facts: (see, i) => together({ referral: see.one('referral', { tenant_id: i.receiver, id: i.referral }) }),
  decide({ referral }, i, { today }) {
    const stage = stageOf(referral.due_on, today)
    if (!isOpen(referral) || !stage) return []
    const acts = referral.status === 'sent' ? referral.tenant_id : referral.from_id
    return (stage === 'soon' ? [acts] : [referral.tenant_id, referral.from_id]).map((tenant) => job('notify.due', { referral: i.referral, receiver: i.receiver }, { tenant }))
  },
})
