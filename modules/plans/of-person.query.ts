import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { ability } from '#modules/people/abilities.ts'
import { hasRead } from '#modules/portrait/rules.ts'
import { planNameFacts, planNames } from './names.ts'
import { openPause } from './pauses.ts'
import { goalsOf, nextStep, proposeRefusal, standingOf } from './rules.ts'
import { contentOf, freeze } from './versions.ts'
import { wholePlan } from './writing.ts'

/** Somebody's plan as it stands, what she agreed to and when, her pauses, what I may do. */
export const planOfPerson = query('plans.of-person', {
  input: z.object({ person: z.uuid() }),
  permission: 'path.read',
  how: 'opened',
  facts: (see, i, { session }) => together({
    person: see.one('person', i.person), whole: wholePlan(see, i.person), pauses: see.many('pause', { person_id: i.person }), members: see.many('member', {}), organisation: see.one('organisation', session.tenant), settings: planNameFacts(see),
  }),
  view({ person, whole: { plan, goals, steps, versions, portrait }, pauses, members, organisation, settings }, _i, { session, today }) {
    const living = goalsOf(goals, steps), pause = openPause(pauses), writes = ability(session, 'person.write')
    const waits = ability(session, 'person.write', plan ? proposeRefusal(plan, goals, versions, plan.revision) : 'plans.nothing-to-agree')
    return {
      today, person: { id: person.id, called: person.called, family_name: person.family_name, lang: person.lang }, organisation: { name: organisation.name, phone: organisation.phone }, names: planNames(settings, today),
      standing: standingOf(plan, versions), revision: plan?.revision ?? 0, opened_on: plan?.opened_on ?? null, proposed_at: plan?.proposed_at ?? null,
      asked: plan?.asked_change ? { words: plan.asked_change, at: plan.asked_at ?? '' } : null,
      /** What she has to read before she can say yes. */
      portrait: { read: hasRead(portrait), revision: portrait?.revision ?? 0 },
      goals: living, next: nextStep(living) ?? null, content: freeze(living),
      versions: versions.toSorted((a, b) => b.number - a.number).map((v) => ({
        id: v.id, number: v.number, agreed_on: v.agreed_on, how: v.how, by: members.find((m) => m.id === v.noted_by)?.name ?? null, content: contentOf(v),
      })),
      pause: pause ? { from_on: pause.from_on, back_on: pause.back_on, reason: pause.reason, asked_by: pause.asked_by } : null,
      before: pauses.flatMap((p) => (p.ended_on === null ? [] : [{ from_on: p.from_on, ended_on: p.ended_on }])).sort((a, b) => (a.from_on < b.from_on ? 1 : -1)),
      soon: addWorkdays(today, 2),
      may: { write: writes, agree: waits, pause: ability(session, 'person.write', pause ? 'plans.already-in-pause' : undefined), resume: ability(session, 'person.write', pause ? undefined : 'plans.not-in-pause') },
    }
  },
})
