import type { Json } from '#db/types.ts'
import { placeOf } from '#modules/directory/territory.ts'
import type { Need } from '#modules/directory/rows.ts'
import { agesOf } from '#modules/instruments/ages.ts'
import { codesOf } from '#modules/instruments/values.ts'
import { valueOf } from '#modules/intake/known.ts'
import type { Wish } from '#modules/orientation/wish.ts'

const modes = ['on-site', 'phone', 'video', 'writing']

/** What to look for, from what is known of somebody; several readings of a place give their region when they share it. */
export const wishFrom = (things: readonly { key: string; value: Json }[], need: Need, today: string): Wish => {
  const of = (key: string) => valueOf(things.find((thing) => thing.key === key)?.value ?? null)
  const ages = agesOf(of('person.birth'), today)
  const said = of('person.place'), read = typeof said === 'string' && said !== '' ? placeOf(said) : undefined
  const regions = Array.isArray(read) ? [...new Set(read.map((place) => place.region))] : []
  const [region] = regions
  const place: Wish['place'] = read && !Array.isArray(read) ? read : regions.length === 1 && region !== undefined ? { region, quality: 'none' } : undefined
  return {
    needs: [need], clienteles: codesOf(of('person.clienteles')), languages: codesOf(of('person.language')).filter((code) => code !== 'other'),
    modes: codesOf(of('request.access')).filter((code) => modes.includes(code)), ...(ages && { age: ages.oldest }), ...(place && { place }),
  }
}
