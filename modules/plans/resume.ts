import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { moveDoor } from '#modules/intake/changes.ts'
import { dayRefusal } from '#modules/people/rules.ts'
import { back, promisedAnew } from './changes.ts'
import { openPause } from './pauses.ts'

/** She said that she is back: everything stands as she left it, and she hears by `next_on` at the latest. Refused: not in a pause, a day past or too far. */
export const resumePerson = command('plans.resume', {
  input: z.object({ person: z.uuid(), next_on: z.iso.date() }),
  permission: 'person.write',
  async facts(see, i, { session }) {
    const first = await together({
      pauses: see.many('pause', { person_id: i.person, ended_on: null }), open: see.many('participation', { person_id: i.person, ended_on: null }),
      settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }),
    })
    const came = first.open.flatMap((p) => p.referral_id ?? [])
    return { ...first, doors: came.length === 0 ? [] : await see.many('door', { owner_id: session.tenant, referral_id: came }) }
  },
  decide({ pauses, open, settings, doors }, i, { today }) {
    const pause = openPause(pauses), not = dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
    if (!pause) return refuse('plans.not-in-pause')
    if (not) return refuse(not.code, not.args)
    const anew = promisedAnew(open, 'staff', i.next_on, today)
    // Her request says the same day as her file.
    const moved = doors.filter((door) => door.status !== 'closed' && anew.some((p) => p.referral_id === door.referral_id))
    return [...back(pause, open, 'staff', i.next_on, today), ...moved.map((door) => moveDoor(door, { next_on: i.next_on }))]
  },
})
