import * as z from 'zod'
import { command, refuse, remove, together, update } from '#kernel/command.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { countMonths, delta } from './changes.ts'
import { entryFacts } from './entry-facts.ts'
import { changeRefusal, isMeeting } from './rules.ts'

/**
 * Noted by mistake, in another file for instance: before hours are confirmed its author takes it back, with its notes. In a group, one person was not there;
 * the hour still counts once. Refused: somebody else's, a counter-entry, confirmed.
 */
export const takeBack = command('interventions.take-back', {
  input: z.object({ intervention: z.uuid() }),
  permission: 'intervention.write',
  async facts(see, i, { session }) {
    const known = await entryFacts(see, i.intervention, []), referrals = known.participations.flatMap((p) => (p.id === known.entry.participation_id ? p.referral_id ?? [] : []))
    const doors = referrals.length === 0 ? [] : await see.many('door', { owner_id: session.tenant, referral_id: referrals, met_on: known.entry.day })
    return together({
      ...known, doors, met: doors.length === 0 ? [] : see.many('intervention', { person_id: known.entry.person_id, participation_id: known.entry.participation_id }),
      shared: see.many('note_shared', { intervention_id: i.intervention }), hidden: see.many('note_private', { intervention_id: i.intervention }), sensitive: see.many('note_sensitive', { intervention_id: i.intervention }),
    })
  },
  decide({ entry, rows, months, doors, met, shared, hidden, sensitive }, _i, { session }) {
    const not = changeRefusal(entry, session.actor)
    if (not) return refuse(not)
    const [next] = rows.filter((row) => row.id !== entry.id).sort((a, b) => (a.id < b.id ? -1 : 1))
    const [first = null] = met.filter((row) => row.id !== entry.id && row.corrects_id === null && isMeeting(row.kind)).map(({ day }) => day).sort()
    return [
      ...shared.map((row) => remove('note_shared', row)), ...hidden.map((row) => remove('note_private', row)), ...sensitive.map((row) => remove('note_sensitive', row)),
      remove('intervention', entry), ...(entry.counts && next ? [update('intervention', next, { counts: true })] : []), ...countMonths(months, [delta(entry, -1)]),
      // It may have been what made them meet.
      ...doors.flatMap((door) => (isMeeting(entry.kind) && door.met_on !== first ? [moveDoor(door, { met_on: first })] : [])),
    ]
  },
})
