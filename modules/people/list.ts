import type { DoorRow, ParticipationRow, PersonRow, ServiceRow } from '#db/types.ts'
import { together, type See, type Where } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { pausedPeople, type Paused } from '#modules/plans/pauses.ts'
import { nameFit } from './names.ts'
import { promiseOf, type Promised } from './rules.ts'

/** One line of a list: a person in one service. `fit`: how well what was typed meets her name. */
export interface PersonLine {
  person: string; participation: string; called: string; family_name: string | null
  /** What she asked for, when a door says so; the service may be for something else. */
  asked: DoorRow['kind'] | null; service: { id: string; need: ServiceRow['need'] }; counsellor: { id: string; name: string; left: boolean }
  started_on: string; ended_on: string | null; end_reason: ParticipationRow['end_reason']; promised: Promised | null; met: boolean; paused: Paused | null
}
export const states = ['open', 'late', 'soon', 'paused', 'orphan', 'ended'] as const
export type State = (typeof states)[number]
export interface Narrowed { state?: State | undefined; words?: string | undefined }

/** The rows of a list: participations first, then what they name. */
export const listFacts = async (see: See, where: Where<'participation'>, session: Session) => {
  const participations = await see.many('participation', where)
  const ids = <K extends 'person_id' | 'service_id' | 'referral_id'>(key: K) => [...new Set(participations.flatMap((p) => p[key] ?? []))]
  const referrals = ids('referral_id')
  return together({
    participations,
    people: see.many('person', { id: ids('person_id') }),
    services: see.many('service', { id: ids('service_id') }),
    members: see.many('member', {}),
    pauses: see.many('pause', { person_id: ids('person_id'), ended_on: null }),
    doors: referrals.length === 0 ? [] : see.many('door', { owner_id: session.tenant, referral_id: referrals }),
  })
}
export type ListFacts = Awaited<ReturnType<typeof listFacts>>

/** Every line, the nearest promise first, then those who are in a pause; what ended comes last, the latest first. */
export const linesOf = ({ participations, people, services, members, doors, pauses }: ListFacts, today: string): PersonLine[] => {
  const person = new Map(people.map((row) => [row.id, row])), service = new Map(services.map((row) => [row.id, row]))
  const member = new Map(members.map((row) => [row.id, row])), away = pausedPeople(pauses)
  const rank = ({ promised }: PersonLine) => (promised?.state === 'paused' ? '8' : promised?.on ?? '9')
  return participations.flatMap((p): PersonLine[] => {
    const [her, its, hers] = [person.get(p.person_id), service.get(p.service_id), member.get(p.counsellor_id)]
    if (!her || !its) return []
    return [{
      person: her.id, participation: p.id, called: her.called, family_name: her.family_name, asked: doors.find((d) => d.referral_id === p.referral_id)?.kind ?? null, service: { id: its.id, need: its.need },
      counsellor: { id: p.counsellor_id, name: hers?.name ?? '', left: hers?.left_on != null && hers.left_on <= today },
      started_on: p.started_on, ended_on: p.ended_on, end_reason: p.end_reason, promised: promiseOf(p, today, away.has(her.id)) ?? null,
      met: doors.some((d) => d.referral_id === p.referral_id && d.met_on !== null), paused: (p.ended_on === null && away.get(her.id)) || null,
    }]
  }).sort((a, b) => rank(a).localeCompare(rank(b)) || (b.ended_on ?? '').localeCompare(a.ended_on ?? '') || (a.participation < b.participation ? -1 : 1))
}

/** `orphan`: entrusted to somebody who left. */
const inState = (line: PersonLine, state: State | undefined): boolean => {
  switch (state) {
    case undefined: case 'open': return line.ended_on === null
    case 'late': return line.promised?.state === 'late'
    case 'soon': return line.promised?.state === 'today' || line.promised?.state === 'soon'
    case 'paused': return line.paused !== null
    case 'orphan': return line.ended_on === null && line.counsellor.left
    case 'ended': return line.ended_on !== null
  }
}
export const fullName = (p: Pick<PersonRow, 'called' | 'family_name'>): string => `${p.called} ${p.family_name ?? ''}`.trim()

/** The lines asked for, and how many there are in each ready-made narrowing of those that were read. */
export const narrowed = (lines: readonly PersonLine[], { state, words }: Narrowed) => ({
  lines: lines.filter((line) => inState(line, state) && (!words?.trim() || nameFit(words, fullName(line)) > 0)),
  counts: Object.fromEntries((['open', 'late', 'soon', 'paused', 'orphan'] as const).map((one) => [one, lines.filter((line) => inState(line, one)).length])) as Record<Exclude<State, 'ended'>, number>,
})
