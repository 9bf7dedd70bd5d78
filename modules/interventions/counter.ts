import * as z from 'zod'
import { command, insert, refuse } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { countMonths, delta } from './changes.ts'
import { entryFacts } from './entry-facts.ts'
import { minutes } from './log.ts'
import { counterRefusal, monthOf, timeOf } from './rules.ts'

/**
 * Confirmed hours stay as they are: an entry of today says the difference, so that both together are the truth given here. For a group, for each who was there.
 * Refused: somebody else's, a counter-entry itself, not confirmed yet, no difference.
 */
export const counterEntry = command('interventions.counter', {
  input: z.object({ intervention: z.uuid(), direct: minutes, indirect: minutes }),
  permission: 'intervention.write',
  facts: (see, i, { today }) => entryFacts(see, i.intervention, [today]),
  decide({ entry, rows, months }, i, { today, now, session, id }) {
    const not = counterRefusal(entry, session.actor)
    if (not) return refuse(not)
    const firsts = rows.filter((row) => row.corrects_id === null), told = timeOf(rows.filter((row) => row.id === entry.id || row.corrects_id === entry.id))
    const difference = { direct: i.direct - told.direct, indirect: i.indirect - told.indirect }
    if (difference.direct === 0 && difference.indirect === 0) return refuse('interventions.no-difference')
    if (entry.kind === 'indirect' && i.direct > 0) return refuse('interventions.indirect-is-without-her')
    const counters = firsts.map((row) => ({ ...row, id: childId(id, `counter ${row.id}`), ...difference, day: today, month: monthOf(today), logged_at: now, corrects_id: row.id, confirmation_id: null }))
    return [...counters.map((row) => insert('intervention', row)), ...countMonths(months, counters.map((row) => delta(row, 1)))]
  },
})
