import * as z from 'zod'
import { command, insert, job, refuse, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { codeKey } from './keep.ts'
import { say } from './known.ts'

/**
 * A new code for somebody who lost hers, given by whoever keeps her request or accompanies her, and who made sure that it is her.
 * The one before opens nothing any more, pages that it opened close, and she sees who gave it. `of`: where the member reads her from.
 * Refused: a request not sent yet, somebody whom this organisation does not accompany now; `access-code.words-taken`: draw others.
 */
export const handCode = command('intake.hand-code', {
  input: z.object({ of: z.enum(['request', 'person']), id: z.uuid(), words_mac: z.string().regex(/^[0-9a-f]{64}$/), hash: z.string().startsWith('$argon2id$').max(200) }),
  permission: 'request.assist',
  facts: (see, { of, id }) => together({
    request: of === 'request' ? see.one('request', id) : undefined,
    marks: of === 'request' ? see.many('known_thing', { subject_id: id, key: codeKey, replaced_at: null }) : [],
    person: of === 'person' ? see.one('person', id) : undefined,
    open: of === 'person' ? see.many('participation', { person_id: id, ended_on: null }) : [],
  }),
  decide({ request, marks, person, open }, i, moment) {
    if (request?.submitted_at === null) return refuse('intake.not-sent-yet')
    if (person && open.length === 0) return refuse('intake.not-accompanied')
    const path = (request ?? person)?.path_id
    if (path === undefined) return refuse('kernel.not-found')
    const { tenant, actor } = moment.session
    return [
      insert('access_code', { id: childId(moment.id, 'code'), path_id: path, words_mac: i.words_mac, hash: i.hash, made_at: moment.now, made_in: tenant, made_by: actor }),
      ...(request ? say(request.id, { [codeKey]: 'made' }, marks, 'staff', moment) : []),
      job('intake.close-links', { path }),
    ]
  },
  decidedBy: 'constraint',
})
