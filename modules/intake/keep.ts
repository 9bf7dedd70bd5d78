import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { originOf, say, textOf } from './known.ts'
import { endedRefusal, saidFacts } from './rules.ts'

/** The mark that she has a code; the code itself is stored nowhere. */
export const codeKey = 'access.code'

/**
 * Her code, once. The page makes it and gives what finds it (a keyed hash of its words) and what proves it (a slow hash of all).
 * Refused: a code already made; `access-code.words-taken`: these words are somebody's, the page draws others.
 */
export const keepRequest = command('intake.keep', {
  input: z.object({ request: z.uuid(), words_mac: z.string().regex(/^[0-9a-f]{64}$/), hash: z.string().startsWith('$argon2id$').max(200) }),
  permission: 'request.write',
  facts: (see, { request }) => together(saidFacts(see, request)),
  decide({ request, known }, i, moment) {
    const ended = endedRefusal(request)
    if (ended) return ended
    if (textOf(known, codeKey)) return refuse('intake.code-already-made')
    return [
      insert('access_code', { id: childId(moment.id, 'code'), path_id: request.path_id, words_mac: i.words_mac, hash: i.hash, made_at: moment.now }),
      ...say(i.request, { [codeKey]: 'made' }, known, originOf(moment.session, request.asked_by), moment),
    ]
  },
  decidedBy: 'constraint',
})
