/**
 * Rows of the directory as plain data: the same shape in the database, in the
 * data pack and on the device. Columns are snake_case because the tables are.
 * `region` is always the code `01`–`17` of the Institut de la statistique du Québec.
 */

/** Only `ok` and `probable` positions may be used to speak of kilometres. */
export type PositionQuality = 'ok' | 'probable' | 'to-verify' | 'none'

/** The three doors of the intake: money, daily life, work. */
export type Need = 'financial' | 'social' | 'work'

/** `unknown` is the honest value of a printed list: it never counts against a service. */
export type Capacity = 'unknown' | 'open' | 'waiting' | 'full'

/** An organisation of the network, or the network itself (`kind: 'network'`). */
export interface OrganisationRow {
  id: string
  slug: string
  name: string
  acronym: string | null
  former_names: string[]
  /** `member`, `network`, or any kind the network adds later. */
  kind: string
  phone: string | null
}

/** One printed line of the directory: an organisation in one region. Texts are verbatim. */
export interface ListingRow {
  id: string
  organisation_id: string
  region: string
  name: string
  phone: string
  place_text: string
  clientele_text: string
  min_age: number | null
  max_age: number | null
  /** What the coordinator of the network should check, in French. */
  notes: string[]
}

/** A place where an organisation receives people, or a count of places never named. */
export interface PointRow {
  id: string
  organisation_id: string
  listing_id: string
  region: string
  name: string
  /** Code of the municipality (five digits), null when the place could not be resolved. */
  municipality: string | null
  lat: number | null
  lon: number | null
  position: PositionQuality
  /** 0 for a named place; otherwise how many places the text counts without naming them. */
  unnamed: number
}

export interface ServiceRow {
  id: string
  organisation_id: string
  listing_id: string
  need: Need
  /** Codes of the clientele vocabulary; `multiples` means open to everybody. */
  clienteles: string[]
  /** ISO 639 codes: `fr`, `en`, `ar`… */
  languages: string[]
  /** `in-person`, `phone`, `video`, `writing`; empty when nobody has said. */
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
  need: Need
  name_fr: string
  name_en: string
  phone: string
  url: string | null
  source: string
  /** `YYYY-MM-DD`; null means nobody has called yet, and the screen must say so. */
  checked_on: string | null
}

/** Everything the orientation reads. */
export interface DirectoryRows {
  organisations: OrganisationRow[]
  listings: ListingRow[]
  points: PointRow[]
  services: ServiceRow[]
  outside_resources: OutsideResourceRow[]
}
