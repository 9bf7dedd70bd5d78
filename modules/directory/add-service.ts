import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { agesCross, mayWrite, ofAnother, Offer } from './writing.ts'

/**
 * A service that an organisation gives at one of its lines: which door it answers, for whom, in which languages. Free of charge, as all of them: there is no field for a price.
 * Refused: a line of another organisation, ages that cross.
 */
export const addService = command('directory.add-service', {
  input: z.object({ listing: z.uuid(), need: z.enum(['financial', 'social', 'work']), ...Offer }),
  permission: 'directory.write',
  async facts(see, i, { session }) {
    const { me, listing } = await together({ me: see.one('organisation', session.tenant), listing: see.one('listing', i.listing) })
    return { me, listing, organisation: await see.one('organisation', listing.organisation_id) }
  },
  decide({ me, listing, organisation }, { listing: _, ...offer }, { today, id }) {
    if (!mayWrite(me, listing)) return ofAnother
    if (agesCross(offer)) return refuse('directory.ages-cross')
    return [
      insert('service', { id: childId(id, 'service'), organisation_id: listing.organisation_id, listing_id: listing.id, ...offer }),
      update('organisation', organisation, { checked_on: today }),
    ]
  },
})
