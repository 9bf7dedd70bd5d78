import pack from '#data/quebec/regions.json' with { type: 'json' }
import { kilometres } from './distance.ts'

/** An administrative region. `span_km`: how far "somewhere in the region" usually is; `lat`, `lon`: centre of its population. */
export interface Region {
  code: string
  /** Last part of the address of its public page. */
  slug: string
  fr: string
  en: string
  /** « à Laval », « en Estrie »… */
  in_fr: string
  aliases: readonly string[]
  neighbours: readonly string[]
  /** A member organisation is listed there. */
  member: boolean
  lat: number
  lon: number
  span_km: number
}

/** The regions of the territory, by code. */
export const regions: readonly Region[] = pack.regions
const byCode = new Map(regions.map((region) => [region.code, region]))

/** `undefined` for a code that is not one of the territory. */
export const findRegion = (code: string): Region | undefined => byCode.get(code)

/** Crow-fly km between two centres; inside one region, its span. `undefined` when a code is unknown. */
export function regionDistance(a: string, b: string): number | undefined {
  const [from, to] = [byCode.get(a), byCode.get(b)]
  if (!from || !to) return undefined
  return a === b ? from.span_km : kilometres(from, to)
}

function bordersFrom(code: string): Map<string, number> {
  const steps = new Map([[code, 0]])
  for (const [here, step] of steps) {
    for (const next of byCode.get(here)?.neighbours ?? []) if (!steps.has(next)) steps.set(next, step + 1)
  }
  return steps
}

/** The other regions, nearest first: by borders to cross, then by the distance of centres. Empty for an unknown code. */
export function nearestRegions(code: string): Region[] {
  if (!byCode.has(code)) return []
  const steps = bordersFrom(code)
  const away = (region: Region) => [steps.get(region.code) ?? Infinity, regionDistance(code, region.code) ?? Infinity] as const
  return regions.filter((region) => region.code !== code).sort((a, b) => {
    const [x, y] = [away(a), away(b)]
    return x[0] - y[0] || x[1] - y[1] || a.code.localeCompare(b.code)
  })
}
