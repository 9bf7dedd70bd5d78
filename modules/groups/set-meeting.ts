import * as z from 'zod'
import { command, insert, refuse, together, update } from '#kernel/command.ts'
import { holidayOn } from '#modules/directory/workdays.ts'
import { meetingId, meetingsOf } from './rules.ts'
import { Hour, ownGroup } from './writing.ts'

/**
 * One meeting takes place at another moment or elsewhere, or not at all, or as planned again. Nothing else follows for anybody.
 * Refused: no such meeting, one whose entry is noted, a holiday, hours the wrong way round.
 */
export const setMeeting = command('groups.set-meeting', {
  input: z.object({ group: z.uuid(), on: z.iso.date(), as: z.discriminatedUnion('state', [
    z.object({ state: z.literal('planned') }), z.object({ state: z.literal('cancelled') }),
    z.object({ state: z.literal('moved'), day: z.iso.date(), starts: Hour, ends: Hour, place: z.string().trim().min(1).max(200) }),
  ]) }),
  permission: 'intervention.write',
  facts: (see, i, { session }) => together({
    group: ownGroup(see, i.group, session), rows: see.many('group_meeting', { group_id: i.group }), logged: see.many('intervention', { group_id: meetingId(i.group, i.on) }),
  }),
  decide({ group, rows, logged }, { on, as }, { session }) {
    const meeting = meetingsOf(group, rows).find((one) => one.on === on)
    if (!meeting) return refuse('groups.no-such-meeting')
    if (logged.length > 0) return refuse('groups.meeting-logged')
    if (as.state === 'moved' && as.ends <= as.starts) return refuse('groups.ends-before-it-starts')
    if (as.state === 'moved' && holidayOn(as.day)) return refuse('groups.holiday')
    const { day, starts, ends, place } = as.state === 'moved' ? as : { ...group, day: on }, set = { state: as.state, day, starts, ends, place }
    const row = rows.find((one) => one.on_day === on)
    return [row ? update('group_meeting', row, set) : insert('group_meeting', { id: meeting.id, organisation_id: session.tenant, group_id: group.id, on_day: on, ...set })]
  },
})
