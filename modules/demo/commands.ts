import type * as z from 'zod'
import type { changeRole } from '#modules/access/change-role.ts'
import type { depart } from '#modules/access/depart.ts'
import type { invite } from '#modules/access/invite.ts'
import type { join } from '#modules/access/join.ts'
import type { sayCapacity } from '#modules/directory/say-capacity.ts'
import type { giveConsent } from '#modules/consent/give.ts'
import type { refuseConsent } from '#modules/consent/refuse.ts'
import type { withdrawConsent } from '#modules/consent/withdraw.ts'
import type { answerRequest } from '#modules/intake/answer.ts'
import type { chooseForDoor } from '#modules/intake/choose.ts'
import type { keepRequest } from '#modules/intake/keep.ts'
import type { reopenChoice } from '#modules/intake/reopen-choice.ts'
import type { startRequest } from '#modules/intake/start.ts'
import type { submitRequest } from '#modules/intake/submit.ts'
import type { withdrawRequest } from '#modules/intake/withdraw.ts'
import type { enableInstrument } from '#modules/instruments/enable.ts'
import type { noteAnswers } from '#modules/instruments/note-answers.ts'
import type { saveDraft } from '#modules/instruments/save-draft.ts'
import type { askPlace } from '#modules/groups/ask.ts'
import type { openGroup } from '#modules/groups/open.ts'
import type { confirmHours } from '#modules/interventions/confirm.ts'
import type { logGroup } from '#modules/interventions/log-group.ts'
import type { logIntervention } from '#modules/interventions/log.ts'
import type { comeBack } from '#modules/people/come-back.ts'
import type { endParticipation } from '#modules/people/end.ts'
import type { handOver } from '#modules/people/hand-over.ts'
import type { noteThing } from '#modules/people/note-thing.ts'
import type { setNext } from '#modules/people/set-next.ts'
import type { addGoal } from '#modules/plans/add-goal.ts'
import type { addStep } from '#modules/plans/add-step.ts'
import type { agreeMine } from '#modules/plans/agree-mine.ts'
import type { agreePlan } from '#modules/plans/agree.ts'
import type { pauseMine } from '#modules/plans/pause-mine.ts'
import type { proposePlan } from '#modules/plans/propose.ts'
import type { sayBeside } from '#modules/plans/say-beside.ts'
import type { settleStep } from '#modules/plans/settle-step.ts'
import type { addItem } from '#modules/portrait/add-item.ts'
import type { liftItem } from '#modules/portrait/lift.ts'
import type { seenMine } from '#modules/portrait/seen-mine.ts'
import type { showPortrait } from '#modules/portrait/show.ts'
import type { acceptReferral } from '#modules/referral/accept.ts'
import type { acknowledgeReferral } from '#modules/referral/acknowledge.ts'
import type { askAboutReferral } from '#modules/referral/ask.ts'
import type { declineReferral } from '#modules/referral/decline.ts'
import type { keepDoor } from '#modules/referral/keep-door.ts'
import type { replyToReferral } from '#modules/referral/reply.ts'
import type { sendReferral } from '#modules/referral/send.ts'
import type { withdrawReferral } from '#modules/referral/withdraw.ts'

type Played = typeof changeRole | typeof depart | typeof invite | typeof join
  | typeof sayCapacity | typeof giveConsent | typeof refuseConsent | typeof withdrawConsent
  | typeof answerRequest | typeof chooseForDoor | typeof keepRequest | typeof reopenChoice | typeof startRequest | typeof submitRequest | typeof withdrawRequest
  | typeof saveDraft | typeof enableInstrument | typeof noteAnswers
  | typeof askPlace | typeof openGroup | typeof logGroup
  | typeof confirmHours | typeof logIntervention
  | typeof comeBack | typeof endParticipation | typeof handOver | typeof noteThing | typeof setNext
  | typeof addItem | typeof liftItem | typeof showPortrait | typeof seenMine
  | typeof addGoal | typeof addStep | typeof proposePlan | typeof agreePlan | typeof agreeMine | typeof sayBeside | typeof settleStep | typeof pauseMine
  | typeof acceptReferral | typeof acknowledgeReferral | typeof askAboutReferral | typeof declineReferral | typeof keepDoor | typeof replyToReferral | typeof sendReferral | typeof withdrawReferral

/** The commands that a demonstration is made of, by name: known by their types, performed by their names. */
export type CommandName = Played['name']
export type InputOf<N extends CommandName> = z.input<Extract<Played, { name: N }>['input']>
