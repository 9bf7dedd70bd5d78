import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'

/** Hours of somebody who left the team: whoever coordinates or directs confirms them up to the day she left, in her own name. Refused: she is still here, nothing to confirm. */
export const confirmLeft = command('interventions.confirm-left', {
  input: z.object({ member: z.uuid() }),
  permission: 'hours.confirm-left',
  facts: (see, i) => together({ member: see.one('member', i.member), declared: see.many('intervention', { author_id: i.member, confirmation_id: null }) }),
  decide({ member, declared }, _i, { today, now, session, id }) {
    const { left_on } = member
    if (left_on === null || left_on > today) return refuse('interventions.still-here')
    const rows = declared.filter(({ day }) => day <= left_on)
    if (rows.length === 0) return refuse('interventions.nothing-to-confirm')
    return [insert('hours_confirmation', { id, member_id: member.id, through_on: left_on, confirmed_at: now, confirmed_by: session.actor }), ...rows.map((row) => update('intervention', row, { confirmation_id: id }))]
  },
})
