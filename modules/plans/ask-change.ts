import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { Words } from './writing.ts'

/** She asks to change the plan, in her words; whatever was agreed stays until a new agreement. Asked again, her last words count. Refused: no plan. */
export const askChange = command('plans.ask-change', {
  input: z.object({ words: Words }),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({ plans: see.many('plan', { person_id: heldTo(session) }) }),
  decide: ({ plans: [plan] }, i, { now }) => (plan ? [update('plan', plan, { asked_change: i.words, asked_at: now })] : refuse('plans.no-plan')),
})
