import { aboutDistance, kilometres } from '#modules/directory/distance.ts'
import { findRegion, regionDistance } from '#modules/directory/regions.ts'
import type { PointRow } from '#modules/directory/rows.ts'
import { because, type Reason, type Wish } from './wish.ts'

/** Where a service is, seen from a person. */
export interface Closeness {
  point?: PointRow
  distanceKm?: number
  /** 0: near; 1: a neighbouring region or some hours away; 2: farther. Always 0 when she has not said where she is. */
  reach: 0 | 1 | 2
  /** Only to put places in order: the distance, or else what is usual for the town, the MRC, the region. Never shown. */
  usualKm: number
  reasons: Reason[]
}
type Seen = Omit<Closeness, 'point'> & { point?: PointRow | undefined }

/** Sines differ by a hair between engines: the order of two places must not. */
const tenths = (km: number) => Math.round(km * 10) / 10

/** The first two digits of a municipality's code are its MRC or what stands for one. */
const sameMrc = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2)

function usual(place: NonNullable<Wish['place']>, region: string, municipality: string | null): number {
  const away = tenths(regionDistance(place.region, region) ?? 2_000)
  if (region !== place.region) return Math.max(25, away)
  if (!place.municipality || !municipality) return away
  if (place.municipality === municipality) return Math.min(5, away)
  return sameMrc(place.municipality, municipality) ? Math.min(30, away) : away
}

function see(place: NonNullable<Wish['place']>, region: string, point: PointRow | undefined): Seen {
  const there = point && { lat: point.lat, lon: point.lon, quality: point.position }
  const about = there && aboutDistance(place, there)
  const exact = about !== undefined && place.lat != null && place.lon != null && point?.lat != null && point.lon != null
    ? tenths(kilometres({ lat: place.lat, lon: place.lon }, { lat: point.lat, lon: point.lon })) : undefined
  const sameTown = point?.municipality != null && point.municipality === place.municipality
  const neighbours = findRegion(place.region)?.neighbours.includes(region) ?? false
  const same = region === place.region
  const usualKm = sameTown ? Math.min(5, exact ?? 5) : exact ?? usual(place, region, point?.municipality ?? null)
  const reach = (same && (exact === undefined || exact <= 150)) || (exact !== undefined && exact <= 50) ? 0 : same || neighbours || (exact !== undefined && exact <= 150) ? 1 : 2
  // Two town halls in one town are not two doors: the town's name says it better than a number.
  const reason = sameTown && point ? because('orientation-reason-same-municipality', { name: point.name })
    : about !== undefined ? because('orientation-reason-distance', { km: about })
      : same ? because('orientation-reason-same-region', { region })
        : neighbours ? because('orientation-reason-neighbour-region', { region })
          : because('orientation-reason-other-region', { region })
  return { point, usualKm, reach, reasons: [reason], ...(about === undefined || sameTown ? {} : { distanceKm: about }) }
}

const byPoint = (a: Seen, b: Seen) => a.usualKm - b.usualKm || ((a.point?.id ?? '') < (b.point?.id ?? '') ? -1 : 1)

/** The nearest of the points, or the region alone when none is named. Points of equal distance: the smallest id. */
export function closenessOf(place: Wish['place'], region: string, points: readonly PointRow[]): Closeness {
  if (!place) return { reach: 0, usualKm: 0, reasons: [] }
  if (!region && points.length === 0) return { reach: 2, usualKm: 2_000, reasons: [] }
  const seen: Seen[] = points.length > 0 ? points.map((point) => see(place, point.region, point)) : [see(place, region, undefined)]
  const [best] = seen.sort(byPoint)
  if (!best) return { reach: 2, usualKm: 2_000, reasons: [] }
  const { point, ...rest } = best
  return point ? { ...rest, point } : rest
}
