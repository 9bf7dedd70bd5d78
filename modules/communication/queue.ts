import * as z from 'zod'
import { command, insert, refuse, together, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { contactKeys, isWay, phoneOf, wayTo, wayToMember, whoHears, type Way } from './rules.ts'
import { isForPerson, isHeldByPause, needsDay, needsOrganisation, templates, type Args } from './templates.ts'

const Input = z.object({
  /** `person`: a request or a file of this organisation. `team`: those who welcome here, or the `member` named while she is here. `invited`: a member. */
  to: z.union([z.strictObject({ person: z.uuid() }), z.strictObject({ team: z.literal('welcome'), member: z.uuid().optional() }), z.strictObject({ invited: z.uuid() })]),
  template: z.enum(templates), on: z.iso.date().optional(), at: z.string().regex(/^\d\d:\d\d$/).optional(), organisation: z.uuid().optional(),
}).refine(({ to, template }) => 'person' in to === isForPerson(template) && 'invited' in to === (template === 'invitation'), { path: ['template'] })
  .refine(({ template, on }) => on !== undefined || !needsDay(template), { path: ['on'] })
  .refine(({ template, organisation }) => organisation !== undefined || !needsOrganisation(template), { path: ['organisation'] })

/**
 * A message that leaves: which words, to whom, and nothing but a day, an organisation and a telephone in them. Kept until a way out is configured.
 * Refused for a person: she did not agree to messages, she said that none may be left, she wrote something to avoid (somebody reads it first),
 * no written way is safe, she withdrew, she is in a pause and it would call her back. Refused for a team: nobody is here.
 */
export const queueMessage = command('communication.queue', {
  input: Input,
  permission: 'message.queue',
  facts: (see, i, { session }) => {
    const subject = 'person' in i.to ? i.to.person : undefined
    return together({
      own: see.one('organisation', session.tenant), about: i.organisation ? see.one('organisation', i.organisation) : undefined,
      settings: see.many('setting', { key: 'help-phone', organisation_id: session.tenant }),
      request: subject ? see.find('request', subject) : undefined, person: subject ? see.find('person', subject) : undefined,
      said: subject ? see.many('known_thing', { subject_id: subject, key: contactKeys, replaced_at: null }) : [],
      consents: subject ? see.many('consent', { subject_id: subject, purpose: 'reminders', withdrawn_at: null }) : [],
      pauses: subject ? see.many('pause', { person_id: subject, ended_on: null }) : [],
      members: subject ? [] : see.many('member', { left_on: null }),
    })
  },
  decide({ own, about, settings, request, person, said, consents, pauses, members }, i, moment) {
    const phone = phoneOf(own, settings, moment.today)
    const args: Args = { ...(i.on && { on: i.on }), ...(i.at && { at: i.at }), ...(about && { organisation: about.name }), ...(phone && isForPerson(i.template) && { phone }) }
    if ('person' in i.to) {
      if (!request && !person) return refuse('kernel.not-found')
      if (request?.withdrawn_at) return refuse('communication.she-withdrew')
      if (pauses.length > 0 && isHeldByPause(i.template)) return refuse('communication.in-pause')
      const way = wayTo(said, consents, person?.lang ?? request?.lang ?? 'fr', moment.today)
      return isWay(way) ? [leaving(moment, way, i.template, args, i.to.person)] : refuse(way)
    }
    const { to } = i
    const hear = 'invited' in to ? members.filter(({ id }) => id === to.invited) : whoHears(members, to.member)
    return hear.length === 0 ? refuse('communication.nobody') : hear.map((member, n) => leaving(moment, wayToMember(member), i.template, args, null, n))
  },
})

const leaving = ({ id, now }: Moment, { channel, address, lang }: Way, template: string, args: Args, subject: string | null, n = 0): Change =>
  insert('message', { id: childId(id, `message ${n}`), subject_id: subject, channel, address, lang, template, args: { ...args }, made_at: now })
