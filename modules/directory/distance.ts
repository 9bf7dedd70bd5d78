import type { PositionQuality } from './rows.ts'

/** A place on the map, in degrees, with how much it can be trusted. */
export interface Position {
  lat?: number | null | undefined
  lon?: number | null | undefined
  quality: PositionQuality
}

/** Kilometres as the crow flies (haversine, mean radius of the Earth). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2
    + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))
}

const trusted = ({ lat, lon, quality }: Position) =>
  lat != null && lon != null && (quality === 'ok' || quality === 'probable') ? { lat, lon } : undefined

/**
 * Distance to say aloud, in km as the crow flies: to 1 km under 10, to 5 under 50, else to 10, and never 0.
 * When a position is only `probable` (a town hall stands for a town), never finer than 5 km.
 * `undefined` when either position is not `ok` or `probable`: then the region speaks.
 */
export function aboutDistance(a: Position, b: Position): number | undefined {
  const [from, to] = [trusted(a), trusted(b)]
  if (!from || !to) return undefined
  const km = kilometres(from, to)
  const sure = a.quality === 'ok' && b.quality === 'ok'
  const step = km >= 50 ? 10 : km >= 10 || !sure ? 5 : 1
  return Math.max(1, Math.round(km / step)) * step
}
