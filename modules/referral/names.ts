import type { ReferralContentRow } from '#db/types.ts'
import { nameOf, type Thing } from '#modules/people/changes.ts'
import { thingsOf } from './content.ts'

/** How she is called, from what was shared; `null` once nothing is. */
export const calledIn = (content: ReferralContentRow | undefined): string | null => calledOf(thingsOf(content))

/** The same from what is known here. */
export const calledOf = (things: readonly Thing[]): string | null => {
  const { called, family_name } = nameOf(things)
  return called === undefined ? null : [called, family_name].filter(Boolean).join(' ')
}
