import * as z from 'zod'
import type { ConsentRow, KnownThingRow, RequestRow } from '#db/types.ts'
import { command, job, refuse, together, update, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { writeContent } from '#modules/consent/changes.ts'
import { consentFor, project } from '#modules/consent/rules.ts'
import { delaysOn, type Delays } from '#modules/directory/settings.ts'
import { answers, missing } from '#modules/instruments/engine.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { referralFor, sendsReferral } from '#modules/referral/from-request.ts'
import { asks, leaves, openDoor, waits, type Choice, type DoorKind } from './changes.ts'
import { askedIn, chosenIn, choiceText } from './choice.ts'
import { Chosen, DoorKindInput } from './choose.ts'
import { forget, knownOf } from './known.ts'
import { endedRefusal, saidFacts } from './rules.ts'

/**
 * Sends a request: each door asked for gets an owner and a day. Where she chose an organisation and agreed to share, it is asked at once;
 * elsewhere the office calls, or asks later whether an outside resource helped. `doors` is what she just read and confirms.
 * Refused: sent already, withdrawn, an answer missing that the next step cannot do without, choices changed meanwhile, a service closed meanwhile.
 */
export const submitRequest = command('intake.submit', {
  input: z.object({ request: z.uuid(), lang: z.string().min(2).max(10), doors: z.array(z.object({ kind: DoorKindInput, choice: Chosen })).min(1).max(3) }),
  permission: 'request.write',
  facts: (see, i, { session }) => together({
    ...saidFacts(see, i.request),
    consents: see.many('consent', { subject_id: i.request, withdrawn_at: null }),
    services: see.many('service', { id: i.doors.flatMap(({ choice }) => choice.service ?? []) }),
    resources: see.many('outside_resource', { id: i.doors.flatMap(({ choice }) => choice.resource ?? []) }),
    settings: see.many('setting', { key: 'delays', organisation_id: session.tenant }),
  }),
  decide({ request, known, consents, services, resources, settings }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (request.submitted_at) return refuse('intake.already-sent')
    const said = knownOf(known, moment.session.zone)
    const left = missing(guichet, said, moment.today)
    if (left.length > 0) return refuse('intake.answers-missing', { count: left.length })
    if (askedIn(known).join() !== i.doors.map(({ kind }) => kind).join()) return refuse('intake.choices-changed')
    const opened: Change[] = []
    const delays = delaysOn(settings, moment.today)
    for (const { kind, choice } of i.doors) {
      const before = chosenIn(known, kind)
      if (choiceText(choice) !== (before ? choiceText(before) : 'call')) return refuse('intake.choices-changed')
      const service = services.find(({ id }) => id === choice.service), resource = resources.find(({ id }) => id === choice.resource)
      if ((choice.service && (!service || (service.closed_on && service.closed_on <= moment.today))) || (choice.resource && !resource)) return refuse('intake.service-closed')
      opened.push(...answerDoor({ request, known, consents, delays }, kind, { service, resource }, moment))
    }
    const worth = answers(guichet, said, moment.today)
    const asked = new Set(guichet.questions.map(({ key }) => key))
    return [
      update('request', request, { submitted_at: moment.now, lang: i.lang }),
      ...forget(known.filter(({ key }) => asked.has(key) && !(key in worth))),
      ...opened,
      job('notify.request', { request: request.id }),
    ]
  },
})

interface About { request: RequestRow; known: readonly KnownThingRow[]; consents: readonly ConsentRow[]; delays: Delays }

const answerDoor = ({ request, known, consents, delays }: About, kind: DoorKind, { service, resource }: Choice, moment: Moment): Change[] => {
  const door = { tenant_id: request.tenant_id, id: childId(moment.id, `door ${kind}`), request_id: request.id, kind }
  if (resource) return [openDoor(door, leaves(request.tenant_id, moment.today, delays, resource.id))]
  const share = service && consentFor(consents, 'share', service.organisation_id, moment.today)
  if (!service || !share) return [openDoor(door, waits(request.tenant_id, moment.today, delays, service?.id ?? null))]
  const referral = referralFor(request, door, service, delays, moment)
  return [
    openDoor(door, asks(request.tenant_id, referral)),
    ...sendsReferral(referral),
    writeContent(referral, share, project(known, consents, service.organisation_id, moment.today), moment),
  ]
}
