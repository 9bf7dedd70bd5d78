import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { mayWrite, ofAnother } from './writing.ts'

/**
 * An organisation says whether one of its services has room, and about how many days one waits; kept with today's date.
 * Refused: a service of another organisation, a closed one, days of waiting where nobody waits.
 */
export const sayCapacity = command('directory.say-capacity', {
  input: z.object({ service: z.uuid(), capacity: z.enum(['open', 'waiting', 'full', 'unknown']), waiting_days: z.int().min(1).max(730).nullable() }),
  permission: 'directory.write',
  facts: (see, i, { session }) => together({ me: see.one('organisation', session.tenant), service: see.one('service', i.service) }),
  decide({ me, service }, { capacity, waiting_days }, { today }) {
    if (!mayWrite(me, service)) return ofAnother
    if (service.closed_on !== null && service.closed_on <= today) return refuse('directory.service-closed')
    if (waiting_days !== null && capacity !== 'waiting') return refuse('directory.days-without-waiting')
    return [update('service', service, { capacity, waiting_days, capacity_on: today })]
  },
})
