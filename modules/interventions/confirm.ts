import * as z from 'zod'
import { command, insert, refuse, update } from '#kernel/command.ts'

/** My hours, all that is declared up to a day: from then on they stay as they are. Refused: a day to come, nothing to confirm. */
export const confirmHours = command('interventions.confirm', {
  input: z.object({ through_on: z.iso.date() }),
  permission: 'intervention.write',
  facts: (see, _i, { session }) => see.many('intervention', { author_id: session.actor, confirmation_id: null }),
  decide(declared, { through_on }, { today, now, session, id }) {
    if (through_on > today) return refuse('interventions.confirm-later')
    const rows = declared.filter(({ day }) => day <= through_on)
    if (rows.length === 0) return refuse('interventions.nothing-to-confirm')
    return [insert('hours_confirmation', { id, member_id: session.actor, through_on, confirmed_at: now, confirmed_by: null }), ...rows.map((row) => update('intervention', row, { confirmation_id: id }))]
  },
})
