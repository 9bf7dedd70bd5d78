import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { ability } from '#modules/people/abilities.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { countOf, hoursOf, monthOf } from './rules.ts'

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => dayAfter(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7))
export const monthBefore = (month: string): string => monthOf(dayAfter(month, -1))
export const monthAfter = (month: string): string => monthOf(dayAfter(month, 31))

/** My hours: this week, a month day by day, and what I did not confirm yet. An hour with a group is one hour. */
export const myHours = query('interventions.hours', {
  input: z.object({ month: z.iso.date().optional() }),
  permission: 'intervention.write',
  how: 'listed',
  facts: (see, i, { session, today }) => together({
    rows: see.many('intervention', { author_id: session.actor, month: [...new Set([monthOf(i.month ?? today), monthOf(today), monthOf(mondayOf(today))])] }),
    declared: see.many('intervention', { author_id: session.actor, confirmation_id: null }),
    confirmations: see.many('hours_confirmation', { member_id: session.actor }),
  }),
  view({ rows, declared, confirmations }, i, { today, session }) {
    const month = monthOf(i.month ?? today), monday = mondayOf(today), ofMonth = rows.filter((row) => row.month === month)
    const days = [...Map.groupBy(ofMonth, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1))
    const until = (day: string) => { const those = declared.filter((row) => row.day <= day); return { through_on: day, waits: those.length, ...countOf(those), ...hoursOf(those) } }
    const lastMonth = dayAfter(monthOf(today), -1)
    return {
      today, month, before: monthBefore(month), after: month < monthOf(today) ? monthAfter(month) : null,
      week: hoursOf(rows.filter(({ day }) => day >= monday && day <= today)), total: hoursOf(ofMonth),
      /** `declared`: what of a day is not confirmed; null when all of it is. */
      days: days.map(([day, those]) => { const open = those.filter(({ confirmation_id }) => confirmation_id === null); return { day, ...countOf(those), ...hoursOf(those), declared: open.length === 0 ? null : hoursOf(open), partly: open.length < those.length } }),
      /** What may be confirmed: all up to today, and all up to the end of last month, where that differs. */
      open: [until(lastMonth), until(today)].filter((one, n, all) => one.waits > 0 && (n === 0 || one.waits !== all[0]?.waits)),
      last: confirmations.sort((a, b) => (a.through_on < b.through_on ? 1 : -1))[0]?.through_on ?? null,
      may: { left: ability(session, 'hours.confirm-left') },
    }
  },
})
