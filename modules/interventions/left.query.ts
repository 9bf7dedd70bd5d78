import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { countOf, hoursOf } from './rules.ts'

/** Those who left the team with hours that nobody confirmed yet, and those whose hours a colleague confirmed, with her name. */
export const hoursLeft = query('interventions.hours-left', {
  input: z.object({}),
  permission: 'hours.confirm-left',
  how: 'listed',
  async facts(see, _i, { today }) {
    const members = await see.many('member', {}), gone = members.filter((m) => m.left_on !== null && m.left_on <= today).map(({ id }) => id)
    return together({ members, declared: gone.length === 0 ? [] : see.many('intervention', { author_id: gone, confirmation_id: null }), confirmations: gone.length === 0 ? [] : see.many('hours_confirmation', { member_id: gone }) })
  },
  view: ({ members, declared, confirmations }, _i, { today }) => ({
    members: members.flatMap((m) => {
      const { left_on } = m
      if (left_on === null || left_on > today) return []
      const open = declared.filter((row) => row.author_id === m.id && row.day <= left_on)
      const done = confirmations.filter((one) => one.member_id === m.id && one.confirmed_by !== null).sort((a, b) => Date.parse(b.confirmed_at) - Date.parse(a.confirmed_at))[0]
      if (open.length === 0 && !done) return []
      return [{
        id: m.id, name: m.name, left_on, ...countOf(open), waits: open.length > 0, ...hoursOf(open),
        confirmed: done ? { by: members.find((one) => one.id === done.confirmed_by)?.name ?? '', on: done.through_on, at: done.confirmed_at } : null,
      }]
    }).sort((a, b) => Number(b.waits) - Number(a.waits) || (a.left_on < b.left_on ? 1 : -1) || (a.id < b.id ? -1 : 1)),
  }),
})
