import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { hasRead } from '#modules/portrait/rules.ts'
import { nameIn } from '#modules/people/words.ts'
import { planNameFacts, planNames } from './names.ts'
import { openPause } from './pauses.ts'
import { goalsOf, latest, nextStep, standingOf } from './rules.ts'
import { contentOf } from './versions.ts'
import { wholePlan } from './writing.ts'

/** My own file at one organisation, as my code opens it: my plan as it stands and as I agreed to it, my pause; nothing when the link is held to no file. */
export const myPlan = query('plans.mine', {
  input: z.object({}),
  permission: 'file.read-own',
  how: 'opened',
  facts: (see, _i, { session }) => together({
    person: see.find('person', heldTo(session)), whole: wholePlan(see, heldTo(session)), pauses: see.many('pause', { person_id: heldTo(session), ended_on: null }),
    organisation: see.one('organisation', session.tenant), settings: planNameFacts(see),
  }),
  view({ person, whole: { plan, goals, steps, versions, portrait }, pauses, organisation, settings }, _i, { today }) {
    if (!person) return undefined
    const living = goalsOf(goals, steps).filter(({ state }) => state !== 'let-go'), last = latest(versions), pause = openPause(pauses)
    return {
      name: nameIn(person), organisation: { id: organisation.id, name: organisation.name, phone: organisation.phone }, names: planNames(settings, today),
      standing: standingOf(plan, versions), revision: plan?.revision ?? 0, waits: plan !== undefined && plan.proposed === plan.revision,
      portrait_read: hasRead(portrait), asked: plan?.asked_change ?? null, goals: living, next: nextStep(living) ?? null,
      agreed: last ? { number: last.number, on: last.agreed_on, how: last.how, content: contentOf(last), same: last.revision === plan?.revision } : null,
      pause: pause ? { from_on: pause.from_on, back_on: pause.back_on } : null,
    }
  },
})
export type MyPlan = NonNullable<ReturnType<typeof myPlan.view>>
