import { together, type See } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'

/** A participation of this organisation, and the door of a request that it answers, when it came from one and is ours. */
export const participationFacts = async (see: See, id: string, session: Session) => {
  const participation = await see.one('participation', id)
  const { doors, settings } = await together({
    doors: participation.referral_id === null ? [] : see.many('door', { owner_id: session.tenant, referral_id: participation.referral_id }),
    settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }),
  })
  return { participation, door: doors[0], settings }
}
