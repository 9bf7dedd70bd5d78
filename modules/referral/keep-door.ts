import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { doorClosed, moveDoor } from '#modules/intake/changes.ts'
import { dayRefusal } from '#modules/people/rules.ts'
import { doorRefusal } from './rules.ts'

/**
 * The office called: whether somebody answered, a word of what was said, which she reads as it is; and by when she hears again,
 * or a reason to close the door. A door is never left without one or the other.
 * Refused: somebody else's door, one that waits for an answer or is accompanied, a day past or too far.
 */
export const keepDoor = command('referral.keep-door', {
  input: z.object({
    door: z.uuid(), call: z.object({ reached: z.boolean(), words: z.string().trim().max(1000).optional() }).optional(),
    then: z.union([z.object({ next_on: z.iso.date() }), z.object({ closing: z.enum(['answered', 'withdrawn', 'unreachable', 'moved', 'duplicate']) })]),
  }),
  permission: 'referral.write',
  facts: (see, i, { session }) => together({ door: see.one('door', i.door), me: see.find('member', session.actor), settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }) }),
  decide({ door, me, settings }, { call, then }, { now, today, session, id }) {
    const not = doorRefusal(door, session.tenant)
    if (not) return refuse(not)
    const called = call ? [insert('door_call', {
      id: childId(id, 'call'), request_id: door.request_id, door_id: door.id, reached: call.reached, words: call.words || null, author: me?.name ?? '', called_at: now,
    })] : []
    if ('closing' in then) return [...called, doorClosed(door, then.closing, today)]
    const day = dayRefusal(then.next_on, today, contactOn(settings, today).furthest)
    return day ? refuse(day.code, day.args) : [...called, moveDoor(door, { next_on: then.next_on })]
  },
})
