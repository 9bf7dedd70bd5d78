import type { Module } from '#kernel/module.ts'
import { allInstruments } from './all.query.ts'
import { answersOf } from './answers.query.ts'
import { dropDraft } from './drop-draft.ts'
import { enableInstrument } from './enable.ts'
import { keepAnswers } from './keep-answers.ts'
import { noteAnswers } from './note-answers.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawInstrument } from './withdraw.ts'

/** What is asked of people, by the platform and by an organisation, and what they answered over time. */
export const instrumentsModule: Module = {
  name: 'instruments',
  commands: [saveDraft, dropDraft, enableInstrument, withdrawInstrument, noteAnswers, keepAnswers],
  queries: [allInstruments, answersOf],
}
