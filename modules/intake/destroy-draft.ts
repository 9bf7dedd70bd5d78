import * as z from 'zod'
import { command, refuse, remove, together } from '#kernel/command.ts'
import { forgetConsents } from '#modules/consent/changes.ts'
import { forget } from './known.ts'

/** A draft that nobody came back to is kept this long, in days. */
export const draftDays = 30
const dayMs = 86_400_000
/** Drafts begun before this instant are destroyed. */
export const draftsBefore = (now: string): string => new Date(Date.parse(now) - draftDays * dayMs).toISOString()

/**
 * Removes a draft and everything said in it: by the one who writes it, at any time; by the network after thirty days.
 * Refused: a request that was sent, a draft too young.
 */
export const destroyDraft = command('intake.destroy-draft', {
  input: z.object({ request: z.uuid() }),
  permission: 'request.write',
  facts: (see, { request }) => together({
    request: see.one('request', request),
    said: see.many('known_thing', { subject_id: request }),
    consents: see.many('consent', { subject_id: request }),
  }),
  decide({ request, said, consents }, _i, { now, session }) {
    if (request.submitted_at !== null) return refuse('intake.already-sent')
    if (session.kind !== 'link' && Date.parse(request.started_at) >= Date.parse(draftsBefore(now))) return refuse('intake.draft-too-young')
    return [...forget(said), ...forgetConsents(consents), remove('request', request)]
  },
})
