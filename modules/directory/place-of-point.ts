import type { PointOfServiceRow } from '#db/types.ts'
import { placeFrom } from './place-code.ts'
import { findRegion } from './regions.ts'

type Placed = Pick<PointOfServiceRow, 'municipality' | 'region' | 'lat' | 'lon' | 'position'>

/** Where a point is, by the code of its municipality: the town hall stands for the town, so never better than probable. `undefined`: no such municipality. */
export function placed(municipality: string): Placed | undefined {
  const place = /^\d{5}$/.test(municipality) ? placeFrom(municipality) : undefined
  return place && { municipality, region: place.region, lat: place.lat, lon: place.lon, position: place.quality }
}
/** Somewhere in a region, when nobody says better. */
export const unplaced = (region: string): Placed | undefined => (findRegion(region) ? { municipality: null, region, lat: null, lon: null, position: 'none' } : undefined)
