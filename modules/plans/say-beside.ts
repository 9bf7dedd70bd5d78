import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { heldTo } from '#modules/intake/rules.ts'

/** Her words beside her objectives, with her code: hers alone, they change nothing of what was agreed. Blank takes them back. Refused: not an objective of hers. */
export const sayBeside = command('plans.say-beside', {
  input: z.object({ words: z.array(z.object({ goal: z.uuid(), words: z.string().trim().max(2_000) })).min(1).max(60) }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ goals: see.many('plan_goal', { person_id: heldTo(session) }) }),
  decide({ goals }, i, { now }) {
    const said = new Map(i.words.map(({ goal, words }) => [goal, words || null]))
    if ([...said.keys()].some((id) => !goals.some((goal) => goal.id === id))) return refuse('kernel.not-found')
    return goals.filter(({ id, beside }) => said.has(id) && said.get(id) !== beside).map((goal) => {
      const words = said.get(goal.id) ?? null
      return update('plan_goal', goal, { beside: words, beside_at: words === null ? null : now })
    })
  },
})
