import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { Day, mayWrite, ofAnother } from './writing.ts'

/**
 * A service ends on a day, today when none is said; from that day on it is proposed to nobody. What was received before goes on.
 * Refused: a service of another organisation, one that is already closed.
 */
export const closeService = command('directory.close-service', {
  input: z.object({ service: z.uuid(), on: Day.nullable() }),
  permission: 'directory.write',
  facts: (see, i, { session }) => together({ me: see.one('organisation', session.tenant), service: see.one('service', i.service) }),
  decide({ me, service }, { on }, { today }) {
    if (!mayWrite(me, service)) return ofAnother
    if (service.closed_on !== null && service.closed_on <= today) return refuse('directory.service-closed')
    return [update('service', service, { closed_on: on ?? today })]
  },
})
