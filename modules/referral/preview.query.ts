import * as z from 'zod'
import { query } from '#kernel/query.ts'
import type { ConsentRow } from '#db/types.ts'
import { keysOf, project, underFourteen, type Purpose } from '#modules/consent/rules.ts'
import { delaysOn } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { knownOf } from '#modules/intake/known.ts'
import { ability } from '#modules/people/abilities.ts'
import { From, sendFacts, sendRefusal, subjectOf } from './send-facts.ts'

/** Exactly what would leave, to whom, and by when the answer is due: the same projection as `referral.send`. */
export const previewReferral = query('referral.preview', {
  input: z.object({ from: From, to: z.uuid(), service: z.uuid(), sensitive: z.boolean() }),
  permission: 'referral.send',
  how: 'opened',
  facts: (see, i, { session }) => sendFacts(see, i, session),
  view(facts, i, { today, now, session }) {
    const { known, to, service, settings } = facts
    const asIf = (purpose: Purpose): ConsentRow => ({
      tenant_id: session.tenant, id: i.to, subject_id: subjectOf(i.from), purpose, recipient_id: i.to, keys: keysOf(purpose, guichet), lang: 'fr', policy_version: '', given_at: now, ends_on: null, withdrawn_at: null, given_by: 'person',
    })
    const all = project(known, [asIf('share'), asIf('share-sensitive')], i.to, today)
    const things = i.sensitive ? all : project(known, [asIf('share')], i.to, today)
    return {
      today, to: { id: to.id, name: to.name }, need: service.need, due_on: addWorkdays(today, delaysOn(settings, today).referral),
      things,
      /** Before fourteen it is a parent who says yes. */
      young: underFourteen(guichet, knownOf(known, session.zone), today),
      /** What stays here unless she agrees to share it too: which things, not what she said. */
      kept: all.filter(({ key }) => !things.some((thing) => thing.key === key)).map(({ key }) => key), may: { send: ability(session, 'referral.send', sendRefusal(facts, i, session.tenant, today)) },
    }
  },
})
