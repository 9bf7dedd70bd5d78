import { uuid7 } from '#kernel/uuid.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { acknowledgeReferrals } from '#modules/referral/acknowledge-all.ts'
import { acknowledgeReferral } from '#modules/referral/acknowledge.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { doors } from '#modules/referral/doors.query.ts'
import { referralFile } from '#modules/referral/file.query.ts'
import { followDoor } from '#modules/referral/follow-door.ts'
import { keepDoor } from '#modules/referral/keep-door.ts'
import { otherServices } from '#modules/referral/other-services.query.ts'
import { previewReferral } from '#modules/referral/preview.query.ts'
import { receivedReferrals } from '#modules/referral/received.query.ts'
import { replyToReferral } from '#modules/referral/reply.ts'
import { requestFile } from '#modules/referral/request.query.ts'
import { sendReferral } from '#modules/referral/send.ts'
import { sentReferrals } from '#modules/referral/sent.query.ts'
import { servicesFor } from '#modules/referral/services-for.query.ts'
import { withdrawReferral } from '#modules/referral/withdraw.ts'
import { scenario } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const questioned = async (s: Setting) => {
  const one = await s.referred()
  must(await s.w.perform(s.counsellor('a'), askAboutReferral, { referral: one.referral, text: s.word() }))
  return one
}

export const referralScenarios = [
  scenario(sendReferral)(async (s) => {
    const { person, by } = await s.held()
    return { session: by, input: {
      referral: uuid7(), from: { kind: 'person', person }, to: s.tenantOf('e'), service: s.serviceAt('e'), consent: { share: true, sensitive: true, lang: 'fr', version: policyVersion },
    } }
  }),
  scenario(acceptReferral)(async (s) => {
    const { referral } = await s.referred(), by = s.counsellor('a')
    return { session: by, input: { referral, person: uuid7(), participation: uuid7(), counsellor: by.actor, meeting_on: s.inDays(3) } }
  }),
  scenario(declineReferral)(async (s) => {
    const { referral } = await s.referred()
    return { session: s.counsellor('a'), input: { referral, reason: 'other', words: s.word() } }
  }),
  scenario(askAboutReferral)(async (s) => {
    const { referral } = await s.referred()
    return { session: s.counsellor('a'), input: { referral, text: s.word() } }
  }),
  scenario(replyToReferral)(async (s) => {
    const one = await questioned(s)
    return { session: s.sender(one), input: { referral: one.referral, text: s.word() } }
  }),
  scenario(withdrawReferral)(async (s) => {
    const one = await questioned(s)
    return { session: s.sender(one), input: { referral: one.referral } }
  }),
  scenario(acknowledgeReferral)(async (s) => {
    const one = await s.referred()
    must(await s.w.perform(s.counsellor('a'), declineReferral, { referral: one.referral, reason: 'full' }))
    return { session: s.sender(one), input: { referral: one.referral } }
  }),
  scenario(acknowledgeReferrals)(async (s) => {
    const one = await s.referred()
    must(await s.w.perform(s.counsellor('a'), declineReferral, { referral: one.referral, reason: 'full' }))
    // Of somebody else's, nothing is found and nothing changes.
    return { session: s.sender(one), input: { referrals: [one.referral] }, anywhere: true }
  }),
  scenario(followDoor)(async (s) => {
    const { referral, by } = { ...(await s.referred('office')), by: s.counsellor('a') }
    must(await s.w.perform(by, declineReferral, { referral, reason: 'full' }))
    // The receiver reads the referral too; there is no door of its own to bring anywhere.
    return { session: s.as('system', 'office'), also: [by.tenant], input: { referral, receiver: by.tenant } }
  }),
  scenario(keepDoor)(async (s) => {
    const [door] = await (await s.asked()).doors()
    return { session: s.counsellor('office'), input: { door: String(door?.['id']), call: { reached: true, words: s.word() }, then: { next_on: s.inDays(2) } } }
  }),
  scenario(receivedReferrals)(async (s) => {
    await s.referred()
    return { session: s.counsellor('a'), input: {} }
  }),
  scenario(sentReferrals)(async (s) => ({ session: s.sender(await s.referred()), input: {} })),
  scenario(referralFile)(async (s) => {
    const { referral } = await questioned(s)
    return { session: s.counsellor('a'), input: { referral } }
  }),
  scenario(otherServices)(async (s) => {
    const { referral } = await s.referred()
    return { session: s.counsellor('a'), input: { referral } }
  }),
  scenario(servicesFor)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { from: { kind: 'person', person }, need: 'work' } }
  }),
  scenario(previewReferral)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { from: { kind: 'person', person }, to: s.tenantOf('e'), service: s.serviceAt('e'), sensitive: true } }
  }),
  scenario(doors)(async (s) => {
    await s.held('office')
    return { session: s.counsellor('a'), input: { view: 'with-us' } }
  }),
  scenario(requestFile)(async (s) => {
    const { request } = await s.referred()
    return { session: s.counsellor('office'), input: { request } }
  }),
]
