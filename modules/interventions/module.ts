import type { Module } from '#kernel/module.ts'
import { confirmLeft } from './confirm-left.ts'
import { confirmHours } from './confirm.ts'
import { correctIntervention } from './correct.ts'
import { counterEntry } from './counter.ts'
import { myDesk } from './desk.query.ts'
import { goalsToTouch } from './goals.query.ts'
import { myHours } from './hours.query.ts'
import { keepDraft } from './keep-draft.ts'
import { hoursLeft } from './left.query.ts'
import { logGroup } from './log-group.ts'
import { logIntervention } from './log.ts'
import { sharedWithMe } from './mine.query.ts'
import { writeIntervention } from './note.ts'
import { interventionsOf } from './of-person.query.ts'
import { sharedPage } from './pages/shared.tsx'
import { takeBack } from './take-back.ts'

/** What was done with whom, in how much time, and the words about it, each with its readers. */
export const interventionsModule: Module = {
  name: 'interventions',
  commands: [logIntervention, logGroup, correctIntervention, counterEntry, takeBack, writeIntervention, keepDraft, confirmHours, confirmLeft],
  queries: [interventionsOf, myDesk, myHours, hoursLeft, goalsToTouch, sharedWithMe],
  pages: [sharedPage],
}
