import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { contactOn } from '#modules/directory/settings.ts'
import { nameOf, openParticipation, receivePerson, receiveThings } from '#modules/people/changes.ts'
import { counsellorRefusal, dayRefusal } from '#modules/people/rules.ts'
import { doorFollows, message } from './changes.ts'
import { thingsOf } from './content.ts'
import { stepRefusal } from './rules.ts'

/**
 * The receiver says yes: a counsellor is named, a first meeting has its day and, when it is known, its hour, and the participation opens with everything that was said.
 * `person` is a new id, or somebody already `known` here: whoever accepts decides that, from what `referral.file` proposes.
 * Nothing is looked for under a new id: a search that finds nothing meets every other acceptance (decision 0004).
 * `called` serves when no name was shared. Refused: decided or withdrawn meanwhile, nothing shared any more, already in this service,
 * a counsellor who cannot, a day past or too far.
 */
export const acceptReferral = command('referral.accept', {
  input: z.object({
    referral: z.uuid(), person: z.uuid(), participation: z.uuid(), counsellor: z.uuid(), meeting_on: z.iso.date(), meeting_time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).optional(),
    called: z.string().trim().min(1).max(120).optional(), known: z.boolean().default(false),
  }),
  permission: 'referral.decide',
  facts: (see, i, { session }) => together({
    referral: see.one('referral', i.referral),
    contents: see.many('referral_content', { to_id: session.tenant, referral_id: i.referral }),
    person: i.known ? see.one('person', i.person) : undefined,
    known: i.known ? see.many('known_thing', { subject_id: i.person, replaced_at: null }) : [],
    open: i.known ? see.many('participation', { person_id: i.person, ended_on: null }) : [],
    counsellor: see.find('member', i.counsellor),
    me: see.find('member', session.actor),
    settings: see.many('setting', { key: 'contact', organisation_id: session.tenant }),
  }),
  decide({ referral, contents, person, known, open, counsellor, me, settings }, i, { now, today, session, id }) {
    const not = stepRefusal('accept', referral, session.tenant)
    if (not) return refuse(not)
    const content = contents.find((c) => c.tenant_id === referral.from_id && c.withdrawn_at === null)
    if (!content) return refuse('referral.nothing-shared')
    const unable = counsellorRefusal(counsellor, today)
    if (unable) return refuse(unable)
    const day = dayRefusal(i.meeting_on, today, contactOn(settings, today).furthest)
    if (day) return refuse(day.code, day.args)
    if (open.some((p) => p.service_id === referral.service_id)) return refuse('people.already-in-service')
    const things = thingsOf(content)
    const called = i.called ?? nameOf(things).called
    if (!person && !called) return refuse('referral.name-needed')
    const source = { command: id, from: referral.from_id, consent: content.consent_id, now }
    return [
      update('referral', referral, { status: 'accepted', decided_at: now, meeting_on: i.meeting_on, meeting_time: i.meeting_time ?? null }),
      ...(person ? receiveThings(person.id, things, known, source) : receivePerson({ id: i.person, path: referral.path_id, called: called ?? '', today }, things, source)),
      ...openParticipation({ id: i.participation, person: i.person, service: referral.service_id, counsellor: i.counsellor, today, next_on: i.meeting_on, referral: referral.id }),
      message(id, referral, 'decision', counsellor?.name ?? '', me, now),
      ...doorFollows(referral),
    ]
  },
  decidedBy: 'constraint', // one file a path here: only the database knows them all
})
