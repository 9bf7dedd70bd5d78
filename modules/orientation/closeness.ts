import { aboutDistance, kilometres } from '#modules/directory/distance.ts'
import { findRegion } from '#modules/directory/regions.ts'
import type { PointRow } from '#modules/directory/rows.ts'
import { because, type Reason, type Wish } from './wish.ts'

type Place = NonNullable<Wish['place']>
/** Where a service is, seen from a person. */
export interface Closeness {
  point?: PointRow
  distanceKm?: number
  sameRegion: boolean
  /** 0: her region, or within some 50 km; 1: a neighbouring region, or within some 150 km; 2: farther. Always 0 when she has not said where she is. */
  reach: 0 | 1 | 2
  /** Only to put places in order, never shown: trusted or not, rounded to 100 m. */
  usualKm: number
  reasons: Reason[]
}
type Seen = Omit<Closeness, 'point'> & { point?: PointRow | undefined }

const farAway = 2_000
/** Sines differ by a hair between engines: the order of two places must not. */
const tenths = (km: number) => Math.round(km * 10) / 10
/** The first two digits of a municipality's code are its MRC or what stands for one. */
const sameMrc = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2)

/** Nothing better than the centre of a region where nobody has said more. */
function somewhere(region: string, at: { lat?: number | null | undefined; lon?: number | null | undefined } | undefined) {
  const found = findRegion(region)
  if (at?.lat != null && at.lon != null) return { lat: at.lat, lon: at.lon, known: true, doubt: found?.span_km ?? 0 }
  return found && { lat: found.lat, lon: found.lon, known: false, doubt: found.span_km }
}

/** What the distance usually is. A doubtful position never counts as nearer than 40 km, or than the region is wide. */
function usual(place: Place, region: string, point: PointRow | undefined, trusted: boolean): number {
  if (point?.municipality && place.municipality) {
    if (point.municipality === place.municipality) return 5
    if (!trusted && sameMrc(point.municipality, place.municipality)) return 30
  }
  const [from, to] = [somewhere(place.region, place), somewhere(region, point)]
  if (!from || !to) return farAway
  if (!from.known && !to.known && region === place.region) return to.doubt
  const km = kilometres(from, to)
  return tenths(trusted ? km : Math.max(km, Math.min(40, to.doubt)))
}

function see(place: Place, region: string, point: PointRow | undefined): Seen {
  const about = point && aboutDistance(place, { lat: point.lat, lon: point.lon, quality: point.position })
  const usualKm = usual(place, region, point, about !== undefined)
  const sameRegion = region === place.region
  const unsaid = place.lat == null && point?.lat == null
  const neighbours = findRegion(place.region)?.neighbours.includes(region) ?? false
  const sameTown = point?.municipality != null && point.municipality === place.municipality
  // Two town halls in one town are not two doors: the town's name says it better than a number.
  const reason = sameTown && point ? because('orientation-reason-same-municipality', { name: point.name })
    : about !== undefined ? because('orientation-reason-distance', { km: about })
      : sameRegion ? because('orientation-reason-same-region', { region })
        : neighbours ? because('orientation-reason-neighbour-region', { region })
          : because('orientation-reason-other-region', { region })
  return {
    point, usualKm, sameRegion, reasons: [reason],
    reach: usualKm <= 50 || (sameRegion && (unsaid || usualKm <= 150)) ? 0 : sameRegion || neighbours || usualKm <= 150 ? 1 : 2,
    ...(about === undefined || sameTown ? {} : { distanceKm: about }),
  }
}

const byPoint = (a: Seen, b: Seen) => a.usualKm - b.usualKm || ((a.point?.id ?? '') < (b.point?.id ?? '') ? -1 : 1)

/** The nearest of the points, or the region alone when none is named. Points of equal distance: the smallest id. */
export function closenessOf(place: Wish['place'], region: string, points: readonly PointRow[]): Closeness {
  if (!place) return { reach: 0, usualKm: 0, sameRegion: true, reasons: [] }
  if (!region && points.length === 0) return { reach: 2, usualKm: farAway, sameRegion: false, reasons: [] }
  const seen: Seen[] = points.length > 0 ? points.map((point) => see(place, point.region, point)) : [see(place, region, undefined)]
  const { point, ...rest } = seen.reduce((best, one) => (byPoint(one, best) < 0 ? one : best))
  return point ? { ...rest, point } : rest
}
