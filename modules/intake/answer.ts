import * as z from 'zod'
import type { DoorRow, RequestRow } from '#db/types.ts'
import { command, isRefusal, refuse, update, type Change, type Moment, type Refusal } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { renewContents } from '#modules/consent/changes.ts'
import { delaysOn, type Delays } from '#modules/directory/settings.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { codesOf, type Value } from '#modules/instruments/values.ts'
import { doorKinds, moveDoor, openDoor, waits } from './changes.ts'
import { fits } from './fits.ts'
import { originOf, say, storedOf, unsay } from './known.ts'
import { endedRefusal, isOpenDoor, type Whole, wholeFacts } from './rules.ts'

const questions = new Map(guichet.questions.map((question) => [question.key, question]))
const askers: Readonly<Record<string, RequestRow['asked_by']>> = { self: 'self', relative: 'relative', adviser: 'adviser', 'ministry-agent': 'ministry', 'mobile-agent': 'mobile-agent' }

/**
 * Several known things said at once; an answer that changes closes the one before. Once sent, who holds a referral gets a fresh copy,
 * and a door asked for later opens at the office. Refused: a withdrawn request, a question that is not asked, an answer that it cannot have,
 * a door that is open left out (withdrawing has its own page).
 */
export const answerRequest = command('intake.answer', {
  input: z.object({ request: z.uuid(), answers: z.record(z.string().max(60), z.union([z.string().max(20_000), z.array(z.string().max(300)).max(60), z.null()])) }),
  permission: 'request.write',
  facts: (see, i, { session }) => wholeFacts(see, i.request, session),
  decide(facts, i, moment) {
    const { request, known, doors, referrals, settings } = facts
    const ended = endedRefusal(request)
    if (ended) return ended
    const wrong = unreadable(i.answers)
    if (wrong) return wrong
    const asked_by = askers[String(i.answers['request.by'])] ?? request.asked_by
    const said = say(i.request, i.answers, known, originOf(moment.session, asked_by), moment)
    const moved = request.submitted_at === null ? [] : doorsAfter(i.answers['request.doors'], doors, request, moment, delaysOn(settings, moment.today))
    if (isRefusal(moved)) return moved
    return [
      ...(asked_by === request.asked_by ? [] : [update('request', request, { asked_by })]),
      ...unsay(choicesAgain(request, known, i.answers), moment), ...said, ...moved,
      ...(request.submitted_at === null || said.length === 0 ? [] : renewContents(referrals.filter(({ status }) => ['sent', 'question', 'accepted'].includes(status)), { ...facts, known: after(facts, i.answers, moment) }, moment)),
    ]
  },
})

/** Before sending, places chosen near somewhere else: she is shown those near where she is now. */
const choicesAgain = ({ submitted_at }: RequestRow, known: Whole['known'], { 'person.place': place }: Readonly<Record<string, Value>>): Whole['known'] => {
  const before = known.find(({ key }) => key === 'person.place')
  if (submitted_at !== null || place === undefined || !before || JSON.stringify(before.value) === JSON.stringify(storedOf(place))) return []
  return known.filter(({ key, value }) => key.startsWith('choice.') && typeof value === 'string' && value.startsWith('service:'))
}

const unreadable = (answers: Readonly<Record<string, Value>>): Refusal | undefined => {
  for (const [key, value] of Object.entries(answers)) {
    const question = questions.get(key)
    if (!question) return refuse('intake.unknown-question')
    if (!fits(question, value)) return refuse('intake.unreadable-answer', { key })
  }
  return undefined
}

/** What is known once these answers are written. */
const after = ({ request, known }: Whole, answers: Readonly<Record<string, Value>>, { id, now, session }: Moment): Whole['known'] => [
  ...known.filter(({ key }) => !(key in answers)),
  ...Object.entries(answers).map(([key, value]) => known.find((row) => row.key === key && JSON.stringify(row.value) === JSON.stringify(storedOf(value)))
    ?? { tenant_id: request.tenant_id, id, subject_id: request.id, key, value: storedOf(value), origin: originOf(session, request.asked_by), source_id: null, consent_id: null, said_at: now, replaced_at: null, confirmed_at: null }),
]

const doorsAfter = (value: Value | undefined, doors: readonly DoorRow[], request: RequestRow, { id, today }: Moment, delays: Delays): Change[] | Refusal => {
  if (value === undefined) return []
  const asked = codesOf(value)
  if (doors.some((door) => isOpenDoor(door) && !asked.includes(door.kind))) return refuse('intake.door-open')
  const stand = waits(request.tenant_id, today, delays)
  const wanted = doorKinds.filter((kind) => asked.includes(kind))
  return [
    ...wanted.flatMap((kind) => doors.filter((door) => door.kind === kind && !isOpenDoor(door)).map((door) => moveDoor(door, stand))),
    ...wanted.filter((kind) => !doors.some((door) => door.kind === kind)).map((kind) => openDoor({ tenant_id: request.tenant_id, id: childId(id, `door ${kind}`), request_id: request.id, kind }, stand)),
  ]
}
