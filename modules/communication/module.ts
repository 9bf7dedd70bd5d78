import type { Module } from '#kernel/module.ts'
import { aboutInvitation, aboutReferral, aboutRequest, dueReferrals } from './about.query.ts'
import { notifyDue, notifyInvitation, notifyMoved, notifyNews, notifyReferral, notifyRequest, remindDue } from './jobs.ts'
import { mailbox } from './mailbox.query.ts'
import { queueMessage } from './queue.ts'
import { remindSides } from './remind.ts'

/** What leaves, to people and to teams: neutral words, a safe way, nothing without her agreement. */
export const communicationModule: Module = {
  name: 'communication',
  commands: [queueMessage, remindSides],
  queries: [mailbox, aboutRequest, aboutReferral, dueReferrals, aboutInvitation],
  jobs: [notifyRequest, notifyReferral, notifyMoved, notifyNews, notifyDue, notifyInvitation, remindDue],
}
