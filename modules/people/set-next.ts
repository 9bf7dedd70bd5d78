import * as z from 'zod'
import { command } from '#kernel/command.ts'
import { promiseNext } from './changes.ts'
import { participationFacts } from './participation-facts.ts'

/** When the next contact is promised for. Everybody accompanied always has a next day. Refused as `promiseNext` says. */
export const setNext = command('people.set-next', {
  input: z.object({ participation: z.uuid(), next_on: z.iso.date(), met_on: z.iso.date().optional() }),
  permission: 'person.write',
  facts: (see, i, { session }) => participationFacts(see, i.participation, session),
  decide: (facts, i, { today }) => promiseNext(facts, i, today),
})
