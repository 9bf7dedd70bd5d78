import * as z from 'zod'
import { command, refuse } from '#kernel/command.ts'
import { agreed } from './changes.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { agreeRefusal } from './rules.ts'
import { wholePlan } from './writing.ts'

/** She agrees by herself, with her code, to what was proposed and to nothing else. Refused: not proposed, reworded since she read it, agreed already, her portrait not read. */
export const agreeMine = command('plans.agree-mine', {
  input: z.object({ revision: z.int().min(1), lang: z.enum(['fr', 'en', 'ar']) }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => wholePlan(see, heldTo(session)),
  decide({ plan, goals, steps, versions, portrait }, i, moment) {
    const not = agreeRefusal(plan, goals, versions, i.revision, portrait)
    if (!plan || not) return refuse(not ?? 'plans.nothing-to-agree')
    if (plan.proposed !== plan.revision) return refuse('plans.not-proposed')
    return agreed(plan, goals, steps, versions, { how: 'code', on: moment.today, by: null, lang: i.lang }, moment)
  },
})
