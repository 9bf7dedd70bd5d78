import { uuid7 } from '#kernel/uuid.ts'
import { invitationOf } from '#modules/access/changes.ts'
import { accountChanged } from '#modules/access/account-changed.ts'
import { changeRole } from '#modules/access/change-role.ts'
import { depart } from '#modules/access/depart.ts'
import { invitation } from '#modules/access/invitation.ts'
import { invite } from '#modules/access/invite.ts'
import { join } from '#modules/access/join.ts'
import { journal } from '#modules/access/journal.query.ts'
import { me } from '#modules/access/me.query.ts'
import { members } from '#modules/access/members.ts'
import { myReads } from '#modules/access/my-reads.query.ts'
import { reads } from '#modules/access/reads.query.ts'
import { renewInvitation } from '#modules/access/renew-invitation.ts'
import { signInRefused } from '#modules/access/sign-in-refused.ts'
import { signedIn } from '#modules/access/signed-in.ts'
import { signedOut } from '#modules/access/signed-out.ts'
import { withdrawInvitation } from '#modules/access/withdraw-invitation.ts'
import { personFile } from '#modules/people/file.query.ts'
import { requestFile } from '#modules/referral/request.query.ts'
import { childId } from '#kernel/uuid.ts'
import { scenario } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const hash = 'ab'.repeat(32)
const asked = (s: Setting) => ({ name: s.word(), email: `${s.word()}@example.org`, role: 'counsellor' as const, hash })
/** Somebody invited in `a`, who has not come yet. */
const invited = async (s: Setting) => {
  const id = uuid7(), director = s.w.as('a.director')
  must(await s.w.perform(director, invite, asked(s), id))
  return { director, member: childId(id, 'member'), invitation: invitationOf(id) }
}

export const accessScenarios = [
  scenario(invite)(async (s) => ({ session: s.w.as('a.director'), input: asked(s), anywhere: true })),
  scenario(renewInvitation)(async (s) => {
    const { director, member } = await invited(s)
    return { session: director, input: { member, hash: 'cd'.repeat(32) } }
  }),
  scenario(withdrawInvitation)(async (s) => {
    const { director, invitation } = await invited(s)
    return { session: director, input: { invitation } }
  }),
  scenario(join)(async (s) => {
    const { member, invitation } = await invited(s)
    return { session: s.as('entrance', 'a', member), input: { invitation, hash, account: uuid7() }, own: true }
  }),
  scenario(changeRole)(async (s) => {
    const { director, member } = await invited(s)
    return { session: director, input: { member, role: 'reception' } }
  }),
  scenario(depart)(async (s) => {
    const { director, member } = await invited(s)
    return { session: director, input: { member } }
  }),
  scenario(signedIn)(async (s) => ({ session: s.as('entrance', 'a'), input: { how: 'passkey' }, anywhere: true })),
  scenario(signedOut)(async (s) => ({ session: s.as('entrance', 'a'), input: { everywhere: true }, anywhere: true })),
  scenario(signInRefused)(async (s) => ({ session: s.as('entrance', 'a'), input: { at: 'password' }, anywhere: true })),
  scenario(accountChanged)(async (s) => ({ session: s.as('entrance', 'a'), input: { what: 'password' }, anywhere: true })),
  scenario(me)(async (s) => ({ session: s.w.as('a.counsellor'), input: {} })),
  scenario(members)(async (s) => {
    const { director } = await invited(s)
    return { session: director, input: {} }
  }),
  scenario(invitation)(async (s) => {
    const { member, invitation: id } = await invited(s)
    return { session: s.as('entrance', 'a', member), input: { invitation: id, hash } }
  }),
  scenario(journal)(async (s) => {
    await s.held()
    return { session: s.w.as('a.director'), input: {} }
  }),
  scenario(reads)(async (s) => {
    const { by, person } = await s.held()
    await s.w.ask(by, personFile, { person })
    return { session: s.w.as('a.privacy'), input: {} }
  }),
  scenario(myReads)(async (s) => {
    const { request, her } = await s.referred('office')
    await s.w.ask(s.counsellor('office'), requestFile, { request })
    return { session: her, input: {} }
  }),
]
