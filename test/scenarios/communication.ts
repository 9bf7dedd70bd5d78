import { uuid7 } from '#kernel/uuid.ts'
import { invitationOf } from '#modules/access/changes.ts'
import { invite } from '#modules/access/invite.ts'
import { aboutInvitation, aboutReferral, aboutRequest, dueReferrals } from '#modules/communication/about.query.ts'
import { mailbox } from '#modules/communication/mailbox.query.ts'
import { queueMessage } from '#modules/communication/queue.ts'
import { remindSides } from '#modules/communication/remind.ts'
import { requestIn } from '#test/request.ts'
import { scenario } from './scenario.ts'
import { must, type Setting } from './setting.ts'

/** Somebody who agreed to messages, whom a text reaches safely. */
const reachable = async (s: Setting) => {
  const { 'contact.avoid': _, ...said } = s.said()
  const request = await requestIn(s.w, { answers: { ...said, 'contact.how': ['text'] } })
  must(await request.agree(null, 'reminders'))
  must(await request.submit())
  return { session: s.as('system', 'office'), input: { to: { person: request.request }, template: 'request-received' as const, on: s.today() } }
}
/** A referral whose answer is late. */
const late = async (s: Setting) => {
  s.w.clock.move(-14 * 86_400_000)
  const { referral, to, from } = await s.referred()
  s.w.clock.move(0)
  return { session: s.as('system', 'office'), also: [s.tenantOf(to), s.tenantOf(from)], input: { referral, receiver: s.tenantOf(to) } }
}

export const communicationScenarios = [
  scenario(queueMessage)(reachable),
  scenario(remindSides)(late),
  scenario(mailbox)(async (s) => {
    const { session, input } = await reachable(s)
    must(await s.w.perform(session, queueMessage, input))
    return { session: s.counsellor('office'), input: {} }
  }),
  scenario(aboutRequest)(async (s) => {
    const { session, input } = await reachable(s)
    return { session, input: { request: input.to.person } }
  }),
  scenario(aboutReferral)(late),
  scenario(dueReferrals)(async (s) => ({ session: (await late(s)).session, input: {} })),
  scenario(aboutInvitation)(async (s) => {
    const id = uuid7()
    must(await s.w.perform(s.w.as('a.director'), invite, { name: s.word(), email: `${s.word()}@example.org`, role: 'counsellor', hash: 'ab'.repeat(32) }, id))
    return { session: s.as('system', 'a'), input: { invitation: invitationOf(id) } }
  }),
]
