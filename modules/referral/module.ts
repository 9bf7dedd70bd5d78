import type { Module } from '#kernel/module.ts'
import { acceptReferral } from './accept.ts'
import { acknowledgeReferrals } from './acknowledge-all.ts'
import { acknowledgeReferral } from './acknowledge.ts'
import { askAboutReferral } from './ask.ts'
import { declineReferral } from './decline.ts'
import { doors } from './doors.query.ts'
import { referralFile } from './file.query.ts'
import { followDoor } from './follow-door.ts'
import { referralMoved } from './jobs.ts'
import { keepDoor } from './keep-door.ts'
import { otherServices } from './other-services.query.ts'
import { previewReferral } from './preview.query.ts'
import { receivedReferrals } from './received.query.ts'
import { replyToReferral } from './reply.ts'
import { requestFile } from './request.query.ts'
import { sendReferral } from './send.ts'
import { sentReferrals } from './sent.query.ts'
import { servicesFor } from './services-for.query.ts'
import { withdrawReferral } from './withdraw.ts'

/** From one organisation to another, with her consent, a clock, and an end that the sender sees. */
export const referralModule: Module = {
  name: 'referral',
  commands: [sendReferral, acceptReferral, declineReferral, askAboutReferral, replyToReferral, withdrawReferral, acknowledgeReferral, acknowledgeReferrals, followDoor, keepDoor],
  queries: [receivedReferrals, sentReferrals, referralFile, otherServices, servicesFor, previewReferral, doors, requestFile],
  jobs: [referralMoved],
}
