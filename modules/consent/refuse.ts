import { command, refuse, together } from '#kernel/command.ts'
import { originOf, say } from '#modules/intake/known.ts'
import { endedRefusal, saidFacts } from '#modules/intake/rules.ts'
import { ConsentAbout } from './give.ts'
import { consentFor, refusedKey } from './rules.ts'

/**
 * She said no: noted so that nobody asks twice. Nothing else changes.
 * Refused: a withdrawn request, a consent in force (`consent.withdraw` ends it).
 */
export const refuseConsent = command('consent.refuse', {
  input: ConsentAbout,
  permission: 'request.write',
  facts: (see, { request }) => together({ ...saidFacts(see, request), consents: see.many('consent', { subject_id: request, withdrawn_at: null }) }),
  decide({ request, known, consents }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (consentFor(consents, i.purpose, i.recipient, moment.today)) return refuse('consent.in-force')
    return say(i.request, { [refusedKey(i.purpose, i.recipient)]: 'no' }, known, originOf(moment.session, request.asked_by), moment)
  },
})
