import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'

/** What she asked to change was talked about with her: nothing waits any more. Refused: she asked for nothing. */
export const answerChange = command('portrait.answer-change', {
  input: z.object({ person: z.uuid() }),
  permission: 'person.write',
  facts: (see, i) => together({ portraits: see.many('portrait', { person_id: i.person }) }),
  decide: ({ portraits: [portrait] }) => (portrait?.asked_change != null ? [update('portrait', portrait, { asked_change: null, asked_at: null })] : refuse('portrait.nothing-asked')),
})
