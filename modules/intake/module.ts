import { createHmac } from 'node:crypto'
import type { Tools } from '#app/tools.ts'
import type { Module } from '#kernel/module.ts'
import { codes, type Codes } from '#modules/access/code.ts'
import { answerRequest } from './answer.ts'
import { chooseForDoor } from './choose.ts'
import { destroyDraft } from './destroy-draft.ts'
import { closeLinks, drawCode } from './draw-code.ts'
import { destroyDrafts, destroyTraces } from './erase.query.ts'
import { handCode } from './hand-code.ts'
import { keepRequest } from './keep.ts'
import { mine, standing } from './mine.query.ts'
import { checkPage, receiptPage } from './pages/check.tsx'
import { choicePage } from './pages/choice.tsx'
import { counterEndPage, counterPage, counterTools } from './pages/counter.tsx'
import { homePage } from './pages/home.tsx'
import { keepPage } from './pages/keep.tsx'
import { closedPage, closePage, erasePage } from './pages/leave.tsx'
import { answersPage, minePage } from './pages/mine.tsx'
import { paperPage } from './pages/paper.tsx'
import { questionPage } from './pages/question.tsx'
import { readsPage } from './pages/reads.tsx'
import { replacePage } from './pages/replace.tsx'
import { resumePage } from './pages/resume.tsx'
import { onwardPage, startPage, type Ids } from './pages/start.tsx'
import { stopPage } from './pages/stop.tsx'
import { reopenChoice } from './reopen-choice.ts'
import { replaceCode } from './replace-code.ts'
import { startRequest } from './start.ts'
import { submitRequest } from './submit.ts'
import { assistTicket } from './ticket.ts'
import { withdrawRequest } from './withdraw.ts'

/** The codes of one installation, made at the first need: wrong tries are counted together, whatever page they come from. */
const made = new WeakMap<() => Tools, Codes>()
export const codesFrom = (tools: () => Tools) => (): Codes => {
  const known = made.get(tools) ?? codes({ pool: tools().pool, pepper: tools().config.secrets.pepper })
  made.set(tools, known)
  return known
}

/** The single window. Its pages make and prove codes with the installation's own secret, asked late. */
export const intakeModule = (tools: () => Tools): Module => {
  const pepper = () => tools().config.secrets.pepper
  const codesOf = codesFrom(tools)
  /** From a form's id, with a secret: whoever knows a request cannot find the form that began it. */
  const ids = (form: string): Ids => ({ request: idFrom(pepper(), `request ${form}`), path: idFrom(pepper(), `path ${form}`) })
  return {
    name: 'intake',
    commands: [startRequest, answerRequest, chooseForDoor, keepRequest, submitRequest, reopenChoice, withdrawRequest, destroyDraft, handCode, replaceCode],
    queries: [mine, standing, assistTicket(pepper), drawCode(codesOf)],
    jobs: [destroyDrafts(tools), destroyTraces(tools), closeLinks(tools)],
    // A page with a name comes before the one whose name is a question.
    pages: [
      homePage, startPage({ ids }), onwardPage, paperPage, keepPage(codesOf), closePage, closedPage, erasePage, counterPage(counterTools(pepper, ids)), counterEndPage,
      choicePage, checkPage(codesOf), receiptPage, resumePage(codesOf), minePage, answersPage, readsPage, replacePage(codesOf), stopPage,
    ],
  }
}
/** Last of all: its path takes any word. */
export const intakeQuestions: Module = { name: 'intake-questions', pages: [questionPage] }

const idFrom = (secret: string, about: string): string => {
  const bytes = createHmac('sha256', secret).update(about).digest().subarray(0, 16)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
