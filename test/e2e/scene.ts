import { childId } from '#kernel/uuid.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { ticketFor } from '#modules/intake/ticket.ts'
import type { Value } from '#modules/instruments/values.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { invite } from '#modules/access/invite.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import type { World } from '#test/world.ts'
import { groupFor, noted } from './group-scene.ts'
import { instrumentFor } from './instrument-scene.ts'
import { pauseFor, planFor } from './plan-scene.ts'

export type Answers = Readonly<Record<string, Value>>
/** Drafts that together meet every question. A new question that none of them meets says so in `accessible.test.ts`. */
export const drafts: Readonly<Record<'helped' | 'child' | 'unasked', Answers>> = {
  helped: {
    'request.by': 'relative', 'helper.name': 'Luc Roy', 'helper.link': 'friend', 'helper.agreed': 'agrees', 'request.doors': ['financial', 'social', 'work'], 'need.urgent': ['food', 'safety'],
    'person.language': 'ar', 'person.birth': '1987', 'contact.how': ['phone', 'text', 'email', 'helper', 'through'],
  },
  child: { 'request.by': 'relative', 'helper.agreed': 'authority', 'person.birth': String(new Date().getFullYear() - 14), 'person.fourteen': 'no' },
  unasked: { 'request.by': 'relative', 'helper.agreed': 'not-yet' },
}

/** Requests at each moment of their life, referrals in each state, a person accompanied, a team: what pages and screens have to show. */
export const scene = async (w: World) => {
  const [a = '', b = '', c = ''] = w.orgs
  const today = w.clock.today('America/Toronto')
  const said = { ...enough, 'request.words': 'J’ai quitté mon emploi il y a deux ans. Je veux recommencer doucement.', 'need.urgent': ['none'], 'request.access': ['evening', 'other:Un lieu calme'], 'contact.avoid': '', 'contact.how': ['phone', 'text'] }

  const draft = async (answers: Answers) => requestIn(w, { answers })
  const begun = { helped: await draft(drafts.helped), child: await draft(drafts.child), unasked: await draft(drafts.unasked) }
  const choosing = await draft(said)
  const chosen = async (answers: Answers) => {
    const one = await draft(answers)
    must(await one.choose('work', { service: await serviceOf(w, a) }))
    must(await one.choose('social', { service: await serviceOf(w, b) }))
    must(await one.choose('financial', { resource: await resourceFor(w, 'financial') }))
    return one
  }
  const agreeing = await chosen({ ...said, 'person.called-name': 'Maude' })
  const agreed = async (answers: Answers) => {
    const one = await chosen(answers)
    for (const to of [a, b]) must(await one.agree(to))
    must(await one.agree(a, 'share-sensitive'))
    return one
  }
  const ready = await agreed({ ...said, 'person.called-name': 'Éloïse' })
  must(await ready.agree(null, 'statistics'))

  const sent = await agreed({ ...said, 'person.called-name': 'Rosalie', 'person.family-name': 'Boudreau' })
  must(await sent.agree(null, 'reminders'))
  must(await sent.submit())
  const atB = (await sent.referrals()).find((row) => row['tenant_id'] === b)
  must(await w.perform(w.as('b.counsellor'), declineReferral, { referral: atB?.['id'], reason: 'full', words: 'Nous avons une liste jusqu’en mars.' }))

  const asked = await sentTo(w, a, { 'person.called-name': 'Fatou', 'person.family-name': 'Diallo' }, true)
  must(await w.perform(w.as('a.counsellor'), askAboutReferral, { referral: asked.referral, text: 'Peut-elle venir le matin ?' }))
  const waiting = await sentTo(w, a, { 'person.called-name': 'Noémie', 'person.family-name': 'Côté' }, true)
  const taken = await sentTo(w, a, { 'person.called-name': 'Amélie', 'person.family-name': 'Côté' }, true)
  const { input, perform } = acceptance(w, 'a', taken.referral, { meeting_on: addWorkdays(today, 2), meeting_time: '10:30' })
  must(await perform())
  must(await taken.follow())
  await planFor(w, w.as('a.counsellor'), input.person, taken.path)
  const instrument = await instrumentFor(w, w.as('a.coordinator'), w.as('a.counsellor'), input.person)
  const resting = await sentTo(w, a, { 'person.called-name': 'Inès', 'person.family-name': 'Gagné' }), rests = acceptance(w, 'a', resting.referral)
  must(await rests.perform())
  await pauseFor(w, w.as('a.counsellor'), rests.input.person)
  const led = await groupFor(w, [input.participation, rests.input.participation]), over = await groupFor(w, [rests.input.participation], 'Atelier du matin')
  await noted(w, over, rests.input.participation)
  const alone = await requestIn(w, { answers: { ...said, 'person.called-name': 'Jeanne', 'request.doors': ['work', 'social'] } })
  must(await alone.submit())
  must(await w.perform(w.as('a.director'), invite, { name: 'Camille Aubin', email: 'camille@example.org', role: 'counsellor', languages: ['fr'], hash: 'a'.repeat(64) }))
  return {
    requests: { ...begun, choosing, agreeing, ready, sent, taken, alone, asked }, person: input.person, participation: input.participation, resting: rests.input.person, led, over, instrument,
    referrals: { sent: (await sent.referrals()).find((row) => row['tenant_id'] === a)?.['id'] as string, declined: atB?.['id'] as string, asked: asked.referral, waiting: waiting.referral, taken: taken.referral },
    ticket: ticketFor(w.config.secrets.pepper, { organisation: a, member: w.as('a.counsellor').actor }, w.clock.now()), other: c, today,
    /** The cookie of her who opened her file with her code. */
    inFile: (whose: 'taken' | 'resting') => w.sessions.start({ kind: 'link', tenant: a, actor: (whose === 'taken' ? taken : resting).path, role: 'person', zone: 'America/Toronto', subject: whose === 'taken' ? input.person : rests.input.person }),
    /** The cookie of whoever holds a request: she with her code, or somebody who helps at the counter. */
    holding: (request: string, role: 'person' | 'assistant' = 'person') => {
      const { tenant, actor } = w.link(request, childId(request, 'path'), role)
      return w.sessions.start({ kind: 'link', tenant, actor: role === 'person' ? actor : w.as('a.counsellor').actor, role, zone: 'America/Toronto', subject: request })
    },
  }
}
export type Scene = Awaited<ReturnType<typeof scene>>
