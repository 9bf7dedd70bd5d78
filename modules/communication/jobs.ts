import { jobOf, type JobContext } from '#kernel/module.ts'
import { childId } from '#kernel/uuid.ts'
import { isWorkday } from '#modules/directory/workdays.ts'
import { aboutInvitation, aboutReferral, aboutRequest, dueReferrals } from './about.query.ts'
import { queueMessage } from './queue.ts'
import { remindSides } from './remind.ts'
import { stageOf } from './stages.ts'
import type { Template } from './templates.ts'

const tellPerson = ({ perform }: JobContext, person: string, template: Template, more: { on?: string | undefined; at?: string; organisation?: string } = {}) =>
  perform(queueMessage, { to: { person }, template, ...more })
const tellTeam = ({ perform }: JobContext, template: Template, on: string, more: { member?: string; organisation?: string } = {}, id?: string) =>
  perform(queueMessage, { to: { team: 'welcome', ...(more.member && { member: more.member }) }, template, on, ...(more.organisation && { organisation: more.organisation }) }, id)

/** After `intake.submit`, at the office: her request is here, and by when she hears. */
export const notifyRequest = jobOf('notify.request', async ({ request }, c) => {
  const { on } = await c.ask(aboutRequest, { request })
  if (request && on) await tellPerson(c, request, 'request-received', { on })
})

/** After a referral is sent, or its question answered, at the receiver: an answer is expected. Not a word about the person. */
export const notifyReferral = jobOf('notify.referral', async ({ referral }, c) => {
  const r = await c.ask(aboutReferral, { referral, receiver: c.tenant })
  if (r?.status === 'sent') await tellTeam(c, 'referral-received', r.due_on)
})

/** After a receiver's step, at the sender: she hears of her meeting or that there is news; whoever sent it hears of a question. */
export const notifyMoved = jobOf('notify.moved', async ({ referral, receiver }, c) => {
  const r = await c.ask(aboutReferral, { referral, receiver })
  if (r?.status === 'accepted' && r.meeting_on) await tellPerson(c, r.subject_id, 'first-meeting', { on: r.meeting_on, ...(r.meeting_time && { at: r.meeting_time }), organisation: r.tenant_id })
  if (r?.status === 'declined') await tellPerson(c, r.subject_id, 'news')
  if (r?.status === 'question') await tellTeam(c, 'question-received', r.due_on, { member: r.sent_by })
})

/** Where somebody agreed to messages: something waits for her on her page. Not a word of what. */
export const notifyNews = jobOf('notify.news', async ({ person = '' }, c) => { await tellPerson(c, person, 'news') })

/** At each side of a referral whose clock runs out: whoever must act, once the day before and once late; the other side, once late. Nobody is reminded about somebody who is in a pause there. */
export const notifyDue = jobOf('notify.due', async ({ referral = '', receiver }, c) => {
  const r = await c.ask(aboutReferral, { referral, receiver })
  const stage = r && stageOf(r.due_on, c.today)
  if (!stage || r.paused || (r.status !== 'sent' && r.status !== 'question')) return
  const receives = c.tenant === r.tenant_id, acts = receives === (r.status === 'sent')
  if (!acts && stage === 'soon') return
  const template = !acts ? 'answer-late' as const : r.status === 'sent' ? `referral-${stage}` as const : `question-${stage}` as const
  await tellTeam(c, template, r.due_on, { ...(!receives && { member: r.sent_by }), ...(!acts && { organisation: receives ? r.from_id : r.tenant_id }) }, childId(referral, `${c.tenant} ${template} ${r.due_on}`))
})

/** After an invitation, in the organisation that invites. The link itself is written nowhere: it is added when the message leaves. */
export const notifyInvitation = jobOf('notify.invitation', async ({ invitation }, c) => {
  const i = await c.ask(aboutInvitation, { invitation })
  if (i) await c.perform(queueMessage, { to: { invited: i.member_id }, template: 'invitation', on: i.ends_on, organisation: c.tenant })
})

/** Each working morning, at the office: clocks that run out. One command a referral, deadline and stage, whatever the day it is met. */
export const remindDue = jobOf('communication.remind-due', async (_, c) => {
  if (!isWorkday(c.today)) return
  for (const r of await c.ask(dueReferrals, {})) await c.perform(remindSides, { referral: r.id, receiver: r.tenant_id }, childId(r.id, `remind ${stageOf(r.due_on, c.today)} ${r.due_on}`))
}, '5 12 * * *')
