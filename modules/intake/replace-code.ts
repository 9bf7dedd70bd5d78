import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { codeKey } from './keep.ts'
import { originOf, say } from './known.ts'
import { saidFacts } from './rules.ts'

/**
 * Another code for herself, while she is inside: the one before opens nothing any more. Also once she stopped, since she may still read.
 * Refused: anybody but her, who has a way of their own (`intake.hand-code`); `access-code.words-taken`: draw others.
 */
export const replaceCode = command('intake.replace-code', {
  input: z.object({ request: z.uuid(), words_mac: z.string().regex(/^[0-9a-f]{64}$/), hash: z.string().startsWith('$argon2id$').max(200) }),
  permission: 'request.write',
  facts: (see, { request }) => together(saidFacts(see, request)),
  decide({ request, known }, i, moment) {
    if (moment.session.role !== 'person') return refuse('intake.replace-only-hers')
    return [
      insert('access_code', { id: childId(moment.id, 'code'), path_id: request.path_id, words_mac: i.words_mac, hash: i.hash, made_at: moment.now }),
      ...say(i.request, { [codeKey]: 'made' }, known, originOf(moment.session, request.asked_by), moment),
    ]
  },
  decidedBy: 'constraint',
})
