import { codesOf } from './clienteles.ts'
import type { OpenRows } from './facts.ts'
import type { Capacity, Need } from './rows.ts'

type Organisation = OpenRows['organisations'][number]
type Service = OpenRows['services'][number]
/** One door of an organisation: a printed line and what is done there. `codes`: the groups named, alone or joined. */
export interface ListingSheet {
  id: string; region: string; name: string; phone: string | null; place_text: string; clientele_text: string; source: string
  points: OpenRows['points']; unnamed: number; services: Service[]
}
/** Everything that the directory says of one organisation. `rest`: points and services that belong to no line. */
export interface OrganisationSheet { organisation: Organisation; listings: ListingSheet[]; rest: Pick<ListingSheet, 'points' | 'services'>; phones: string[] }

/** The page of one organisation, from the rows; `undefined` for a slug that is not open. */
export function sheetOf(rows: OpenRows, slug: string): OrganisationSheet | undefined {
  const organisation = rows.organisations.find((row) => row.slug === slug)
  if (!organisation) return undefined
  const own = <T extends { organisation_id: string }>(list: readonly T[]) => list.filter((row) => row.organisation_id === organisation.id)
  const [points, services] = [own(rows.points), own(rows.services)]
  const at = (id: string | null) => ({ points: points.filter((row) => row.listing_id === id), services: services.filter((row) => row.listing_id === id) })
  const listings = own(rows.listings).map(({ id, region, name, phone, place_text, clientele_text, source, unnamed_points }) =>
    ({ id, region, name, phone: phone ?? organisation.phone, place_text, clientele_text, source, unnamed: unnamed_points, ...at(id) }))
  const phones = [...new Set([organisation.phone, ...listings.map(({ phone }) => phone)].filter((phone) => phone !== null))]
  return { organisation, listings, rest: at(null), phones }
}

/** Services said together where they say the same: a line with three groups in three services is one sentence. */
export const groupsOf = (services: readonly Service[]): string[] => [...new Set(services.flatMap(codesOf))]
export const languagesOf = (services: readonly Service[]): string[] => [...new Set(services.flatMap((row) => row.languages))]
export const needsOf = (services: readonly Service[]): Need[] => [...new Set(services.map(({ need }) => need))]
/** What is said of the room, when somebody has said it. */
export const roomsOf = (services: readonly Service[]): { capacity: Exclude<Capacity, 'unknown'>; days: number | null; on: string | null }[] =>
  services.flatMap(({ capacity, waiting_days, capacity_on }) => (capacity === 'unknown' ? [] : [{ capacity, days: waiting_days, on: capacity_on }]))
