import type { See } from '#kernel/command.ts'
import type { Row } from '#kernel/register.ts'
import { NotFound, together } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { officeDelays } from './delays.ts'

/** What a step of the sender needs: the referral, which another organisation holds, the door that it answers, the delays. */
export const sentFacts = async (see: See, i: { referral: string }, session: Session) => {
  const { sent, doors, contents, me, settings } = await together({
    sent: see.many('referral', { from_id: session.tenant, id: i.referral }),
    doors: see.many('door', { tenant_id: session.tenant, referral_id: i.referral }),
    contents: see.many('referral_content', { tenant_id: session.tenant, referral_id: i.referral }),
    me: see.find('member', session.actor),
    settings: officeDelays(see),
  })
  const [referral] = sent
  if (!referral) throw new NotFound('referral')
  return { referral, door: doors[0] as Row<'door'> | undefined, contents, me, settings }
}
