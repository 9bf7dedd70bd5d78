import * as z from 'zod'
import { command, isRefusal, refuse, together, update } from '#kernel/command.ts'
import { Age, agesCross, changed, mayWrite, ofAnother, Phone, readPhone, Text } from './writing.ts'

/**
 * Corrects a line of the directory; what is left out stays. The line then says who corrected it and when, and the organisation is checked today; it gets the new phone too when it gave the same.
 * Refused: a line of another organisation, a phone that cannot be read, ages that cross.
 */
export const correctListing = command('directory.correct-listing', {
  input: z.object({ listing: z.uuid(), set: z.object({
    name: Text, phone: Phone, place_text: z.string().trim().max(200), clientele_text: Text, min_age: Age, max_age: Age, unnamed_points: z.int().min(0).max(99),
  }).partial() }),
  permission: 'directory.write',
  async facts(see, i, { session }) {
    const { me, listing } = await together({ me: see.one('organisation', session.tenant), listing: see.one('listing', i.listing) })
    return { me, listing, organisation: await see.one('organisation', listing.organisation_id) }
  },
  decide({ me, listing, organisation }, { set }, { today }) {
    if (!mayWrite(me, listing)) return ofAnother
    const phone = readPhone(set.phone)
    if (isRefusal(phone)) return phone
    const news = changed(listing, { ...set, phone })
    if (agesCross({ ...listing, ...news })) return refuse('directory.ages-cross')
    return [
      ...(Object.keys(news).length > 0 ? [update('listing', listing, { ...news, source: `${me.name}, ${today}` })] : []),
      update('organisation', organisation, { ...(news.phone !== undefined && organisation.phone !== null && organisation.phone === listing.phone && { phone: news.phone }), checked_on: today }),
    ]
  },
})
