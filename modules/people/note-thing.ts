import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { lookupIn, ownFacts, ownIn } from '#modules/instruments/own.ts'
import { isNotable } from '#modules/instruments/notable.ts'
import { fits } from '#modules/intake/fits.ts'
import { say } from '#modules/intake/known.ts'

/**
 * What she corrects or adds, typed by whoever is with her; `null`: she prefers not to answer, blank: she takes it back. What was said before is kept as history.
 * Refused: a thing that no instrument asks, a value that its question cannot have.
 */
export const noteThing = command('people.note-thing', {
  input: z.object({ person: z.uuid(), key: z.string().max(80), value: z.union([z.string().max(20_000), z.array(z.string().max(400)).max(60), z.null()]) }),
  permission: 'person.write',
  facts: (see, i) => together({ person: see.one('person', i.person), said: see.many('known_thing', { subject_id: i.person, key: i.key, replaced_at: null }), ...ownFacts(see) }),
  decide({ said, instruments, versions }, i, moment) {
    const question = lookupIn(ownIn({ instruments, versions }))(i.key)?.question
    if (!question || !isNotable(question)) return refuse('people.unknown-thing')
    if (!fits({ ...question, needed: false }, i.value)) return refuse('people.not-an-answer')
    return say(i.person, { [i.key]: i.value }, said, 'staff', moment)
  },
})
