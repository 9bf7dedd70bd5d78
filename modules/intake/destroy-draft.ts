import * as z from 'zod'
import { command, job, refuse, remove, together } from '#kernel/command.ts'
import { forgetConsents } from '#modules/consent/changes.ts'
import { forget } from './known.ts'

/**
 * Removes a draft and everything said in it, at any time, by the one who writes it; a job then destroys what its commands still hold.
 * Drafts that nobody came back to go by `intake.destroy-drafts`, under another role. Refused: a request that was sent.
 */
export const destroyDraft = command('intake.destroy-draft', {
  input: z.object({ request: z.uuid() }),
  permission: 'request.write',
  facts: (see, { request }) => together({
    request: see.one('request', request),
    said: see.many('known_thing', { subject_id: request }),
    consents: see.many('consent', { subject_id: request }),
  }),
  decide({ request, said, consents }) {
    if (request.submitted_at !== null) return refuse('intake.already-sent')
    return [...forget(said), ...forgetConsents(consents), remove('request', request), job('intake.destroy-traces', { request: request.id, path: request.path_id })]
  },
})
