import * as z from 'zod'
import { command, refuse } from '#kernel/command.ts'
import { agreed } from './changes.ts'
import { agreeRefusal } from './rules.ts'
import { wholePlan } from './writing.ts'

/**
 * She agrees beside the counsellor, on the screen they both read or on paper; the plan is frozen as it stands.
 * Refused: nothing to agree to, reworded since it was read, agreed already, a portrait that she has not read, a day to come.
 */
export const agreePlan = command('plans.agree', {
  input: z.object({ person: z.uuid(), revision: z.int().min(1), how: z.enum(['screen', 'paper']), on: z.iso.date(), lang: z.enum(['fr', 'en', 'ar']) }),
  permission: 'person.write',
  facts: (see, i) => wholePlan(see, i.person),
  decide({ plan, goals, steps, versions, portrait }, i, moment) {
    const not = agreeRefusal(plan, goals, versions, i.revision, portrait)
    if (!plan || not) return refuse(not ?? 'plans.nothing-to-agree')
    if (i.on > moment.today) return refuse('plans.agreed-to-come')
    return agreed(plan, goals, steps, versions, { how: i.how, on: i.on, by: moment.session.actor, lang: i.lang }, moment)
  },
})
