import * as z from 'zod'
import { command, together } from '#kernel/command.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { doorNow } from './changes.ts'
import { officeDelays } from './delays.ts'

/**
 * Brings a door to what its referral says, on the side that keeps the door. Decided on fresh facts, so running it twice or late changes nothing more:
 * a door closed, or sent elsewhere meanwhile, stays as it is.
 */
export const followDoor = command('referral.follow-door', {
  input: z.object({ referral: z.uuid(), receiver: z.uuid() }),
  permission: 'request.follow',
  facts: (see, i, { session }) => together({
    referral: see.one('referral', { tenant_id: i.receiver, id: i.referral }),
    doors: see.many('door', { tenant_id: session.tenant, referral_id: i.referral }),
    settings: officeDelays(see),
  }),
  decide: ({ referral, doors, settings }, _i, { today }) => doors.flatMap((door) => doorNow(door, referral, today, delaysOn(settings, today))),
})
