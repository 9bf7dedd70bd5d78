import type * as Tables from '#db/types.ts'

/**
 * Rows of the directory as plain data: the same shape in the tables, in the
 * data pack and on the device. Columns are snake_case because the tables are;
 * a table may have more columns than are read here.
 * `region` is always the two-digit code of the administrative region.
 */

/** Only `ok` and `probable` positions may be used to speak of kilometres. */
export type PositionQuality = Tables.PointOfServiceRow['position']

/** The three doors of a request: money, daily life, work. */
export type Need = Tables.ServiceRow['need']

/** `unknown` is the honest value of a printed list: it never counts against a service. */
export type Capacity = Tables.ServiceRow['capacity']

/** `network`: the network's own office, whose phone is asked at set-up. */
export type OrganisationRow = Pick<Tables.OrganisationRow, 'id' | 'slug' | 'name' | 'acronym' | 'expanded_name' | 'former_names' | 'kind' | 'phone'>

/** One printed line of the directory: an organisation in one region. Texts are verbatim, `place_text` may be empty; `unnamed_points`: places that the text counts without naming them. */
export type ListingRow = Tables.ListingRow

/** A named place where an organisation receives people. `municipality`: five-digit code, null when the place could not be resolved. */
export type PointRow = Pick<Tables.PointOfServiceRow, 'id' | 'organisation_id' | 'listing_id' | 'region' | 'name' | 'municipality' | 'lat' | 'lon' | 'position'>

/**
 * `clienteles`, for whom: one fitting entry is enough. An entry is a clientele code, or codes joined by `+` that must all be true (`femmes+parents`);
 * `multiples` is everybody. `languages`: ISO 639 codes. `modes`: `on-site`, `phone`, `video`, `writing`, empty when nobody has said. Ages in years, bounds included.
 */
export type ServiceRow = Pick<Tables.ServiceRow, 'id' | 'organisation_id' | 'listing_id' | 'need' | 'clienteles' | 'languages' | 'modes' | 'min_age' | 'max_age' | 'capacity' | 'waiting_days'>

/**
 * A public resource outside the network, kept with its source and the day somebody checked it (null: nobody of the network has called yet).
 * No `region`: everywhere in Québec. `urgent` answers danger, never a door. `clienteles` as for a service; empty or absent: everybody.
 */
export type OutsideResourceRow = Omit<Tables.OutsideResourceRow, 'clienteles' | 'organisation_id'> & Partial<Pick<Tables.OutsideResourceRow, 'clienteles'>>

/** Something the coordinator of the network should settle, in French. */
export type DirectoryNoteRow = Pick<Tables.DirectoryNoteRow, 'id' | 'organisation_id' | 'listing_id' | 'text' | 'source'>

/** Everything that orientation reads. */
export interface DirectoryRows {
  organisations: readonly OrganisationRow[]
  listings: readonly ListingRow[]
  points: readonly PointRow[]
  services: readonly ServiceRow[]
  outside_resources: readonly OutsideResourceRow[]
}
