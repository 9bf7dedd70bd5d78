import municipalities from '#data/quebec/municipalities.json' with { type: 'json' }
import otherNames from '#data/quebec/other-names.json' with { type: 'json' }
import postalAreas from '#data/quebec/postal-areas.json' with { type: 'json' }
import { fold } from './fold.ts'
import { findRegion, regions } from './regions.ts'
import type { PositionQuality } from './rows.ts'

/** Somewhere in the territory. A postal area or a name never says a street: nothing finer is kept of a person. */
export interface Place {
  kind: 'postal-area' | 'municipality' | 'sector' | 'mrc' | 'region'
  /** Postal area (`H2X`), municipality (five digits), MRC (three digits), region (two digits), or the folded name of a sector. */
  code: string
  name: string
  region: string
  mrc: string | null
  municipality: string | null
  lat: number | null
  lon: number | null
  quality: PositionQuality
  /** What tells two places of one name apart: the MRC or the region, in French. */
  hint: string
  /** 0 where unknown; only to put the likelier place first. */
  population: number
}

type Area = { area: string; sector: string | null; regions: string[]; lat: number | null; lon: number | null; quality: PositionQuality }
const qualities: readonly string[] = ['ok', 'probable', 'to-verify', 'none'] satisfies PositionQuality[]
const isQuality = (value: unknown): value is PositionQuality => qualities.includes(String(value))
const numberOr = (value: unknown) => (typeof value === 'number' ? value : null)
const textOr = (value: unknown) => (typeof value === 'string' ? value : null)

const areas: Area[] = postalAreas.rows.map(([area, sector, list, lat, lon, quality]) => ({
  area: String(area), sector: textOr(sector), regions: Array.isArray(list) ? list : [], lat: numberOr(lat), lon: numberOr(lon), quality: isQuality(quality) ? quality : 'none',
}))
/** Postal areas by their three characters. */
export const areaOf: ReadonlyMap<string, Area> = new Map(areas.map((area) => [area.area, area]))

const regionName = (code: string) => findRegion(code)?.fr ?? code
const nowhere = { mrc: null, municipality: null, lat: null, lon: null, quality: 'none', population: 0 } as const

/** One place per region that the area touches. */
export const placesOfArea = ({ area, sector, regions: touched, lat, lon, quality }: Area): Place[] =>
  touched.map((region) => ({ ...nowhere, kind: 'postal-area', code: area, name: sector ? `${area}, ${sector}` : area, region, lat, lon, quality, hint: regionName(region) }))

const mrcName = new Map(Object.entries<string>(municipalities.mrcs))
const towns: Place[] = municipalities.rows.map(([code, name, , region, mrc, area, population]) => {
  const hall = areaOf.get(String(area))
  // A town hall is not where she lives: never better than probable.
  const quality = hall?.quality === 'ok' ? 'probable' : hall?.quality ?? 'none'
  const within = textOr(mrc)
  return {
    kind: 'municipality', code: String(code), name: String(name), region: String(region), mrc: within, municipality: String(code),
    lat: hall?.lat ?? null, lon: hall?.lon ?? null, quality, hint: (within && mrcName.get(within)) || regionName(String(region)), population: Number(population),
  }
})

function sectors(): Place[] {
  const groups = new Map<string, Area[]>()
  for (const area of areas) {
    const key = area.sector && `${area.sector}/${area.regions[0]}`
    if (key) groups.set(key, [...(groups.get(key) ?? []), area])
  }
  return [...groups.values()].map((group) => {
    const placed = group.filter((area) => area.lat !== null && area.lon !== null)
    const mean = (key: 'lat' | 'lon') => (placed.length ? placed.reduce((sum, area) => sum + (area[key] ?? 0), 0) / placed.length : null)
    const [name, region] = [group[0]?.sector ?? '', group[0]?.regions[0] ?? '']
    return { ...nowhere, kind: 'sector', code: fold(name), name, region, lat: mean('lat'), lon: mean('lon'), quality: placed.length ? 'probable' : 'none', hint: regionName(region) }
  })
}
const mrcs = (): Place[] => [...mrcName].map(([code, name]) => {
  const region = towns.find((town) => town.mrc === code)?.region ?? ''
  return { ...nowhere, kind: 'mrc', code, name, region, mrc: code, hint: regionName(region) }
})

const withoutArticle = (key: string) => key.replace(/^(le|la|les|l) /, '')
/** Folded name → places of that name. The finer kind hides the wider one: the town of Laval before its region. */
function index(): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  const add = (name: string, place: Place) => {
    for (const key of new Set([fold(name), withoutArticle(fold(name))])) {
      const others = found.get(key) ?? []
      const hidden = others.some((other) => other === place || (other.region === place.region && other.kind !== place.kind))
      if (!hidden) found.set(key, [...others, place])
    }
  }
  for (const place of [...towns, ...sectors(), ...mrcs()]) add(place.name, place)
  for (const r of regions) {
    const place: Place = { ...nowhere, kind: 'region', code: r.code, name: r.fr, region: r.code, hint: r.fr }
    for (const name of [r.fr, r.en, ...r.aliases]) add(name, place)
  }
  for (const [name, code] of otherNames.rows) {
    const town = towns.find((place) => place.code === code)
    if (name && town) add(name, town)
  }
  return found
}
let made: Map<string, Place[]> | undefined
/** Made at the first question: some 1,600 names. */
export const names = (): ReadonlyMap<string, Place[]> => (made ??= index())
