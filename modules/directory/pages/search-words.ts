import type { PageContext } from '#kernel/page.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { findClientele } from '../clienteles.ts'
import { placeFrom } from '../place-code.ts'
import type { Need } from '../rows.ts'
import type { Place } from '../territory.ts'

export const needs: readonly Need[] = ['financial', 'social', 'work']
/** Languages that somebody may look for: those that the request offers. */
export const spoken: readonly string[] = guichet.questions.find(({ key }) => key === 'person.language')?.choices?.map(({ code }) => code).filter((code) => code !== 'other') ?? []
const isNeed = (text: string): text is Need => needs.some((need) => need === text)

/** What the address of a search holds: codes only, and of a place never more than a town, a region or three characters. */
export interface Asked { needs: Need[]; groups: string[]; language: string; place: Place | undefined; where: string; shown: number }

/** Reads the address; what it does not know it leaves out. `undefined`: nothing was asked yet. */
export function askedIn({ search }: Pick<PageContext, 'search'>): Asked | undefined {
  if (![...search.keys()].some((key) => ['besoin', 'lieu', 'pour', 'langue', 'voir'].includes(key))) return undefined
  const place = placeFrom(search.get('lieu') ?? '')
  const shown = Number(search.get('voir'))
  return {
    needs: needs.filter((need) => search.getAll('besoin').includes(need)), groups: [...new Set(search.getAll('pour'))].filter((code) => findClientele(code)).slice(0, 20),
    language: spoken.find((code) => code === search.get('langue')) ?? '',
    place, where: place ? search.get('lieu') ?? '' : '', shown: Number.isInteger(shown) && shown > 3 && shown < 500 ? shown : 3,
  }
}

/** The query string of a search. */
export function addressOf({ needs, groups, language = '', where, shown = 3 }: { needs: readonly string[]; groups: readonly string[]; language?: string; where: string; shown?: number }): string {
  const parts = [...needs.filter(isNeed).map((need) => ['besoin', need]), ...(where ? [['lieu', where]] : []), ...groups.map((code) => ['pour', code]), ...(language ? [['langue', language]] : [])]
  const said = shown > 3 || parts.length === 0 ? [...parts, ['voir', String(shown)]] : parts
  return `?${new URLSearchParams(said)}`
}
