import { codesOf } from './clienteles.ts'
import type { OpenRows } from './facts.ts'
import { matching } from './search.ts'

/** What narrows the list of the directory; all of it stands in the address. */
export interface Filters { words: string; region: string; group: string; room: string }
type Listing = OpenRows['listings'][number]
type Organisation = OpenRows['organisations'][number]
type Service = OpenRows['services'][number]
/** One line of the list: a printed line with what is done there; `known` says under which other name or place it was found. */
export interface Line { listing: Listing; organisation: Organisation; services: Service[]; points: string[]; known: string | undefined }

const fr = new Intl.Collator('fr')

/** The lines that fit, those found by name first, then by region and name. A group also finds what is open to everybody. */
export function narrow(rows: OpenRows, { words, region, group, room }: Filters): Line[] {
  const found = words.trim() ? new Map(matching(rows, words).map((match, i) => [match.organisation.id, { ...match, rank: i }])) : undefined
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]))
  return rows.listings.flatMap((listing): Line[] => {
    const organisation = organisations.get(listing.organisation_id), match = found?.get(listing.organisation_id)
    const services = rows.services.filter((row) => row.listing_id === listing.id)
    if (!organisation || (found && !match) || (region && listing.region !== region)) return []
    if (group && !services.some((row) => [group, 'multiples'].some((code) => codesOf(row).includes(code)))) return []
    if (room && !services.some((row) => row.capacity === room)) return []
    const points = [...new Set(rows.points.filter((row) => row.listing_id === listing.id).map(({ name }) => name))]
    return [{ listing, organisation, services, points, known: match && match.by !== 'clientele' && match.text !== organisation.name && match.text !== listing.name ? match.text : undefined }]
  }).sort((a, b) => (found?.get(a.organisation.id)?.rank ?? 0) - (found?.get(b.organisation.id)?.rank ?? 0) || fr.compare(a.listing.name, b.listing.name) || (a.listing.region < b.listing.region ? -1 : 1))
}
