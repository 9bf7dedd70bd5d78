import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { placed } from './place-of-point.ts'
import { Day, mayWrite, ofAnother, Text } from './writing.ts'

/**
 * Names a point of service of a line. When the line counts points that nobody has named, it counts one fewer. The organisation is checked today.
 * Refused: a line of another organisation, a municipality that does not exist.
 */
export const addPoint = command('directory.add-point', {
  input: z.object({ listing: z.uuid(), name: Text, municipality: z.string().max(5), opened_on: Day.nullable() }),
  permission: 'directory.write',
  async facts(see, i, { session }) {
    const { me, listing } = await together({ me: see.one('organisation', session.tenant), listing: see.one('listing', i.listing) })
    return { me, listing, organisation: await see.one('organisation', listing.organisation_id) }
  },
  decide({ me, listing, organisation }, { name, municipality, opened_on }, { today, id }) {
    if (!mayWrite(me, listing)) return ofAnother
    const place = placed(municipality)
    if (!place) return refuse('directory.no-such-place')
    return [
      insert('point_of_service', { id: childId(id, 'point'), organisation_id: listing.organisation_id, listing_id: listing.id, name, opened_on, ...place }),
      ...(listing.unnamed_points > 0 ? [update('listing', listing, { unnamed_points: listing.unnamed_points - 1 })] : []),
      update('organisation', organisation, { checked_on: today }),
    ]
  },
})
