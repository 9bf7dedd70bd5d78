/**
 * Rows of the directory as plain data: the same shape in the tables, in the
 * data pack and on the device. Columns are snake_case because the tables are;
 * a table may have more columns than are read here.
 * `region` is always the two-digit code of the administrative region.
 */

/** Only `ok` and `probable` positions may be used to speak of kilometres. */
export type PositionQuality = 'ok' | 'probable' | 'to-verify' | 'none'

/** The three doors of a request: money, daily life, work. */
export type Need = 'financial' | 'social' | 'work'

/** `unknown` is the honest value of a printed list: it never counts against a service. */
export type Capacity = 'unknown' | 'open' | 'waiting' | 'full'

/** `network`: the network's own office, whose phone is asked at set-up. */
export interface OrganisationRow {
  id: string
  slug: string
  name: string
  acronym: string | null
  expanded_name: string | null
  former_names: string[]
  kind: 'organisation' | 'network'
  phone: string | null
}

/** One printed line of the directory: an organisation in one region. Texts are verbatim, `place_text` may be empty. */
export interface ListingRow {
  id: string
  organisation_id: string
  region: string
  name: string
  phone: string | null
  place_text: string
  clientele_text: string
  min_age: number | null
  max_age: number | null
  /** Places that the text counts without naming them. */
  unnamed_points: number
  source: string
}

/** A named place where an organisation receives people. */
export interface PointRow {
  id: string
  organisation_id: string
  listing_id: string | null
  region: string
  name: string
  /** Five-digit code of the municipality, null when the place could not be resolved. */
  municipality: string | null
  lat: number | null
  lon: number | null
  position: PositionQuality
}

export interface ServiceRow {
  id: string
  organisation_id: string
  listing_id: string | null
  need: Need
  /**
   * For whom: one fitting entry is enough. An entry is a clientele code, or codes joined
   * by `+` that must all be true (`femmes+parents`). `multiples` is everybody.
   */
  clienteles: string[]
  /** ISO 639 codes: `fr`, `en`, `ar`… */
  languages: string[]
  /** `on-site`, `phone`, `video`, `writing`; empty when nobody has said. */
  modes: string[]
  /** Bounds included, in years. */
  min_age: number | null
  max_age: number | null
  capacity: Capacity
  waiting_days: number | null
}

/** A public resource outside the network, kept with its source and the day somebody checked it. */
export interface OutsideResourceRow {
  id: string
  /** null: everywhere in Québec. */
  region: string | null
  /** `urgent` answers danger, never a door. */
  need: Need | 'urgent'
  /** Written as for a service; empty or absent: everybody. */
  clienteles?: string[]
  name_fr: string
  name_en: string
  phone: string | null
  url: string | null
  source: string
  /** `YYYY-MM-DD`; null means that nobody of the network has called yet. */
  checked_on: string | null
}

/** Something the coordinator of the network should settle, in French. */
export interface DirectoryNoteRow {
  id: string
  organisation_id: string | null
  listing_id: string | null
  text: string
  source: string
}

/** Everything that orientation reads. */
export interface DirectoryRows {
  organisations: readonly OrganisationRow[]
  listings: readonly ListingRow[]
  points: readonly PointRow[]
  services: readonly ServiceRow[]
  outside_resources: readonly OutsideResourceRow[]
}
