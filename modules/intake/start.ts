import * as z from 'zod'
import { command, insert, refuse } from '#kernel/command.ts'

const Lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/)

/**
 * The first answer begins a draft: nothing is asked of anybody before it. The session is held to the request that it begins.
 * `helper`: who helps at a counter, on the phone, on the road or from paper; then `channel` says which.
 * Refused: any other session, a helper who is not the one who acts, an assistant without one.
 */
export const startRequest = command('intake.start', {
  input: z.object({
    request: z.uuid(), path: z.uuid(), lang: Lang, channel: z.enum(['web', 'counter', 'phone', 'paper', 'mobile']),
    helper: z.object({ organisation: z.uuid(), member: z.uuid() }).optional(),
  }),
  permission: 'request.write',
  facts: (see, i) => see.find('request', i.request),
  decide(request, i, { now, session }) {
    if (session.kind !== 'link' || session.subject !== i.request) return refuse('intake.not-your-request')
    if (request) return refuse('intake.already-started')
    const assisted = session.role === 'assistant'
    if (assisted ? i.helper?.member !== session.actor : i.helper !== undefined || i.path !== session.actor) return refuse('intake.not-your-request')
    if (assisted === (i.channel === 'web')) return refuse('intake.wrong-channel')
    return [insert('request', {
      id: i.request, path_id: i.path, lang: i.lang, channel: i.channel, assisted_in: i.helper?.organisation ?? null, assisted_by: i.helper?.member ?? null, started_at: now,
    })]
  },
})
