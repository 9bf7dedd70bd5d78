import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { confirmLeft } from '#modules/interventions/confirm-left.ts'
import { confirmHours } from '#modules/interventions/confirm.ts'
import { correctIntervention } from '#modules/interventions/correct.ts'
import { counterEntry } from '#modules/interventions/counter.ts'
import { myDesk } from '#modules/interventions/desk.query.ts'
import { goalsToTouch } from '#modules/interventions/goals.query.ts'
import { myHours } from '#modules/interventions/hours.query.ts'
import { keepDraft } from '#modules/interventions/keep-draft.ts'
import { hoursLeft } from '#modules/interventions/left.query.ts'
import { logGroup } from '#modules/interventions/log-group.ts'
import { logIntervention } from '#modules/interventions/log.ts'
import { sharedWithMe } from '#modules/interventions/mine.query.ts'
import { writeIntervention } from '#modules/interventions/note.ts'
import { interventionsOf } from '#modules/interventions/of-person.query.ts'
import { takeBack } from '#modules/interventions/take-back.ts'
import { depart } from '#modules/access/depart.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { scenario, visit } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const time = { kind: 'individual', direct: 50, indirect: 10, mode: 'in-person', place: 'here' } as const
/** Somebody met today, with words for her and words for their author alone. */
const logged = async (s: Setting, who?: Session) => {
  const held = await s.held(), file = { ...held, by: who ?? held.by }, intervention = uuid7()
  must(await s.w.perform(file.by, logIntervention, { ...time, intervention, participation: file.participation, day: s.today(), note: { kind: 'shared', text: s.word() } }))
  must(await s.w.perform(file.by, writeIntervention, { intervention, kind: 'private', text: s.word() }))
  return { ...file, intervention }
}
/** By somebody else, whose hours hold nothing that another scenario wants unconfirmed. */
const confirmed = async (s: Setting) => {
  const one = await logged(s, s.w.as('a.coordinator'))
  must(await s.w.perform(one.by, confirmHours, { through_on: s.today() }))
  return one
}

/** Her code, on her file here. */
const hers = async (s: Setting): Promise<Session> => {
  const { by, person, path } = await confirmed(s)
  return { kind: 'link', tenant: by.tenant, actor: path, role: 'person', zone: 'America/Toronto', subject: person }
}

/** Somebody of the team who noted something, then left. */
const gone = async (s: Setting) => {
  const who = s.as('counsellor', 'a', uuid7())
  await s.w.owner.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6)', [who.tenant, who.actor, s.word(), `${who.actor}@example.org`, 'counsellor', '2026-01-05'])
  await logged(s, who)
  must(await s.w.perform(s.w.as('a.director'), depart, { member: who.actor }))
  return who
}

export const interventionsScenarios = [
  scenario(logIntervention)(async (s) => {
    const file = await s.held('office')
    const written = { window: uuid7(), over: null }
    must(await s.w.perform(file.by, keepDraft, { person: file.person, ...written, words: { 'log-note': s.word() } }))
    return { session: file.by, input: { ...time, written, intervention: uuid7(), participation: file.participation, day: s.today(), note: { kind: 'shared', text: s.word() }, next_on: s.inDays(14) } }
  }),
  scenario(logGroup)(async (s) => {
    const { by, participation } = await s.held(), { participation: other } = await s.held('office')
    return { session: by, input: { group: uuid7(), participations: [participation, other], day: s.today(), direct: 120, indirect: 30, mode: 'in-person', place: 'here', note: s.word() } }
  }),
  scenario(correctIntervention)(async (s) => {
    const { by, intervention } = await logged(s)
    return { session: by, own: true, input: { ...time, intervention, day: s.today(), direct: 90 } }
  }),
  scenario(counterEntry)(async (s) => {
    const { by, intervention } = await confirmed(s)
    return { session: by, own: true, input: { intervention, direct: 30, indirect: 10 } }
  }),
  scenario(takeBack)(async (s) => {
    const { by, intervention } = await logged(s)
    return { session: by, own: true, input: { intervention } }
  }),
  scenario(writeIntervention)(async (s) => {
    const { by, intervention } = await confirmed(s)
    return { session: by, own: true, input: { intervention, kind: 'shared', text: s.word() } }
  }),
  scenario(keepDraft)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, window: uuid7(), over: null, words: { 'log-note': s.word(), 'log-direct': '45' } } }
  }),
  scenario(confirmHours)(async (s) => {
    const { by } = await logged(s)
    return { session: by, own: true, anywhere: true, input: { through_on: s.today() } }
  }),
  scenario(confirmLeft)(async (s) => ({ session: s.w.as('a.coordinator'), input: { member: (await gone(s)).actor } })),
  scenario(hoursLeft)(async (s) => {
    await gone(s)
    return { session: s.w.as('a.director'), input: {} }
  }),
  scenario(goalsToTouch)(async (s) => {
    const { by, person } = await s.held()
    must(await s.w.perform(by, addGoal, { person, goal: uuid7(), words: s.word() }))
    return { session: by, input: { person } }
  }),
  scenario(interventionsOf)(async (s) => {
    const { by, person } = await confirmed(s)
    return { session: by, input: { person } }
  }),
  scenario(myDesk)(async (s) => {
    const { by, person } = await logged(s)
    must(await s.w.perform(by, keepDraft, { person, window: uuid7(), over: null, words: { 'log-note': s.word() } }))
    return { session: by, input: { person } }
  }),
  scenario(myHours)(async (s) => ({ session: (await confirmed(s)).by, input: {} })),
  scenario(sharedWithMe)(async (s) => ({ session: await hers(s), input: {} })),
]
export const interventionsVisits = [visit({ name: 'interventions.shared' }, async (s) => ({ session: await hers(s), path: '/mon-dossier/rencontres' }))]
