import type { Module } from '#kernel/module.ts'
import type { Codes } from '#modules/access/code.ts'
import { allGroups } from './all.query.ts'
import { askPlace } from './ask.ts'
import { changeGroup } from './change.ts'
import { givePlace } from './give.ts'
import { leaveMine } from './leave-mine.ts'
import { leaveGroup } from './leave.ts'
import { myGroups } from './mine.query.ts'
import { notNow } from './not-now.ts'
import { oneGroup } from './one.query.ts'
import { openGroup } from './open.ts'
import { myGroupsPage } from './pages/mine.tsx'
import { setMeeting } from './set-meeting.ts'
import { stayInGroup } from './stay.ts'

/** Pre-employment projects, workshops, self-help groups: places, who waits, meetings. `codes`: what a path opens. */
export const groupsModule = (codes: () => Codes): Module => ({
  name: 'groups',
  commands: [openGroup, changeGroup, setMeeting, askPlace, givePlace, notNow, leaveGroup, stayInGroup, leaveMine],
  queries: [allGroups, oneGroup, myGroups],
  pages: [myGroupsPage(codes)],
})
