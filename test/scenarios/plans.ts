import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { addStep } from '#modules/plans/add-step.ts'
import { agreeMine } from '#modules/plans/agree-mine.ts'
import { agreePlan } from '#modules/plans/agree.ts'
import { askChange } from '#modules/plans/ask-change.ts'
import { changeStep } from '#modules/plans/change-step.ts'
import { myPlan } from '#modules/plans/my-plan.query.ts'
import { planOfPerson } from '#modules/plans/of-person.query.ts'
import { pauseMine } from '#modules/plans/pause-mine.ts'
import { pausePerson } from '#modules/plans/pause.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { reachStage } from '#modules/plans/reach-stage.ts'
import { resumeMine } from '#modules/plans/resume-mine.ts'
import { resumePerson } from '#modules/plans/resume.ts'
import { rewordGoal } from '#modules/plans/reword-goal.ts'
import { sayBeside } from '#modules/plans/say-beside.ts'
import { settleGoal } from '#modules/plans/settle-goal.ts'
import { settleStep } from '#modules/plans/settle-step.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { scenario, visit } from './scenario.ts'
import { must, type Setting } from './setting.ts'

/** Somebody whom `a` accompanies, with her own link to that file, as her code gives it. */
const filed = async (s: Setting, from?: 'office') => {
  const file = await s.held(from)
  const hers: Session = { kind: 'link', tenant: file.by.tenant, actor: file.path, role: 'person', zone: 'America/Toronto', subject: file.person }
  return { ...file, hers }
}
/** She has read her portrait, as it is: empty. */
const read = async <F extends Awaited<ReturnType<typeof filed>>>(s: Setting, file: F): Promise<F> => {
  must(await s.w.perform(file.by, showPortrait, { person: file.person, revision: 0, how: 'screen', on: s.today(), lang: 'fr' }))
  return file
}
/** One objective, with a training as its step. */
const planned = async (s: Setting, from?: 'office') => {
  const file = await filed(s, from), goal = uuid7(), step = uuid7()
  must(await s.w.perform(file.by, addGoal, { person: file.person, goal, words: s.word() }))
  must(await s.w.perform(file.by, addStep, { goal, step, kind: 'training', words: s.word(), who: 'other', who_name: s.word(), place: s.word(), level: 'secondary', stages: [s.word(), s.word()] }))
  return { ...file, goal, step }
}
const proposed = async (s: Setting) => {
  const file = await planned(s)
  must(await s.w.perform(file.by, proposePlan, { person: file.person }))
  return file
}
const paused = async (s: Setting, from?: 'office') => {
  const file = await planned(s, from)
  must(await s.w.perform(file.hers, pauseMine, { reason: s.word() }))
  return file
}

export const plansScenarios = [
  scenario(addGoal)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, goal: uuid7(), words: s.word() } }
  }),
  scenario(rewordGoal)(async (s) => {
    const { by, goal } = await planned(s)
    return { session: by, input: { goal, words: s.word() } }
  }),
  scenario(settleGoal)(async (s) => {
    const { by, goal } = await planned(s)
    return { session: by, input: { goal, state: 'reached', words: s.word() } }
  }),
  scenario(addStep)(async (s) => {
    const { by, goal } = await planned(s)
    return { session: by, input: { goal, step: uuid7(), kind: 'social', words: s.word(), who: 'person', place: s.word(), by_on: s.inDays(20), skills: [s.word()] } }
  }),
  scenario(changeStep)(async (s) => {
    const { by, step } = await planned(s)
    return { session: by, input: { step, kind: 'health', words: s.word(), who: 'counsellor' } }
  }),
  scenario(settleStep)(async (s) => {
    const { by, step } = await planned(s)
    return { session: by, input: { step, state: 'let-go', words: s.word() } }
  }),
  scenario(reachStage)(async (s) => {
    const { by, step } = await planned(s)
    return { session: by, input: { step, stage: 1, on: s.today() } }
  }),
  scenario(proposePlan)(async (s) => {
    const { by, person } = await planned(s)
    return { session: by, input: { person } }
  }),
  scenario(agreePlan)(async (s) => {
    const { by, person } = await read(s, await planned(s))
    return { session: by, input: { person, revision: 2, how: 'screen', on: s.today(), lang: 'fr' } }
  }),
  scenario(agreeMine)(async (s) => ({ session: (await read(s, await proposed(s))).hers, input: { revision: 2, lang: 'ar' } })),
  scenario(askChange)(async (s) => ({ session: (await proposed(s)).hers, input: { words: s.word() } })),
  scenario(sayBeside)(async (s) => {
    const { hers, goal } = await planned(s)
    return { session: hers, input: { words: [{ goal, words: s.word() }] } }
  }),
  scenario(pausePerson)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, reason: s.word(), back_on: s.inDays(30) } }
  }),
  scenario(pauseMine)(async (s) => ({ session: (await filed(s)).hers, input: { reason: s.word(), back_on: s.inDays(30) }, anywhere: true })),
  scenario(resumePerson)(async (s) => {
    const { by, person } = await paused(s, 'office')
    return { session: by, input: { person, next_on: s.inDays(3) } }
  }),
  scenario(resumeMine)(async (s) => ({ session: (await paused(s)).hers, input: {} })),
  scenario(planOfPerson)(async (s) => {
    const { by, person } = await paused(s)
    return { session: by, input: { person } }
  }),
  scenario(myPlan)(async (s) => ({ session: (await proposed(s)).hers, input: {} })),
]

export const plansVisits = [
  visit({ name: 'plans.my-files' }, async (s) => {
    const { her, by } = await s.held()
    return { session: her, path: '/mes-dossiers', fields: { file: by.tenant } }
  }),
  visit({ name: 'plans.my-file' }, async (s) => ({ session: (await proposed(s)).hers, path: '/mon-dossier' })),
  visit({ name: 'plans.my-answer' }, async (s) => ({ session: (await read(s, await proposed(s))).hers, path: '/mon-dossier/accord', fields: { answer: 'change', words: s.word(), revision: '2' } })),
  visit({ name: 'plans.my-words' }, async (s) => {
    const { hers, goal } = await planned(s)
    return { session: hers, path: '/mon-dossier/mots', fields: { [`beside-${goal}`]: s.word() } }
  }),
  visit({ name: 'plans.my-pause' }, async (s) => ({ session: (await planned(s)).hers, path: '/mon-dossier/pause', fields: { reason: s.word(), 'back-day': '', 'back-month': '', 'back-year': '' } })),
  visit({ name: 'plans.my-paper' }, async (s) => ({ session: (await planned(s)).hers, path: '/mon-dossier/papier' })),
  visit({ name: 'plans.my-reads' }, async (s) => ({ session: (await planned(s)).hers, path: '/mon-dossier/lectures' })),
]
