import * as z from 'zod'
import { command, refuse, remove, together } from '#kernel/command.ts'
import { fits } from '#modules/intake/fits.ts'
import { confirm, knownOf, say } from '#modules/intake/known.ts'
import { answersId } from './changes.ts'
import { missing } from './engine.ts'
import { inForce, ownFacts, ownIn } from './own.ts'
import { isNotable } from './notable.ts'

const value = z.union([z.string().max(20_000), z.array(z.string().max(400)).max(60), z.null()])

/**
 * Several things said at once, filling in an instrument with her; `confirmed`: what was read again with her and is still so. What was said before is kept as history,
 * the same answer again changes nothing. Refused: not in force, a question that it does not ask, an answer that it cannot have, something that the next step needs left out.
 */
export const noteAnswers = command('instruments.note-answers', {
  input: z.object({ person: z.uuid(), instrument: z.string().max(60), answers: z.record(z.string().max(80), value), confirmed: z.array(z.string().max(80)).max(200).optional() }),
  permission: 'person.write',
  facts: (see, i, { session }) => together({
    person: see.one('person', i.person), said: see.many('known_thing', { subject_id: i.person, replaced_at: null }), ...ownFacts(see), draft: see.find('answers_draft', answersId(session.actor, i.person, i.instrument)),
  }),
  decide({ said, instruments, versions, draft }, { person, answers, confirmed = [], ...i }, moment) {
    const instrument = inForce(ownIn({ instruments, versions })).find(({ id }) => id === i.instrument)
    if (!instrument) return refuse('instruments.not-in-force')
    const asked = new Map(instrument.questions.filter(isNotable).map((question) => [question.key, question]))
    for (const [key, one] of Object.entries(answers)) {
      const question = asked.get(key)
      if (!question) return refuse('instruments.not-asked-here')
      if (!fits({ ...question, needed: false }, one)) return refuse('instruments.not-an-answer')
    }
    if (confirmed.some((key) => !asked.has(key))) return refuse('instruments.not-asked-here')
    const after = { ...knownOf(said, moment.session.zone), ...Object.fromEntries(Object.entries(answers).map(([key, one]) => [key, { value: one, origin: 'staff', said_on: moment.today }])) }
    if (missing(instrument, after, moment.today).length > 0) return refuse('instruments.needed-left-out')
    return [
      ...confirm(said.filter(({ key }) => confirmed.includes(key) && !(key in answers)), moment), ...say(person, answers, said, 'staff', moment),
      ...(draft ? [remove('answers_draft', draft)] : []),
    ]
  },
})
