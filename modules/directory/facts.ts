import type { ListingRow, OrganisationRow, OutsideResourceRow, PointOfServiceRow, ServiceRow, SettingRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import { settingOn } from './settings.ts'

/** The tables of the directory, whole: some two hundred rows, one trip. */
export const directoryFacts = (see: See) => together({
  organisations: see.many('organisation', {}), listings: see.many('listing', {}), points: see.many('point_of_service', {}),
  services: see.many('service', {}), outside_resources: see.many('outside_resource', {}), phones: see.many('setting', { key: 'help-phone' }),
})
export type DirectoryFacts = Awaited<ReturnType<typeof directoryFacts>>

/** What stands on a day; the shape that orientation reads, with the dates that the tables keep. */
export interface OpenRows {
  organisations: OrganisationRow[]; listings: ListingRow[]; points: PointOfServiceRow[]; services: ServiceRow[]; outside_resources: OutsideResourceRow[]
}

/** For how many days « there is room » stays true when nobody says it again. Ours, until the network dates another figure. */
export const capacityHolds = 60

const standsOn = (today: string) => (row: { opened_on?: string | null; closed_on: string | null }) =>
  (row.closed_on === null || row.closed_on > today) && (!row.opened_on || row.opened_on <= today)
const dayBefore = (today: string, days: number) => new Date(Date.parse(`${today}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** What was said of the room, once it is too old to be repeated to anybody. */
const forgotten = (today: string) => (row: ServiceRow): ServiceRow =>
  row.capacity_on !== null && row.capacity_on < dayBefore(today, capacityHolds) ? { ...row, capacity: 'unknown', waiting_days: null } : row

const helpPhone = (phones: readonly SettingRow[], office: OrganisationRow, today: string) =>
  settingOn<string | null>(phones.filter((row) => row.organisation_id === office.id), 'help-phone', today, office.phone)

/** The rows of those who are open on a day; the office answers with the network's help phone; room that was said long ago is unknown again. */
export function openRows(facts: DirectoryFacts, today: string): OpenRows {
  const stands = standsOn(today)
  const organisations = facts.organisations.filter(stands)
    .map((row) => (row.kind === 'network' ? { ...row, phone: helpPhone(facts.phones, row, today) } : row))
  const open = new Set(organisations.map(({ id }) => id))
  const ofOpen = (row: { organisation_id: string }) => open.has(row.organisation_id)
  return {
    organisations, listings: facts.listings.filter(ofOpen), points: facts.points.filter((row) => ofOpen(row) && stands(row)),
    services: facts.services.filter((row) => ofOpen(row) && stands(row)).map(forgotten(today)), outside_resources: facts.outside_resources,
  }
}
