import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { agesCross, changed, mayWrite, ofAnother, Offer } from './writing.ts'

/**
 * For whom a service is, in which languages, how one is met; what is left out stays. The organisation is checked today.
 * Refused: a service of another organisation, a closed one, ages that cross.
 */
export const correctService = command('directory.correct-service', {
  input: z.object({ service: z.uuid(), set: z.object(Offer).partial() }),
  permission: 'directory.write',
  async facts(see, i, { session }) {
    const { me, service } = await together({ me: see.one('organisation', session.tenant), service: see.one('service', i.service) })
    return { me, service, organisation: await see.one('organisation', service.organisation_id) }
  },
  decide({ me, service, organisation }, { set }, { today }) {
    if (!mayWrite(me, service)) return ofAnother
    if (service.closed_on !== null && service.closed_on <= today) return refuse('directory.service-closed')
    const news = changed(service, set)
    if (agesCross({ ...service, ...news })) return refuse('directory.ages-cross')
    return [...(Object.keys(news).length > 0 ? [update('service', service, news)] : []), update('organisation', organisation, { checked_on: today })]
  },
})
