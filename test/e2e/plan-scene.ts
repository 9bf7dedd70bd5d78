import { uuid7 } from '#kernel/uuid.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { addStep } from '#modules/plans/add-step.ts'
import { agreePlan } from '#modules/plans/agree.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { pausePerson } from '#modules/plans/pause.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { reachStage } from '#modules/plans/reach-stage.ts'
import { sayBeside } from '#modules/plans/say-beside.ts'
import { settleGoal } from '#modules/plans/settle-goal.ts'
import { settleStep } from '#modules/plans/settle-step.ts'
import type { Session } from '#kernel/session.ts'
import { must } from '#test/referral.ts'
import type { World } from '#test/world.ts'

/** A plan with each kind of step and each way of settling one: agreed once, reworded, proposed again. */
export const planFor = async (w: World, by: Session, person: string, path: string): Promise<void> => {
  const today = w.clock.today('America/Toronto'), [first, second, third, walk, course, wait] = Array.from({ length: 6 }, () => uuid7()) as [string, string, string, string, string, string]
  const hers: Session = { kind: 'link', tenant: by.tenant, actor: path, role: 'person', zone: 'America/Toronto', subject: person }
  const does = async (...all: Parameters<World['perform']>) => must(await w.perform(...all))
  await does(by, addGoal, { person, goal: first, words: 'Je veux que mes journées aient un sens' })
  await does(by, addStep, { goal: first, step: walk, kind: 'social', words: 'Aider à la cuisine collective le mardi', who: 'person', place: 'La Marmite du quartier', skills: ['Cuisiner pour quarante personnes', 'Accueillir'] })
  await does(by, addStep, { goal: first, step: uuid7(), kind: 'health', words: 'Prendre rendez-vous pour mon dos', who: 'counsellor', by_on: dayAfter(today, 12) })
  await does(by, addStep, { goal: first, step: wait, kind: 'housing', words: 'Chercher un logement plus près', who: 'other', who_name: 'Ma sœur' })
  await does(by, settleStep, { step: walk, state: 'done', words: 'J’y vais chaque semaine.' })
  await does(by, settleStep, { step: wait, state: 'later' })
  await does(by, agreePlan, { person, revision: 4, how: 'screen', on: today, lang: 'fr' })
  await does(by, addGoal, { person, goal: second, words: 'Finir mon secondaire, à mon rythme' })
  await does(by, addStep, { goal: second, step: course, kind: 'training', words: 'M’inscrire au centre d’éducation des adultes', who: 'person', level: 'secondary', by_on: dayAfter(today, 40), stages: ['Évaluer mes acquis', 'Français', 'Mathématiques'] })
  await does(by, reachStage, { step: course, stage: 0, on: today })
  await does(by, addGoal, { person, goal: third, words: 'Apprendre à conduire' })
  await does(by, settleGoal, { goal: third, state: 'later', words: 'Quand j’aurai moins peur.' })
  await does(hers, sayBeside, { words: [{ goal: first, words: 'Le mardi, je me sens utile.' }] })
  await does(by, proposePlan, { person })
}
export const pauseFor = async (w: World, by: Session, person: string): Promise<void> => {
  const goal = uuid7()
  must(await w.perform(by, addGoal, { person, goal, words: 'Retrouver un peu de calme' }))
  must(await w.perform(by, addStep, { goal, step: uuid7(), kind: 'service', words: 'Rencontrer l’équipe du centre de jour', who: 'person' }))
  must(await w.perform(by, agreePlan, { person, revision: 2, how: 'paper', on: w.clock.today('America/Toronto'), lang: 'fr' }))
  must(await w.perform(by, pausePerson, { person, back_on: dayAfter(w.clock.today('America/Toronto'), 45) }))
}
