import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { isOffice } from './writing.ts'

/** What two sources disagree on. The network's office sees all of it, an organisation what is said of itself. */
export const notes = query('directory.notes', {
  input: z.object({ settled: z.boolean().default(false) }),
  permission: 'directory.write',
  how: 'listed',
  facts: (see, _, { session }) => together({ me: see.one('organisation', session.tenant), notes: see.many('directory_note', {}), organisations: see.many('organisation', {}), listings: see.many('listing', {}) }),
  view({ me, notes, organisations, listings }, { settled }) {
    const shown = notes.filter((note) => (settled || note.settled_on === null) && (isOffice(me) || note.organisation_id === me.id))
    return shown.map((note) => {
      const organisation = organisations.find(({ id }) => id === note.organisation_id)
      const listing = listings.find(({ id }) => id === note.listing_id)
      return {
        id: note.id, text: note.text, source: note.source, settled_on: note.settled_on,
        organisation: organisation ? { id: organisation.id, slug: organisation.slug, name: organisation.name } : null,
        listing: listing ? { id: listing.id, region: listing.region, name: listing.name, place: listing.place_text, clientele: listing.clientele_text, phone: listing.phone } : null,
      }
    }).sort((a, b) => (a.organisation?.name ?? '').localeCompare(b.organisation?.name ?? '', 'fr') || (a.id < b.id ? -1 : 1))
  },
})
