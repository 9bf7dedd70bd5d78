import type { Module } from '#kernel/module.ts'
import { answerRequest } from './answer.ts'
import { chooseForDoor } from './choose.ts'
import { destroyDraft } from './destroy-draft.ts'
import { destroyDrafts, oldDrafts } from './drafts.query.ts'
import { keepRequest } from './keep.ts'
import { reopenChoice } from './reopen-choice.ts'
import { startRequest } from './start.ts'
import { submitRequest } from './submit.ts'
import { withdrawRequest } from './withdraw.ts'

export const intakeModule: Module = {
  name: 'intake',
  commands: [startRequest, answerRequest, chooseForDoor, keepRequest, submitRequest, reopenChoice, withdrawRequest, destroyDraft],
  queries: [oldDrafts],
  jobs: [destroyDrafts],
}
