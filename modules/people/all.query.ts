import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { linesOf, listFacts, narrowed, states } from './list.ts'
import { counsellorsFor } from './rules.ts'

/** Everybody whom the organisation accompanies; narrowed by counsellor, service, state and name. Those who left come only when asked for. */
export const allPeople = query('people.all', {
  input: z.object({ counsellor: z.uuid().optional(), service: z.uuid().optional(), state: z.enum(states).optional(), words: z.string().max(120).optional() }),
  permission: 'person.read',
  how: 'listed',
  facts: (see, i, { session }) => listFacts(see, {
    ...(i.counsellor && { counsellor_id: i.counsellor }), ...(i.service && { service_id: i.service }), ...(i.state !== 'ended' && { ended_on: null }),
  }, session),
  view(facts, i, { today }) {
    const services = [...new Map(facts.services.map(({ id, need }) => [id, { id, need }])).values()]
    return { ...narrowed(linesOf(facts, today), i), counsellors: counsellorsFor(facts.members, undefined, today), services }
  },
})
