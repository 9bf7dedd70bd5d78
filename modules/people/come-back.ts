import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { openParticipation } from './changes.ts'
import { counsellorRefusal, dayRefusal } from './rules.ts'

/**
 * Somebody known here begins again: nothing is asked twice, no referral is needed.
 * Refused: already in this service, a service that is not ours or closed, a counsellor who cannot, a day past or too far.
 */
export const comeBack = command('people.come-back', {
  input: z.object({ person: z.uuid(), participation: z.uuid(), service: z.uuid(), counsellor: z.uuid(), next_on: z.iso.date() }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({
    person: see.one('person', i.person), service: see.one('service', i.service), counsellor: see.find('member', i.counsellor),
    open: see.many('participation', { person_id: i.person, ended_on: null }), settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }),
  }),
  decide({ person, service, counsellor, open, settings }, i, { today, session }) {
    if (service.organisation_id !== session.tenant) return refuse('people.not-our-service')
    if (service.closed_on !== null && service.closed_on <= today) return refuse('people.service-closed')
    if (open.some((p) => p.service_id === i.service)) return refuse('people.already-in-service')
    const unable = counsellorRefusal(counsellor, today)
    if (unable) return refuse(unable)
    const not = dayRefusal(i.next_on, today, contactOn(settings, today).furthest)
    if (not) return refuse(not.code, not.args)
    return openParticipation({ id: i.participation, person: person.id, service: i.service, counsellor: i.counsellor, today, next_on: i.next_on })
  },
})
