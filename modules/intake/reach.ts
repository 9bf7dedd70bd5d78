import type { KnownThingRow } from '#db/types.ts'
import { holds } from '#modules/instruments/conditions.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { codesOf } from '#modules/instruments/values.ts'
import { walk } from '#modules/instruments/walk.ts'
import { knownOf } from './known.ts'

/** How the network gets back to her, safest first choice of hers: by `call`, in writing, through somebody, her `parent` before fourteen, or only here, with her code. */
export type Reach = 'parent' | 'phone' | 'text' | 'email' | 'helper' | 'through' | 'code'
/** As it is said: when somebody else asks, what goes to the person herself is not said to who reads. */
export const reachSaid = (how: Reach, voice: string): Reach | 'person' => (voice !== 'self' && (how === 'phone' || how === 'text' || how === 'email') ? 'person' : how)
const ways: readonly Reach[] = ['phone', 'text', 'email', 'helper', 'through']

/** The one way to use first. Nobody is ever called, nor told that she will be, who did not say that a call is safe. */
export const reachOf = (rows: readonly KnownThingRow[], zone: string, today: string): Reach => {
  const known = knownOf(rows, zone), met = walk(guichet, known, today).met
  if (holds({ is: 'without-parent' }, { known: met, today, situations: guichet.situations })) return 'parent'
  const how = codesOf(known['contact.how']?.value ?? null)
  return ways.find((way) => how.includes(way)) ?? 'code'
}
