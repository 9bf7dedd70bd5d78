import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { directoryFacts } from '#modules/directory/facts.ts'
import { retentionOn } from '#modules/directory/settings.ts'
import type { Mine } from './flow.ts'
import { heldTo } from './rules.ts'
import { standingOf } from './standing.ts'

/** My own request, as I write it; nothing when it was destroyed. */
export const mine = query('intake.mine', {
  input: z.object({}),
  permission: 'request.read-own',
  how: 'opened',
  facts: (see, _i, { session }) => together({
    request: see.find('request', heldTo(session)),
    known: see.many('known_thing', { subject_id: heldTo(session), replaced_at: null }),
    consents: see.many('consent', { subject_id: heldTo(session) }),
    doors: see.many('door', { request_id: heldTo(session) }),
    settings: see.many('setting', { key: 'retention', organisation_id: session.tenant }),
  }),
  view: ({ request, settings, ...rest }, _i, { today }): Mine | undefined => request && { request, ...rest, draft_days: retentionOn(settings, today).draft },
})

/** Where each door of my request stands: who has it, by when I hear, what was said. */
export const standing = query('intake.standing', {
  input: z.object({}),
  permission: 'request.read-own',
  how: 'opened',
  facts: (see, _i, { session }) => together({
    request: see.find('request', heldTo(session)),
    known: see.many('known_thing', { subject_id: heldTo(session), replaced_at: null }),
    doors: see.many('door', { request_id: heldTo(session) }),
    referrals: see.many('referral', { from_id: session.tenant, subject_id: heldTo(session) }),
    received: see.many('referral_message', { to_id: session.tenant, subject_id: heldTo(session) }),
    answered: see.many('referral_message', { subject_id: heldTo(session) }),
    calls: see.many('door_call', { request_id: heldTo(session) }),
    letters: see.many('message', { subject_id: heldTo(session) }),
    directory: directoryFacts(see),
  }),
  view: (facts, _i, { session, today }) => standingOf(facts, session.zone, today),
})
