import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { directoryFacts, openRows } from '#modules/directory/facts.ts'
import { proposals } from './proposals.ts'
import { From, subjectOf } from './send-facts.ts'
import { wishFrom } from './wish.ts'

/** Services that may help somebody with one need, from what is known of her here; those already asked and still open are left out. */
export const servicesFor = query('referral.services-for', {
  input: z.object({ from: From, need: z.enum(['financial', 'social', 'work']) }),
  permission: 'referral.send',
  how: 'opened',
  facts: (see, i, { session }) => together({
    known: see.many('known_thing', { subject_id: subjectOf(i.from), replaced_at: null }),
    sent: see.many('referral', { from_id: session.tenant, subject_id: subjectOf(i.from), status: ['sent', 'question', 'declined'] }),
    rows: directoryFacts(see),
  }),
  view: ({ known, sent, rows }, i, { today, session }) =>
    proposals(openRows(rows, today), wishFrom(known, i.need, today), { services: sent.map((r) => r.service_id), organisation: session.tenant }),
})
