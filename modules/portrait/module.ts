import type { Module } from '#kernel/module.ts'
import type { Codes } from '#modules/access/code.ts'
import { addItem } from './add-item.ts'
import { addMine } from './add-mine.ts'
import { answerChange } from './answer-change.ts'
import { askPortraitChange } from './ask-change.ts'
import { liftItem } from './lift.ts'
import { myPortrait } from './mine.query.ts'
import { portraitOfPerson } from './of-person.query.ts'
import { addWordsPage } from './pages/add.tsx'
import { askChangePage } from './pages/change.tsx'
import { portraitPage } from './pages/portrait.tsx'
import { rewordItem } from './reword.ts'
import { seenMine } from './seen-mine.ts'
import { showPortrait } from './show.ts'
import { unliftItem } from './unlift.ts'
import { withdrawItem } from './withdraw.ts'

/** The portrait: what carries her and what stands in her way, in her words; what she has read of it. `codes`: what a path opens. */
export const portraitModule = (codes: () => Codes): Module => ({
  name: 'portrait',
  commands: [addItem, rewordItem, liftItem, unliftItem, withdrawItem, showPortrait, seenMine, askPortraitChange, answerChange, addMine],
  queries: [portraitOfPerson, myPortrait],
  pages: [portraitPage(codes), addWordsPage(codes), askChangePage(codes)],
})
