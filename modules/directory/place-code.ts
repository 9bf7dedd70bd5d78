import { fold } from './fold.ts'
import { names, type Place } from './gazetteer.ts'
import { sound } from './sound.ts'
import { placeOf } from './territory.ts'

/**
 * A place in an address: `06` region, `02028` municipality, `123` MRC, `H2X` postal area, `hull` sector; `.07` after it when it touches several regions.
 * Nothing finer exists: of a postal code only the first three characters are ever kept.
 */
export const placeCode = (place: Place): string => {
  const code = place.kind === 'sector' ? place.code.replaceAll(' ', '-') : place.code
  return [placeOf(code)].flat().length > 1 || place.kind === 'sector' ? `${code}.${place.region}` : code
}

/** The place of a code that `placeCode` gave; `undefined` for anything else. */
export function placeFrom(code: string): Place | undefined {
  const [, name = '', region] = /^([0-9A-Za-z-]{2,60}?)(?:\.(\d\d))?$/.exec(code) ?? []
  if (!name) return undefined
  const byNumber = /^\d+$/.test(name)
  const places = byNumber ? [...new Set([...names().values()].flat())].filter((place) => place.code === name) : [placeOf(name) ?? []].flat()
  const kind = byNumber ? undefined : /^[GHJ]\d[A-Z]$/.test(name) ? 'postal-area' : 'sector'
  return places.find((place) => (!kind || (place.kind === kind && fold(place.code) === fold(name))) && (!region || place.region === region))
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
