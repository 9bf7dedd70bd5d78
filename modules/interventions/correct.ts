import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'
import { countMonths, delta } from './changes.ts'
import { entryFacts } from './entry-facts.ts'
import { minutes, objectives } from './log.ts'
import { aloneKinds, changeRefusal, entryRefusal, modes, monthOf, placeOf, places } from './rules.ts'

/**
 * Before hours are confirmed an entry is simply corrected by its author; a group, for all who were there (its kind stays).
 * Refused: somebody else's, a counter-entry, confirmed, and what a new entry refuses.
 */
export const correctIntervention = command('interventions.correct', {
  input: z.object({ intervention: z.uuid(), kind: z.enum(aloneKinds).optional(), day: z.iso.date(), direct: minutes, indirect: minutes, mode: z.enum(modes), place: z.enum(places).optional(), objectives }),
  permission: 'intervention.write',
  facts: (see, i) => entryFacts(see, i.intervention, [i.day]),
  decide({ entry, rows, participations, months }, i, { today, session }) {
    const not = changeRefusal(entry, session.actor)
    if (not) return refuse(not)
    const kind = entry.kind === 'group' ? entry.kind : i.kind ?? entry.kind
    const unfit = participations.map((p) => entryRefusal({ ...i, kind }, p, today)).find(Boolean)
    if (unfit) return unfit
    const set = { kind, day: i.day, month: monthOf(i.day), direct: i.direct, indirect: i.indirect, mode: i.mode, place: placeOf({ ...i, kind }), ...(i.objectives && { objectives: [...i.objectives] }) }
    return [...rows.map((row) => update('intervention', row, set)), ...countMonths(months, rows.flatMap((row) => [delta(row, -1), delta({ ...row, ...set }, 1)]))]
  },
})
