import * as z from 'zod'
import { NotFound, together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { directoryFacts, openRows } from '#modules/directory/facts.ts'
import { thingsOf } from './content.ts'
import { proposals } from './proposals.ts'
import { wishFrom } from './wish.ts'

/** Where else she may be helped, from what was shared with a referral: for whoever refuses it, and for whoever sent it. */
export const otherServices = query('referral.other-services', {
  input: z.object({ referral: z.uuid() }),
  permission: 'referral.read',
  how: 'opened',
  async facts(see, i, { session }) {
    const { received, sent, gotten, given, rows } = await together({
      received: see.many('referral', { tenant_id: session.tenant, id: i.referral }), sent: see.many('referral', { from_id: session.tenant, id: i.referral }),
      gotten: see.many('referral_content', { to_id: session.tenant, referral_id: i.referral, withdrawn_at: null }), given: see.many('referral_content', { tenant_id: session.tenant, referral_id: i.referral, withdrawn_at: null }),
      rows: directoryFacts(see),
    })
    const referral = received[0] ?? sent[0]
    if (!referral) throw new NotFound('referral')
    return { referral, content: gotten[0] ?? given[0], rows }
  },
  view({ referral, content, rows }, _i, { today }) {
    const { need } = referral
    return { need, services: proposals(openRows(rows, today), wishFrom(thingsOf(content), need, today), { services: [referral.service_id], organisation: referral.tenant_id }) }
  },
})
