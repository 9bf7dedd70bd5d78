import type { Outcome } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import type { ReferralRow } from '#db/types.ts'
import { enough, requestIn, serviceOf } from './request.ts'
import type { World } from './world.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { followDoor } from '#modules/referral/follow-door.ts'

/** What went wrong, or nothing. */
export const codeOf = (outcome: Outcome): string => (outcome.status === 'refused' ? outcome.code : outcome.status)
export const must = (outcome: Outcome): void => { if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome)) }

/** A request with one door for work, sent by her own session to an organisation that she agreed to share with. */
export const sentTo = async (w: World, organisation: string, said: Record<string, string | string[] | null> = {}, alsoSensitive = false) => {
  const service = await serviceOf(w, organisation)
  const asked = await requestIn(w, { answers: { ...enough, 'request.doors': ['work'], ...said } })
  must(await asked.choose('work', { service }))
  must(await asked.agree(organisation))
  if (alsoSensitive) must(await asked.agree(organisation, 'share-sensitive'))
  must(await asked.submit())
  const row = async () => (await asked.referrals()).at(-1) as unknown as ReferralRow
  const { id } = await row()
  return { ...asked, service, referral: id, row, door: async () => (await asked.doors())[0] ?? {}, follow: () => w.perform(w.as('office.network'), followDoor, { referral: id, receiver: organisation }) }
}

/** An acceptance by the counsellor of an organisation of the world (`a`, `b`), for the next working days. */
export const acceptance = (w: World, org: 'a' | 'b' | 'c', referral: string, set: Record<string, string | boolean> = {}) => {
  const today = w.clock.today('America/Toronto')
  const input = { referral, person: uuid7(), participation: uuid7(), counsellor: w.as(`${org}.counsellor`).actor, meeting_on: today, ...set }
  return { input, perform: (id?: string) => w.perform(w.as(`${org}.counsellor`), acceptReferral, input, id) }
}
