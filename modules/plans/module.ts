import type { Module } from '#kernel/module.ts'
import type { Codes } from '#modules/access/code.ts'
import { addGoal } from './add-goal.ts'
import { addStep } from './add-step.ts'
import { agreeMine } from './agree-mine.ts'
import { agreePlan } from './agree.ts'
import { askChange } from './ask-change.ts'
import { changeStep } from './change-step.ts'
import { myPlan } from './my-plan.query.ts'
import { planOfPerson } from './of-person.query.ts'
import { answerPlanPage } from './pages/answer.tsx'
import { filePage } from './pages/file.tsx'
import { filesPage } from './pages/files.tsx'
import { planPaperPage } from './pages/paper.tsx'
import { pausePage } from './pages/pause.tsx'
import { fileReadsPage } from './pages/reads.tsx'
import { wordsPage } from './pages/words.tsx'
import { pauseMine } from './pause-mine.ts'
import { pausePerson } from './pause.ts'
import { proposePlan } from './propose.ts'
import { reachStage } from './reach-stage.ts'
import { resumeMine } from './resume-mine.ts'
import { resumePerson } from './resume.ts'
import { rewordGoal } from './reword-goal.ts'
import { sayBeside } from './say-beside.ts'
import { settleGoal } from './settle-goal.ts'
import { settleStep } from './settle-step.ts'

/** The plan, hers and at her pace: objectives and steps in her words, what she agreed to, her pauses. `codes`: what a path opens. */
export const plansModule = (codes: () => Codes): Module => ({
  name: 'plans',
  commands: [addGoal, rewordGoal, settleGoal, addStep, changeStep, settleStep, reachStage, proposePlan, agreePlan, agreeMine, askChange, sayBeside, pausePerson, pauseMine, resumePerson, resumeMine],
  queries: [planOfPerson, myPlan],
  pages: [filesPage(codes), filePage(codes), answerPlanPage(codes), wordsPage(codes), pausePage(codes), fileReadsPage(codes), planPaperPage(codes)],
})
