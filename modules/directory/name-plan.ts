import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'
import { isOffice } from './writing.ts'

const Name = z.string().trim().max(80)
/**
 * From a day on, the network calls the plan otherwise: a law may rename it. French is needed; a language without a name of its own reads the French one.
 * Named again for the same day, the last name counts; what was agreed before keeps its words. Refused: anybody but the network's office, a day gone by.
 */
export const namePlan = command('directory.name-plan', {
  input: z.object({ fr: Name.min(1), en: Name.optional(), ar: Name.optional(), from_on: z.iso.date() }),
  permission: 'setting.write',
  facts: (see, i, { session }) => together({ me: see.one('organisation', session.tenant), same: see.many('setting', { organisation_id: session.tenant, key: 'plan-name', from_on: i.from_on }) }),
  decide({ me, same: [same] }, { fr, en, ar, from_on }, { today, session, id }) {
    if (!isOffice(me)) return refuse('directory.office-only')
    if (from_on < today) return refuse('directory.plan-name-past')
    const value = { fr, ...(en && { en }), ...(ar && { ar }) }
    return [same ? update('setting', same, { value }) : insert('setting', { id, organisation_id: session.tenant, key: 'plan-name', value, from_on })]
  },
})
