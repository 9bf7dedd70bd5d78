import type { ParticipationRow, PauseRow, PlanGoalRow, PlanRow, PlanStepRow, PlanVersionRow } from '#db/types.ts'
import { insert, update, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { promiseOn } from '#modules/people/changes.ts'
import { goalsOf, latest } from './rules.ts'
import { asJson, freeze } from './versions.ts'

/** The plan counts one rewording more; the first one opens it. What was proposed before waits no longer: it is not what stands there now. */
export const reworded = (plan: PlanRow | undefined, person: string, { today }: Moment): Change =>
  plan ? update('plan', plan, { revision: plan.revision + 1, proposed: null, proposed_at: null })
    : insert('plan', { id: childId(person, 'plan'), person_id: person, opened_on: today, revision: 1 })

export interface Agreement { how: PlanVersionRow['how']; on: string; by: string | null; lang: string }
/** What stands now is frozen as the next version, and nothing waits for her word any more. */
export const agreed = (plan: PlanRow, goals: readonly PlanGoalRow[], steps: readonly PlanStepRow[], versions: readonly PlanVersionRow[], { how, on, by, lang }: Agreement, { id, now }: Moment): Change[] => [
  insert('plan_version', {
    id: childId(id, 'version'), person_id: plan.person_id, number: (latest(versions)?.number ?? 0) + 1, revision: plan.revision,
    content: asJson(freeze(goalsOf(goals, steps))), how, agreed_on: on, noted_at: now, noted_by: by, lang,
  }),
  update('plan', plan, { proposed: null, proposed_at: null, asked_change: null, asked_at: null }),
]

export const paused = (person: string, by: PauseRow['asked_by'], { reason, back_on }: { reason?: string | undefined; back_on?: string | undefined }, { id, today }: Moment): Change =>
  insert('pause', { id: childId(id, 'pause'), person_id: person, from_on: today, back_on: back_on ?? null, reason: reason?.trim() || null, asked_by: by })

/** She is back at the same point: what was promised for a day to come still stands; what was promised for a day gone by is promised anew. */
export const back = (pause: PauseRow, open: readonly ParticipationRow[], by: PauseRow['asked_by'], next_on: string, today: string): Change[] => [
  update('pause', pause, { ended_on: today, ended_by: by }), ...promisedAnew(open, by, next_on, today).map((p) => promiseOn(p, next_on)),
]
/** Whose next contact is said again: a member names the day; her own return leaves what is still to come. */
export const promisedAnew = (open: readonly ParticipationRow[], by: PauseRow['asked_by'], next_on: string, today: string): ParticipationRow[] =>
  open.filter((p) => p.next_on !== null && p.next_on < next_on && (by === 'staff' || p.next_on < today))
