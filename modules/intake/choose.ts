import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { doorKinds } from './changes.ts'
import { askedIn, choiceKey, choiceText } from './choice.ts'
import { originOf, say } from './known.ts'
import { endedRefusal, saidFacts } from './rules.ts'

export const Chosen = z.object({ service: z.uuid().nullable(), resource: z.uuid().nullable() }).refine(({ service, resource }) => !(service && resource))
export const DoorKindInput = z.enum(doorKinds)

/**
 * Before sending: the person chooses for each door, or prefers that somebody calls her (neither). Nothing leaves yet.
 * Refused: a request sent or withdrawn, a door not asked for, a service or resource that is closed or gone.
 */
export const chooseForDoor = command('intake.choose', {
  input: z.object({ request: z.uuid(), door: DoorKindInput, choice: Chosen }),
  permission: 'request.write',
  facts: (see, { request, choice }) => together({
    ...saidFacts(see, request),
    service: choice.service ? see.one('service', choice.service) : undefined,
    resource: choice.resource ? see.one('outside_resource', choice.resource) : undefined,
  }),
  decide({ request, known, service }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (request.submitted_at) return refuse('intake.already-sent')
    if (!askedIn(known).includes(i.door)) return refuse('intake.door-not-asked')
    if (service?.closed_on && service.closed_on <= moment.today) return refuse('intake.service-closed')
    return say(i.request, { [choiceKey(i.door)]: choiceText(i.choice) }, known, originOf(moment.session, request.asked_by), moment)
  },
})
