import { uuid7 } from '#kernel/uuid.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { addStep } from '#modules/plans/add-step.ts'
import { agreePlan } from '#modules/plans/agree.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { pausePerson } from '#modules/plans/pause.ts'
import { addItem } from '#modules/portrait/add-item.ts'
import { addMine } from '#modules/portrait/add-mine.ts'
import { askPortraitChange } from '#modules/portrait/ask-change.ts'
import { liftItem } from '#modules/portrait/lift.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { noteThing } from '#modules/people/note-thing.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { reachStage } from '#modules/plans/reach-stage.ts'
import { sayBeside } from '#modules/plans/say-beside.ts'
import { settleGoal } from '#modules/plans/settle-goal.ts'
import { settleStep } from '#modules/plans/settle-step.ts'
import type { Session } from '#kernel/session.ts'
import { must } from '#test/referral.ts'
import type { World } from '#test/world.ts'

/** Five planes with strengths and obstacles of both kinds, one lifted; read once, moved since, a change asked for; needs and levels said. */
export const portraitFor = async (w: World, by: Session, person: string, path: string): Promise<void> => {
  const today = w.clock.today('America/Toronto'), hers: Session = { kind: 'link', tenant: by.tenant, actor: path, role: 'person', zone: 'America/Toronto', subject: person }
  const does = async (...all: Parameters<World['perform']>) => must(await w.perform(...all))
  const lines = [
    ['personal', 'strength', 'within', 'Je me lève tôt, même quand c’est dur'], ['personal', 'obstacle', 'within', 'Mon dos me fait mal après une heure debout'],
    ['family', 'strength', 'around', 'Ma sœur garde les enfants le mardi et le jeudi'], ['family', 'obstacle', 'around', 'Pas de place en garderie avant l’été'],
    ['cultural', 'strength', 'within', 'Je parle arabe, français et un peu anglais'], ['cultural', 'obstacle', 'around', 'On me demande une « expérience québécoise »'],
    ['financial', 'obstacle', 'around', 'Le loyer prend plus de la moitié du mois'], ['professional', 'strength', 'within', 'Douze ans de cuisine, pour quarante personnes'],
    ['professional', 'obstacle', 'around', 'Mon diplôme n’est pas reconnu ici'],
  ] as const
  const ids = lines.map(() => uuid7())
  for (const [n, [plane, side, origin, words]] of lines.entries()) await does(by, addItem, { person, item: ids[n] ?? '', plane, side, origin, words })
  await does(by, noteThing, { person, key: 'need.housing', value: 'not-sure' })
  await does(by, noteThing, { person, key: 'need.food', value: 'settled' })
  const moved = w.clock.offset()
  for (const [days, value] of [[60, '3'], [25, '4']] as const) {
    w.clock.move(moved - days * 86_400_000)
    await does(by, noteThing, { person, key: 'portrait.confidence', value })
  }
  w.clock.move(moved)
  await does(by, noteThing, { person, key: 'portrait.confidence', value: '6' })
  await does(by, noteThing, { person, key: 'portrait.importance', value: '9' })
  await does(by, showPortrait, { person, revision: lines.length, how: 'screen', on: today, lang: 'fr' })
  await does(by, liftItem, { item: ids[3] ?? '', on: today, words: 'La halte-garderie a une place le matin.' })
  await does(hers, addMine, { plane: 'personal', side: 'strength', origin: 'within', words: 'Je sais demander de l’aide' })
  await does(hers, askPortraitChange, { words: 'Mon dos va mieux. J’aimerais le dire autrement.' })
}
/** A plan with each kind of step and each way of settling one: agreed once, reworded, proposed again. */
export const planFor = async (w: World, by: Session, person: string, path: string): Promise<void> => {
  const today = w.clock.today('America/Toronto'), [first, second, third, walk, course, wait] = Array.from({ length: 6 }, () => uuid7()) as [string, string, string, string, string, string]
  const hers: Session = { kind: 'link', tenant: by.tenant, actor: path, role: 'person', zone: 'America/Toronto', subject: person }
  const does = async (...all: Parameters<World['perform']>) => must(await w.perform(...all))
  await portraitFor(w, by, person, path)
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
  must(await w.perform(by, showPortrait, { person, revision: 0, how: 'paper', on: w.clock.today('America/Toronto'), lang: 'fr' }))
  must(await w.perform(by, agreePlan, { person, revision: 2, how: 'paper', on: w.clock.today('America/Toronto'), lang: 'fr' }))
  must(await w.perform(by, pausePerson, { person, back_on: dayAfter(w.clock.today('America/Toronto'), 45) }))
}
