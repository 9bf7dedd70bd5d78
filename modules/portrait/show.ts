import * as z from 'zod'
import { command, refuse, together } from '#kernel/command.ts'
import { read } from './changes.ts'
import { readingRefusal } from './rules.ts'
import { Languages, wholePortrait } from './writing.ts'

/** She read her portrait beside the counsellor or on paper; what stands is kept as she read it. Refused: changed since, read already, a day to come. */
export const showPortrait = command('portrait.show', {
  input: z.object({ person: z.uuid(), revision: z.int().min(0), how: z.enum(['screen', 'paper']), on: z.iso.date(), lang: Languages }),
  permission: 'person.write',
  facts: (see, i) => together({ person: see.one('person', i.person), whole: wholePortrait(see, i.person) }),
  decide({ person, whole }, i, moment) {
    const not = readingRefusal(whole.portrait, i.revision)
    if (not) return refuse(not)
    if (i.on > moment.today) return refuse('portrait.read-to-come')
    return read(person.id, whole, { how: i.how, on: i.on, by: moment.session.actor, lang: i.lang }, moment)
  },
})
