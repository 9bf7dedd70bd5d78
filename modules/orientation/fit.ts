import { codesOfAge, findClientele, partsOf } from '#modules/directory/clienteles.ts'
import { because, type Reason, type Wish } from './wish.ts'

/** What is known of a person for the time of one question, widened by what it implies. */
export interface Known {
  /** True of her. */
  has: ReadonlySet<string>
  /** Close to what is true of her: she should ask. */
  near: ReadonlySet<string>
  said: boolean
  ageKnown: boolean
}
const widen = (codes: readonly string[]): string[] => [...new Set(codes.flatMap((code) => [code, ...(findClientele(code)?.implies ?? [])]))]

export function knownOf(wish: Wish): Known {
  const has = new Set(widen([...wish.clienteles, ...(wish.age === undefined ? [] : codesOfAge(wish.age))]))
  const near = new Set([...has].flatMap((code) => findClientele(code)?.close_to ?? []))
  // A person who asks to be served in English, and not in French, may be of the community that a service names.
  if (wish.languages.includes('en') && !wish.languages.includes('fr')) near.add('anglophones')
  const ageSaid = wish.clienteles.some((code) => findClientele(code)?.kind === 'age')
  return { has, near, said: wish.clienteles.length > 0, ageKnown: wish.age !== undefined || ageSaid }
}

/** How a service answers a person. The first ranks are sure; `possible` depends on what she has not said; `no`: it is for others. */
export const fits = ['specific', 'close', 'open', 'possible', 'no'] as const
export interface Fit {
  fit: (typeof fits)[number]
  /** What the service names that is true of her. */
  covers: string[]
  reasons: Reason[]
}

const general = (parts: string[]) => parts.every((code) => code === 'multiples' || code === 'adultes')
const isAge = (code: string) => findClientele(code)?.kind === 'age'

/** Reads `clienteles` of a service: one fitting entry is enough, all the codes of an entry must be true. */
export function fitOf(entries: readonly string[], known: Known): Fit {
  const all = [...new Set(entries)].sort().map(partsOf)
  if (all.length === 0) return { fit: 'open', covers: [], reasons: [because('orientation-reason-open-to-all', {})] }
  const met = all.filter((parts) => parts.every((code) => known.has.has(code)) && !general(parts))
  if (met.length > 0) {
    const joined = met.filter((parts) => parts.length > 1)
    const single = met.filter((parts) => parts.length === 1 && !joined.some((other) => other.includes(parts[0] ?? '')))
    return { fit: 'specific', covers: [...new Set(met.flat())].sort(), reasons: [
      ...joined.map((parts) => because('orientation-reason-combination', { clienteles: parts.join('+') })),
      ...single.map(([clientele = '']) => because('orientation-reason-clientele', { clientele })),
    ] }
  }
  const close = all.filter((parts) => parts.every((code) => known.has.has(code) || known.near.has(code)) && !general(parts))
  if (close.length > 0) {
    const asked = [...new Set(close.flat().filter((code) => !known.has.has(code)))].sort().join('+')
    return { fit: 'close', covers: [], reasons: [because('orientation-reason-close', { clienteles: asked })] }
  }
  if (all.some((parts) => parts.includes('multiples'))) return { fit: 'open', covers: [], reasons: [because('orientation-reason-open-to-all', {})] }
  if (all.some((parts) => general(parts) && parts.every((code) => known.has.has(code)))) {
    return { fit: 'open', covers: [], reasons: [because('orientation-reason-clientele', { clientele: 'adultes' })] }
  }
  const open = (code: string) => known.has.has(code) || !known.said || (isAge(code) && !known.ageKnown)
  const possible = all.filter((parts) => parts.some((code) => known.has.has(code) && !isAge(code)) || parts.every(open))
  const reasons = possible.map((parts) => because('orientation-reason-for-group', { clienteles: parts.join('+') }))
  return { fit: possible.length > 0 ? 'possible' : 'no', covers: [], reasons }
}
