import type { Position } from '#modules/directory/distance.ts'
import type { ListingRow, Need, OrganisationRow, OutsideResourceRow, PointRow, ServiceRow } from '#modules/directory/rows.ts'

/** What somebody looks for. Everything but the doors may be left unsaid; nothing unsaid counts against a service. */
export interface Wish {
  /** Doors to answer; empty means all three. */
  needs: readonly Need[]
  /** What she says of herself, as codes of the vocabulary. */
  clienteles: readonly string[]
  /** In years. */
  age?: number | undefined
  /** ISO 639 codes, the preferred one first. */
  languages: readonly string[]
  /** `on-site`, `phone`, `video`, `writing`. */
  modes: readonly string[]
  place?: (Position & { region: string; municipality?: string | null | undefined }) | undefined
}

/** What a reason needs to be said; codes (clientele, language, mode, region, need) become words in `sayReason`. */
interface ReasonArgs {
  'orientation-reason-need': { need: Need }
  'orientation-reason-helps-with-steps': { need: Need }
  'orientation-reason-clientele': { clientele: string }
  /** `clienteles`: codes joined by `+`. */
  'orientation-reason-combination': { clienteles: string }
  /** Groups close to what she said: she should ask. */
  'orientation-reason-close': { clienteles: string }
  'orientation-reason-open-to-all': Record<never, never>
  'orientation-reason-for-group': { clienteles: string }
  'orientation-reason-can-direct': Record<never, never>
  'orientation-reason-age-between': { min: number; max: number }
  'orientation-reason-age-from': { min: number }
  'orientation-reason-age-up-to': { max: number }
  'orientation-reason-age-excluded': { age: number }
  'orientation-reason-language': { language: string }
  'orientation-reason-language-to-ask': { language: string }
  'orientation-reason-mode': { mode: string }
  'orientation-reason-distance': { km: number }
  'orientation-reason-same-municipality': { name: string }
  'orientation-reason-same-region': { region: string }
  'orientation-reason-neighbour-region': { region: string }
  'orientation-reason-other-region': { region: string }
  'orientation-reason-capacity-open': Record<never, never>
  'orientation-reason-capacity-waiting': { days: number }
  'orientation-reason-capacity-waiting-unknown': Record<never, never>
  'orientation-reason-capacity-full': Record<never, never>
  'orientation-reason-network': Record<never, never>
  'orientation-reason-outside': { need: Need }
  /** `day`: YYYY-MM-DD. */
  'orientation-reason-checked': { day: string }
  'orientation-reason-not-checked': Record<never, never>
}
export type ReasonCode = keyof ReasonArgs
/** Why something is proposed: always true, always sayable in plain words. */
export type Reason = { [C in ReasonCode]: { code: C; args: ReasonArgs[C] } }[ReasonCode]
export const because = <C extends ReasonCode>(code: C, args: ReasonArgs[C]) => ({ code, args })

/** An answer, in the order to show. `phone` is the one to call; `distanceKm` is ready to say, as the crow flies; `far`: in another region, beyond what one travels for a meeting. */
export type Proposal =
  | { kind: 'service'; service: ServiceRow; organisation: OrganisationRow; listing?: ListingRow; point?: PointRow; distanceKm?: number; far?: boolean; phone: string | null; reasons: Reason[] }
  | { kind: 'network'; organisation: OrganisationRow; phone: string; reasons: Reason[] }
  | { kind: 'outside'; resource: OutsideResourceRow; phone: string | null; reasons: Reason[] }
