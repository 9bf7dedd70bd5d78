import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { officeDelays } from '#modules/referral/delays.ts'
import { back } from './changes.ts'
import { heldTo } from '#modules/intake/rules.ts'
import { openPause } from './pauses.ts'

/** She comes back, with her code, on any day; somebody calls her within the network's delay. Refused: not in a pause. */
export const resumeMine = command('plans.resume-mine', {
  input: z.object({}),
  permission: 'file.write-own',
  facts: (see, _i, { session }) => together({
    pauses: see.many('pause', { person_id: heldTo(session), ended_on: null }), open: see.many('participation', { person_id: heldTo(session), ended_on: null }), settings: officeDelays(see),
  }),
  decide({ pauses, open, settings }, _i, { today }) {
    const pause = openPause(pauses)
    return pause ? back(pause, open, 'person', addWorkdays(today, delaysOn(settings, today).call), today) : refuse('plans.not-in-pause')
  },
})
