import type { Role } from '#app/permissions.ts'
import type { Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { enableInstrument } from '#modules/instruments/enable.ts'
import { keepAnswers } from '#modules/instruments/keep-answers.ts'
import { saveDraft } from '#modules/instruments/save-draft.ts'
import { invite } from '#modules/access/invite.ts'
import { queueMessage } from '#modules/communication/queue.ts'
import { withdrawConsent } from '#modules/consent/withdraw.ts'
import { confirmHours } from '#modules/interventions/confirm.ts'
import { keepDraft } from '#modules/interventions/keep-draft.ts'
import { logIntervention } from '#modules/interventions/log.ts'
import { writeIntervention } from '#modules/interventions/note.ts'
import { keepRequest } from '#modules/intake/keep.ts'
import { askPlace } from '#modules/groups/ask.ts'
import { openGroup } from '#modules/groups/open.ts'
import { setMeeting } from '#modules/groups/set-meeting.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { addStep } from '#modules/plans/add-step.ts'
import { agreeMine } from '#modules/plans/agree-mine.ts'
import { agreePlan } from '#modules/plans/agree.ts'
import { askChange } from '#modules/plans/ask-change.ts'
import { pauseMine } from '#modules/plans/pause-mine.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { sayBeside } from '#modules/plans/say-beside.ts'
import { settleGoal } from '#modules/plans/settle-goal.ts'
import { settleStep } from '#modules/plans/settle-step.ts'
import { noteThing } from '#modules/people/note-thing.ts'
import { personFile } from '#modules/people/file.query.ts'
import { addItem } from '#modules/portrait/add-item.ts'
import { addMine } from '#modules/portrait/add-mine.ts'
import { askPortraitChange } from '#modules/portrait/ask-change.ts'
import { liftItem } from '#modules/portrait/lift.ts'
import { seenMine } from '#modules/portrait/seen-mine.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { keepDoor } from '#modules/referral/keep-door.ts'
import { replyToReferral } from '#modules/referral/reply.ts'
import { requestFile } from '#modules/referral/request.query.ts'
import { sendReferral } from '#modules/referral/send.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Value } from '#modules/instruments/values.ts'
import { enough, requestIn } from '#test/request.ts'
import type { World } from '#test/world.ts'
import { ownQuestion, ownSheet } from '#test/scenarios/instruments.ts'
import { canaries, type Canaries } from './canaries.ts'

const staff: readonly Role[] = ['reception', 'counsellor', 'retention', 'coordinator', 'director', 'privacy', 'network', 'training', 'accreditation', 'project', 'partner']
/** What somebody said, each thing in a word of its own: three that sharing covers, one that sharing more covers. */
interface Said { called: string; family: string; phone: string; words: string }
export interface Planted {
  tenant: string
  /** Her request at the office, her file here. */
  request: string; person: string; referral: string; onward: string
  links: Session[]
}
export interface Garden { canaries: Canaries; planted: Planted[]; as(tenant: string, role: Role): Session }

const must = (outcome: Outcome): void => { if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome)) }
export const member = (tenant: string, role: string): string => childId(tenant, `member ${role}`)

/** Canaries in every organisation: a team, people asked for, received, sent on, declined, withdrawn; all by commands but the teams. `quick`: declined and withdrawn in one of four. */
export const plant = async (w: World, { quick = false } = {}): Promise<Garden> => {
  const c = canaries(), tenants = [w.office, ...w.orgs]
  const as = (tenant: string, role: Role): Session => ({ kind: 'user', tenant, actor: member(tenant, role), role, zone: NETWORK_ZONE })
  const names = new Map<string, string>()
  const teams = tenants.flatMap((tenant) => staff.map((role) => {
    const name = c.word('member.name', tenant)
    names.set(member(tenant, role), name)
    return { tenant_id: tenant, id: member(tenant, role), name, email: `${c.word('member.email', tenant)}@example.org`, role, languages: ['fr'], joined_on: '2026-01-05' }
  }))
  await w.owner.query('insert into member (tenant_id, id, name, email, role, languages, joined_on) select tenant_id, id, name, email, role, languages, joined_on from jsonb_populate_recordset(null::member, $1)', [JSON.stringify(teams)])
  const services = new Map((await w.rows('select distinct on (organisation_id) organisation_id, id from service order by organisation_id, id')).map((r) => [String(r['organisation_id']), String(r['id'])]))
  const g: Ground = { w, c, as, service: (tenant) => services.get(tenant) ?? '', signs: (tenant, ...readers) => c.share(names.get(member(tenant, 'counsellor')) ?? '', ...readers) }
  const planted: Planted[] = []
  const waiting = [...w.orgs.entries()]
  // A few at once, as in life; the order of organisations does not matter.
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) planted[next[0]] = await inOrganisation(g, next[1], w.orgs[(next[0] + 1) % w.orgs.length] ?? '', { sensitive: next[0] % 2 === 0, whole: !quick || next[0] % 4 === 0 })
  }))
  for (const tenant of tenants) await ownInstrument(g, tenant)
  const draft = await asks(g, 'nobody')
  must(await w.perform(draft.her, keepRequest, { request: draft.request, words_mac: 'ab'.repeat(32), hash: '$argon2id$planted' }))
  await w.owner.query("insert into setting (id, organisation_id, key, value, from_on) select gen_random_uuid(), id, 'planted', '1', '2026-01-05' from organisation")
  await officeAnswers(g, w.orgs[0] ?? '')
  return { canaries: c, planted: planted.map((one) => ({ ...one, links: [...one.links, draft.her] })), as }
}

/** Questions of its own, in force, and the next version being written. */
const ownInstrument = async ({ w, c, as }: Ground, tenant: string): Promise<void> => {
  const by = as(tenant, tenant === w.office ? 'network' : 'coordinator'), instrument = uuid7(), sheet = ownSheet(c.word('an own instrument', tenant), ownQuestion(c.word('an own question', tenant)))
  must(await w.perform(by, saveDraft, { instrument, revision: 0, sheet }))
  must(await w.perform(by, enableInstrument, { instrument, revision: 1 }))
  must(await w.perform(by, saveDraft, { instrument, revision: 0, sheet: { ...sheet, title: { ...sheet.title, fr: c.word('a next version', tenant) } } }))
}

/** A question about a request, which the network's office answers. */
const officeAnswers = async (g: Ground, to: string): Promise<void> => {
  const { w: { office, perform }, c, as, signs } = g
  const { referral, request, shared } = await asks(g, to), hers = `${office}/${request}`
  for (const token of shared) c.share(token, to)
  must(await perform(as(to, 'counsellor'), askAboutReferral, { referral, text: c.word('a question', to, office, hers) }))
  must(await perform(as(office, 'counsellor'), replyToReferral, { referral, text: c.word('an answer', to, office, hers) }))
  signs(to, office, hers)
  signs(office, to, hers)
}

interface Ground { w: World; c: Canaries; as(tenant: string, role: Role): Session; service(tenant: string): string; signs(tenant: string, ...readers: string[]): void }

/** A request with its words, which the office and she may meet; sent to an organisation, or kept a draft. */
const asks = async ({ w, c, service }: Ground, to: string | 'nobody', more: { sensitive?: boolean; reachable?: boolean } = {}) => {
  const before = ['office' as const].map(() => w.office)
  const said: Said = { called: c.word('called', ...before), family: c.word('family name', ...before), phone: c.phone('telephone', ...before), words: c.word('her words', ...before) }
  const avoid = c.word('what to avoid', ...before)
  const { 'contact.avoid': _, ...answers }: Record<string, Value> = { ...enough, 'request.doors': ['work'], 'person.called-name': said.called, 'person.family-name': said.family, 'contact.phone': said.phone, 'request.words': said.words }
  const request = await requestIn(w, { answers: { ...answers, ...(more.reachable ? { 'contact.how': ['text'] } : { 'contact.avoid': avoid }) } })
  const shared = [said.called, said.family, said.phone, avoid]
  for (const token of [...shared, said.words]) c.share(token, `${w.office}/${request.request}`)
  if (to === 'nobody') return { ...request, said, shared, referral: '' }
  must(await request.choose('work', { service: service(to) }))
  must(await request.agree(to))
  if (more.sensitive) must(await request.agree(to, 'share-sensitive'))
  if (more.reachable) must(await request.agree(null, 'reminders'))
  must(await request.submit())
  const [referral] = await request.referrals()
  return { ...request, said, shared, referral: String(referral?.['id']) }
}

/** Somebody else whom the same organisation accompanies. */
const another = async (g: Ground, tenant: string): Promise<void> => {
  const { w, c, as, signs } = g, by = as(tenant, 'counsellor'), one = await asks(g, tenant), person = uuid7()
  must(await w.perform(by, acceptReferral, { referral: one.referral, person, participation: uuid7(), counsellor: by.actor, meeting_on: w.clock.today(NETWORK_ZONE) }))
  for (const token of one.shared) c.share(token, tenant, `${tenant}/${person}`)
  signs(tenant, `${w.office}/${one.request}`)
  must(await w.perform(by, addItem, { person, item: uuid7(), plane: 'family', side: 'strength', origin: 'within', words: c.word('a strength', tenant, `${tenant}/${person}`) }))
  must(await w.perform(by, showPortrait, { person, revision: 1, how: 'paper', on: w.clock.today(NETWORK_ZONE), lang: 'fr' }))
  must(await w.perform(by, addGoal, { person, goal: uuid7(), words: c.word('an objective', tenant, `${tenant}/${person}`) }))
  must(await w.perform(by, agreePlan, { person, revision: 1, how: 'paper', on: w.clock.today(NETWORK_ZONE), lang: 'fr' }))
}

/** A portrait with what she says of herself, an obstacle lifted in her words, read with her code, then a change asked for. */
const portrait = async ({ w, c }: Ground, by: Session, hers: Session & { kind: 'link' }): Promise<void> => {
  const person = hers.subject, word = (what: string) => c.word(what, by.tenant, `${by.tenant}/${person}`), item = uuid7()
  must(await w.perform(by, addItem, { person, item, plane: 'professional', side: 'obstacle', origin: 'around', words: word('an obstacle') }))
  must(await w.perform(by, liftItem, { item, on: w.clock.today(NETWORK_ZONE), words: word('how it was lifted') }))
  must(await w.perform(hers, addMine, { plane: 'personal', side: 'strength', origin: 'within', words: word('a strength of hers') }))
  must(await w.perform(hers, seenMine, { revision: 3, lang: 'ar' }))
  must(await w.perform(hers, askPortraitChange, { words: word('what she would change of her portrait') }))
}

/** A plan with everything that it can hold, agreed with her code, then a change asked for and a pause. */
const plans = async ({ w, c }: Ground, by: Session, hers: Session & { kind: 'link' }): Promise<void> => {
  const person = hers.subject, word = (what: string) => c.word(what, by.tenant, `${by.tenant}/${person}`), goal = uuid7(), step = uuid7()
  must(await w.perform(by, addGoal, { person, goal, words: word('an objective') }))
  must(await w.perform(by, addStep, { goal, step, kind: 'training', words: word('a step'), who: 'other', who_name: word('who else'), place: word('a school'), level: 'secondary', stages: [word('a stage')], skills: [word('a skill')] }))
  must(await w.perform(by, settleStep, { step, state: 'later', words: word('what she says of a step') }))
  must(await w.perform(by, settleGoal, { goal, state: 'open', words: word('what she says of an objective') }))
  must(await w.perform(by, proposePlan, { person }))
  must(await w.perform(hers, agreeMine, { revision: 2, lang: 'fr' }))
  must(await w.perform(hers, sayBeside, { words: [{ goal, words: word('her words beside it') }] }))
  must(await w.perform(hers, askChange, { words: word('what she would change') }))
  must(await w.perform(hers, pauseMine, { reason: word('why a pause') }))
}

/** Agreed, then withdrawn; and declined in words, with a message that leaves. */
const withdrawnAndDeclined = async (g: Ground, tenant: string): Promise<Session[]> => {
  const { w, c, as, signs } = g, { office } = w, by = as(tenant, 'counsellor')
  // Nobody but the office and she.
  const two = await asks(g, tenant)
  const [consent] = await w.rows("select id from consent where subject_id = $1 and purpose = 'share'", [two.request])
  must(await w.perform(two.her, withdrawConsent, { request: two.request, consent: String(consent?.['id']) }))
  const [door] = await two.doors(), hers = `${office}/${two.request}`
  must(await w.perform(as(office, 'counsellor'), keepDoor, { door: String(door?.['id']), call: { reached: true, words: c.word('what the office noted of a call', office, hers) }, then: { next_on: w.clock.today(NETWORK_ZONE) } }))
  signs(office, hers)
  const three = await asks(g, tenant, { reachable: true })
  for (const token of three.shared) c.share(token, tenant)
  must(await w.perform(by, declineReferral, { referral: three.referral, reason: 'other', words: c.word('why it was declined', tenant, office, `${office}/${three.request}`) }))
  signs(tenant, `${office}/${three.request}`)
  must(await w.perform(as(office, 'system'), queueMessage, { to: { person: three.request }, template: 'request-received', on: w.clock.today(NETWORK_ZONE) }))
  return [two.her, three.her]
}

/** What was done with her: hours confirmed and not, words for the team and for her, for those entrusted with her, for their author alone. */
const notedOf = async ({ w, c }: Ground, by: Session, person: string, participation: string): Promise<void> => {
  const { tenant } = by, today = w.clock.today(NETWORK_ZONE), entry = { participation, kind: 'individual', day: today, direct: 60, indirect: 10, mode: 'in-person', place: 'here' } as const
  const entrusted = ['counsellor', 'coordinator', 'director'].map((role) => `${tenant}@${member(tenant, role)}`), alone = `${tenant}@${by.actor}`
  const confirmed = uuid7(), declared = uuid7()
  must(await w.perform(by, logIntervention, { ...entry, intervention: confirmed, note: { kind: 'shared', text: c.word('a shared note', tenant, `${tenant}/${person}`) } }))
  must(await w.perform(by, confirmHours, { through_on: today }))
  must(await w.perform(by, logIntervention, { ...entry, intervention: declared, note: { kind: 'private', text: c.word('a private note', alone) } }))
  must(await w.perform(by, writeIntervention, { intervention: confirmed, kind: 'sensitive', text: c.word('a sensitive note', ...entrusted) }))
  must(await w.perform(by, keepAnswers, { person, instrument: 'emploi', words: { 'work-wanted': [c.word('answers begun', alone)] } }))
  must(await w.perform(by, keepDraft, { person, window: uuid7(), over: null, words: { 'log-note': c.word('a draft', alone) } }))
}

/** A group of the organisation, one of its meetings elsewhere, and her place in it. What is said of a group is the network's to read. */
const inGroup = async ({ w, service }: Ground, by: Session, participation: string): Promise<void> => {
  const today = w.clock.today(NETWORK_ZONE), group = uuid7(), on = dayAfter(today, 1)
  must(await w.perform(by, openGroup, { group, kind: 'self-help', name: 'Groupe du lundi', service: service(by.tenant), leader: by.actor, place: 'Salle 2', programme: ['Faire connaissance'], weekdays: [0, 1, 2, 3, 4, 5, 6], starts: '09:00', ends: '11:00', from_on: today, until_on: dayAfter(today, 60), places: 8 }))
  const outcome = await w.perform(by, setMeeting, { group, on, as: { state: 'cancelled' } })
  if (outcome.status === 'refused' && outcome.code !== 'groups.no-such-meeting') must(outcome)
  must(await w.perform(by, askPlace, { group, place: uuid7(), participation }))
}

const inOrganisation = async (g: Ground, tenant: string, next: string, { sensitive, whole }: { sensitive: boolean; whole: boolean }): Promise<Planted> => {
  const { w, c, as, signs } = g, by = as(tenant, 'counsellor'), there = as(next, 'counsellor'), { office } = w
  // Received and accepted: she and the organisation hold what she agreed to share.
  const one = await asks(g, tenant, { sensitive }), person = uuid7(), participation = uuid7(), hers = `${tenant}/${person}`
  must(await w.perform(by, acceptReferral, { referral: one.referral, person, participation, counsellor: by.actor, meeting_on: w.clock.today(NETWORK_ZONE) }))
  for (const token of [...one.shared, ...(sensitive ? [one.said.words] : [])]) c.share(token, tenant, hers)
  signs(tenant, office, `${office}/${one.request}`)
  const avoid = c.word('a note of the file', tenant, hers)
  must(await w.perform(by, noteThing, { person, key: 'contact.avoid', value: avoid }))
  await notedOf(g, by, person, participation)
  const file: Session = { kind: 'link', tenant, actor: one.path, role: 'person', zone: NETWORK_ZONE, subject: person }
  await portrait(g, by, file)
  await plans(g, by, file)
  await inGroup(g, by, participation)
  if (whole) await another(g, tenant)
  // Sent on, with less: a question and its answer between the two.
  const onward = uuid7()
  must(await w.perform(by, sendReferral, { referral: onward, from: { kind: 'person', person }, to: next, service: g.service(next), consent: { share: true, sensitive: false, lang: 'fr', version: 'x' } }))
  for (const token of [one.said.called, one.said.family, one.said.phone, avoid]) c.share(token, next)
  must(await w.perform(there, askAboutReferral, { referral: onward, text: c.word('a question', tenant, next, hers) }))
  must(await w.perform(by, replyToReferral, { referral: onward, text: c.word('an answer', tenant, next, hers) }))
  signs(next, tenant, hers)
  signs(tenant, next, hers)
  const ended = whole ? await withdrawnAndDeclined(g, tenant) : []
  must(await w.perform(as(tenant, 'system'), queueMessage, { to: { team: 'welcome' }, template: 'referral-received', on: w.clock.today(NETWORK_ZONE) }))
  must(await w.perform(as(tenant, 'director'), invite, { name: c.word('member.name', tenant), email: `${c.word('member.email', tenant)}@example.org`, role: 'counsellor', hash: 'ab'.repeat(32) }))
  // Read here and at the office: who read whom is a row about her too.
  await w.ask(by, personFile, { person })
  await w.ask(as(office, 'network'), requestFile, { request: one.request })
  return { tenant, request: one.request, person, referral: one.referral, onward, links: [one.her, file, ...ended] }
}
