import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { doorClosed, moveDoor } from '#modules/intake/changes.ts'
import { dayRefusal } from '#modules/people/rules.ts'
import { doorRefusal } from './rules.ts'

/**
 * The office called: it says by when she hears again, or closes the door with a reason. A door is never left without one or the other.
 * Refused: somebody else's door, one that waits for an answer or is accompanied, a day past or too far.
 */
export const keepDoor = command('referral.keep-door', {
  input: z.object({ door: z.uuid(), then: z.union([z.object({ next_on: z.iso.date() }), z.object({ closing: z.enum(['answered', 'withdrawn', 'unreachable', 'moved', 'duplicate']) })]) }),
  permission: 'referral.write',
  facts: (see, i, { session }) => together({ door: see.one('door', i.door), settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }) }),
  decide({ door, settings }, { then }, { today, session }) {
    const not = doorRefusal(door, session.tenant)
    if (not) return refuse(not)
    if ('closing' in then) return [doorClosed(door, then.closing, today)]
    const day = dayRefusal(then.next_on, today, contactOn(settings, today).furthest)
    return day ? refuse(day.code, day.args) : [moveDoor(door, { next_on: then.next_on })]
  },
})
