import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { counsellorRefusal, dayRefusal } from './rules.ts'

/**
 * Another counsellor takes over; the promise made to her stays, unless another day is given. History stays as it is.
 * Refused: ended, already hers, somebody who left or does not accompany, a day past or too far.
 */
export const handOver = command('people.hand-over', {
  input: z.object({ participation: z.uuid(), counsellor: z.uuid(), next_on: z.iso.date().optional() }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({ participation: see.one('participation', i.participation), counsellor: see.find('member', i.counsellor), settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }) }),
  decide({ participation, counsellor, settings }, i, { today }) {
    if (participation.ended_on !== null) return refuse('people.ended')
    if (participation.counsellor_id === i.counsellor) return refuse('people.already-with-her')
    const unable = counsellorRefusal(counsellor, today)
    if (unable) return refuse(unable)
    const not = i.next_on === undefined ? undefined : dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
    if (not) return refuse(not.code, not.args)
    return [update('participation', participation, { counsellor_id: i.counsellor, ...(i.next_on && { next_on: i.next_on }) })]
  },
})
