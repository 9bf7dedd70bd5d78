import { fold } from './fold.ts'
import { areaOf, names, placesOfArea, type Place } from './gazetteer.ts'
import { sound } from './sound.ts'
import { placeOf } from './territory.ts'

/**
 * A place in an address: `06` region, `02028` municipality, `123` MRC, `H2X` postal area, `hull` sector; `.07` after it when it touches several regions.
 * Nothing finer exists: of a postal code only the first three characters are ever kept.
 */
export const placeCode = ({ kind, code, region }: Place): string =>
  kind === 'sector' ? `${code.replaceAll(' ', '-')}.${region}` : kind === 'postal-area' && areaOf.get(code)?.regions.length !== 1 ? `${code}.${region}` : code

let numbered: Map<string, Place> | undefined
/** Municipalities, MRCs and regions by their number; made at the first question. */
const byNumber = (): ReadonlyMap<string, Place> => (numbered ??= new Map([...names().values()].flat().filter(({ code }) => /^\d+$/.test(code)).map((place) => [place.code, place])))

/** The place of a code that `placeCode` gave; `undefined` for anything else. */
export function placeFrom(code: string): Place | undefined {
  const [, name = '', region] = /^([0-9A-Za-z-]{2,60}?)(?:\.(\d\d))?$/.exec(code) ?? []
  if (/^\d+$/.test(name)) return region ? undefined : byNumber().get(name)
  if (/^[GHJ]\d[A-Z]$/.test(name)) {
    const area = areaOf.get(name)
    // An area newer than the list is read as it is typed: its region, never a position.
    return (area ? placesOfArea(area) : [placeOf(name) ?? []].flat()).find((place) => place.kind === 'postal-area' && (!region || place.region === region))
  }
  return region ? names().get(fold(name))?.find((place) => place.kind === 'sector' && place.region === region) : undefined
}

/** What somebody typed, read: one place, several to choose from, or nothing like it. What only sounds alike is offered, never taken for granted. */
export function readPlace(typed: string): Place | Place[] | undefined {
  const coded = placeFrom(typed.trim())
  const read = coded ?? placeOf(typed)
  const key = sound(fold(typed))
  if (read || key.length < 3) return read
  const alike = [...new Set([...names()].filter(([name]) => sound(name) === key).flatMap(([, places]) => places))]
  return alike.length > 0 ? alike.slice(0, 8) : undefined
}
