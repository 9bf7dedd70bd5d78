import * as z from 'zod'
import { NotFound, together, type See } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { knownOf, valueOf } from '#modules/intake/known.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { underFourteen } from '#modules/consent/rules.ts'
import { codesOf } from '#modules/instruments/values.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { ability } from '#modules/people/abilities.ts'
import { nameOf, personKeys, type Thing } from '#modules/people/changes.ts'
import { alike, counsellorsFor } from '#modules/people/rules.ts'
import { thingsOf } from './content.ts'
import { officeDelays } from './delays.ts'
import { clockOf, isOpen, sideOf, stepRefusal, steps, type Step } from './rules.ts'

/** Those here whose path or name looks like hers; asked only while the answer is due. */
const lookAlikes = async (see: See, path: string, things: readonly Thing[]) => {
  const { called = '', family_name } = nameOf(things)
  const keys = personKeys(`${called} ${family_name ?? ''}`).map(({ key }) => key)
  const { known, found } = await together({ known: see.many('person', { path_id: path }), found: keys.length === 0 ? [] : see.many('person_key', { key: keys }) })
  const ids = [...new Set(found.map((row) => row.person_id))].filter((id) => !known.some((p) => p.id === id))
  return [...known, ...(ids.length === 0 ? [] : await see.many('person', { id: ids }))]
}

/**
 * One referral, on either side: what was shared, what the two sides said, the clock, and what I may do. For the receiver while she must answer:
 * who here may be the same person and why, and who may accompany her, those who speak her language first.
 */
export const referralFile = query('referral.file', {
  input: z.object({ referral: z.uuid() }),
  permission: 'referral.read',
  how: 'opened',
  async facts(see, i, { session }) {
    const { tenant } = session, about = { referral_id: i.referral }
    const first = await together({
      received: see.many('referral', { tenant_id: tenant, id: i.referral }), sent: see.many('referral', { from_id: tenant, id: i.referral }),
      gotten: see.many('referral_content', { to_id: tenant, ...about }), given: see.many('referral_content', { tenant_id: tenant, ...about }),
      heard: see.many('referral_message', { to_id: tenant, ...about }), said: see.many('referral_message', { tenant_id: tenant, ...about }),
      participations: see.many('participation', { tenant_id: tenant, ...about }), settings: officeDelays(see),
    })
    const referral = first.received[0] ?? first.sent[0]
    if (!referral) throw new NotFound('referral')
    const content = [...first.gotten, ...first.given].find((c) => c.withdrawn_at === null)
    const answers = sideOf(referral, tenant) === 'receiver' && isOpen(referral)
    const next = await together({
      people: answers ? lookAlikes(see, referral.path_id, thingsOf(content)) : [], members: answers ? see.many('member', {}) : [],
      open: answers ? see.many('participation', { service_id: referral.service_id, ended_on: null }) : [],
      services: see.many('service', { id: referral.service_id }), organisations: see.many('organisation', { id: [referral.from_id, referral.tenant_id] }),
    })
    return { ...first, ...next, referral, content }
  },
  view({ referral: r, content, heard, said, participations, settings, people, members, open, services, organisations }, _i, { session, today }) {
    const things = thingsOf(content), { called, family_name, birth_year } = nameOf(things)
    const [language] = codesOf(valueOf(things.find(({ key }) => key === 'person.language')?.value ?? null))
    const may = Object.fromEntries((Object.keys(steps) as Step[]).map((step) =>
      [step, ability(session, steps[step].side === 'receiver' ? 'referral.decide' : 'referral.write', stepRefusal(step, r, session.tenant))])) as Record<Step, ReturnType<typeof ability>>
    return {
      today, id: r.id, side: sideOf(r, session.tenant) ?? 'receiver', status: r.status, need: r.need, service: services[0]?.need ?? null,
      from: { id: r.from_id, name: organisations.find((o) => o.id === r.from_id)?.name ?? '' }, to: { id: r.tenant_id, name: organisations.find((o) => o.id === r.tenant_id)?.name ?? '' },
      sent_at: r.sent_at, due_on: r.due_on, decided_at: r.decided_at, decline_reason: r.decline_reason, meeting_on: r.meeting_on, meeting_time: r.meeting_time, seen_end_at: r.seen_end_at,
      clock: clockOf(r, today, delaysOn(settings, today)) ?? null, door: r.door_id !== null,
      called: called ?? null, family_name, language: language ?? null, things,
      young: underFourteen(guichet, knownOf(things.map((one) => ({ ...one, origin: 'referral' as const, replaced_at: null })), session.zone), today),
      messages: [...heard, ...said].sort((a, b) => (a.sent_at < b.sent_at ? -1 : 1)).map((m) => ({ id: m.id, kind: m.kind, text: m.text, author: m.author, sent_at: m.sent_at, mine: m.tenant_id === session.tenant })),
      alike: alike({ path: r.path_id, name: `${called ?? ''} ${family_name ?? ''}`, birth_year }, people).slice(0, 6).map(({ person: p, reasons, sure }) => ({
        person: p.id, called: p.called, family_name: p.family_name, birth_year: p.birth_year, since_on: p.since_on, reasons, sure,
        /** Already accompanied in this very service: the referral is then declined for that reason. */
        here: open.some((one) => one.person_id === p.id),
      })),
      counsellors: counsellorsFor(members, language, today),
      person: participations[0]?.person_id ?? null, may,
    }
  },
})
