import { edits, fold } from './fold.ts'
import { areaOf, names, placesOfArea, type Place } from './gazetteer.ts'

export { aboutDistance, type Position } from './distance.ts'
export { nearestRegions } from './regions.ts'
export type { Place }
/** A place to choose from: shown with its `hint`. */
export type Candidate = Place

const atMost = 8
/** Two that nobody could tell apart are one, the more populous: a village and the land around it have one name. */
const unique = (places: Place[]) => [...new Map(places.toSorted((a, b) => a.population - b.population).map((place) => [`${place.kind} ${fold(place.name)} ${place.hint} ${place.region}`, place])).values()].toSorted((a, b) => places.indexOf(a) - places.indexOf(b))
const likelier = (a: Place, b: Place) => b.population - a.population || a.name.localeCompare(b.name, 'fr') || a.code.localeCompare(b.code)
function answer(places: Place[]): Place | Candidate[] | undefined {
  const [only, ...others] = unique(places)
  return others.length === 0 ? only : unique(places).sort(likelier).slice(0, atMost)
}

/** Letters typed where a digit stands (`HOH`, `G1R` written `GIR`) are read as the digit. */
const digit = (letter: string) => letter.replace(/[oO]/, '0').replace(/[iIlL]/, '1')
function postalArea(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [, first, second, third, rest = ''] = /^([A-Z])([0-9OIL])([A-Z])(?:([0-9OIL][A-Z][0-9OIL]?)|[0-9]?)$/.exec(bare) ?? []
  if (!first || !second || !third || (rest && rest.length < 2)) return undefined
  return first + digit(second) + third
}
function byPostalCode(text: string): Place | Candidate[] | undefined {
  const code = postalArea(text)
  if (!code || !/^[GHJ]/.test(code)) return undefined // the other letters are other provinces
  const known = areaOf.get(code)
  if (known) return answer(placesOfArea(known))
  if (code[1] === '0') return undefined
  // A new area: those that begin alike say the region, never a position.
  const alike = [...areaOf.values()].filter((area) => area.area.startsWith(code.slice(0, 2))).flatMap((area) => area.regions)
  return answer([...new Set(alike)].flatMap((region) => placesOfArea({ area: code, sector: null, regions: [region], lat: null, lon: null, quality: 'none' })))
}

/** What she may mean, first reading first: as typed, without the country and province, without « ville de »… */
function readings(text: string): string[] {
  const key = fold(text)
  const bare = fold(text.replace(/(,\s*(qc|qu[eé]bec|p\.?q\.?|canada)\s*)+$/iu, '')).replace(/( qc| canada)+$/, '')
  const short = bare.replace(/ quebec$/, '')
  const named = short.replace(/^(ville|municipalite|village|paroisse|canton|mrc|region) (de la |de l |du |des |de |d )?/, '')
  return [...new Set([key, bare, short, named, named.replace(/^(le|la|les|l) /, '')])].filter(Boolean)
}

/** Names within reach of a slip of the hand: one edit for short names, two from ten letters on. */
function misspelt(key: string): { place: Place; away: number }[] {
  const limit = key.length >= 10 ? 2 : key.length >= 4 ? 1 : 0
  if (limit === 0) return []
  return [...names()].flatMap(([name, places]) => {
    const away = edits(key, name, limit)
    return away > limit ? [] : places.map((place) => ({ place, away }))
  }).sort((a, b) => a.away - b.away || likelier(a.place, b.place))
}

/**
 * Where somebody says that she is: a postal code in any spelling, a municipality, a former town or quarter, an MRC, a region.
 * A sure reading is a `Place`. Several readings, the beginning of a name or a doubtful spelling give candidates, likelier first.
 * `undefined`: nothing like it in the territory. The full postal code is never kept.
 */
export function placeOf(text: string): Place | Candidate[] | undefined {
  const typed = text.slice(0, 100)
  const read = readings(typed)
  const exact = read.map((key) => names().get(key)).find((places) => places !== undefined)
  if (exact) return answer(exact)
  const key = read.at(-1) ?? ''
  const postal = byPostalCode(typed)
  if (postal || key.length < 3) return postal
  const begins = unique([...names()].filter(([name]) => name.startsWith(key)).flatMap(([, places]) => places))
  if (begins.length === 1 && key.length >= 5) return begins[0]
  if (begins.length > 0) return begins.sort(likelier).slice(0, atMost)
  const near = misspelt(key)
  const [best, next] = near.filter(({ place }, i) => near.findIndex((other) => other.place === place) === i)
  if (!best) return undefined
  const sure = key.length >= 7 && best.away === 1 && next === undefined
  return sure ? best.place : unique(near.map(({ place }) => place)).slice(0, atMost)
}
