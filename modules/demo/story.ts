import type { DoorRow } from '#db/types.ts'
import type { Session } from '#kernel/session.ts'
import type { Codes } from '#modules/access/code.ts'
import type { DirectoryRows, Need } from '#modules/directory/rows.ts'
import type { DoorKind } from '#modules/intake/changes.ts'
import { orient } from '#modules/orientation/rules.ts'
import { wishFrom } from '#modules/referral/wish.ts'
import type { Value } from '#modules/instruments/values.ts'
import type { Agenda } from './agenda.ts'
import type { Person } from './people.ts'
import type { Looking } from './rows.query.ts'
import type { Stage } from './stage.ts'
import type { Member, Team } from './teams.ts'

/** A referral under way. `asked`: the request behind it; without it, it comes from the caseload of an organisation. `turn`: how many organisations were asked before. */
export interface Sent { referral: string; person: Person; asked?: Asked; kind: DoorKind; turn: number }
/** Somebody accompanied, in one service. `key`: where her file is noted. */
export interface Held { person: Person; file: string; participation: string; service: string; team: Team; counsellor: Member; meeting: string; key: string; /** When she was welcomed, if she was not known here before. */ welcomed?: string; script?: Extract<Script, { end: 'accepted' }> }
/** How one journey leads to another. */
export interface Ways {
  door(s: Story, asked: Asked, door: DoorRow, at: string, turn?: number): void
  answer(s: Story, sent: Sent, at: string): void
  again(s: Story, asked: Asked, kind: DoorKind, refused: string, at: string, turn: number): void
  accompany(s: Story, held: Held): void
}

/** What every journey shares. `files`: who has a file where, and in which services she is. */
export interface Story {
  ways: Ways; seed: string; today: string; stage: Stage; agenda: Agenda; rows: Looking; directory: DirectoryRows; codes: Codes
  office: Team; teams: ReadonlyMap<string, Team>; files: Map<string, { person: string; services: Set<string> }>
  /** Organisations whose own instrument is in force. */
  own: Set<string>
}

/** What is decided beforehand, so that each persona finds something today. Without it, things go as they go. */
export type Script =
  | { end: 'silent' }
  | { end: 'asked'; on: string }
  | { end: 'accepted'; on: string; counsellor: Member; meeting: string; next?: string }

export interface DoorPlan { kind: DoorKind; goes: 'service' | 'resource' | 'call'; to?: string; script?: Script }
export interface Plan {
  key: string; at: string; person: Person; channel: 'web' | 'counter' | 'phone' | 'paper' | 'mobile'; by: 'self' | 'relative' | 'adviser' | 'ministry-agent' | 'mobile-agent'
  helper?: Member; doors: readonly DoorPlan[]; draft?: true; agrees?: true
  /** The four digits of her code, when she makes one. */
  code?: string
}

/** A request under way: whose it is, and the session by which she acts. */
export interface Asked { plan: Plan; request: string; her: Session; answers: Readonly<Record<string, Value>>; /** Organisations that said no. */ tried?: readonly string[] }

/** What a door proposes to her, as the page would show it: services that have a team come with their organisation. */
export const proposed = (s: Story, answers: Asked['answers'], need: Need, day: string) =>
  orient(s.directory, wishFrom(Object.entries(answers).flatMap(([key, value]) => (value === null ? [] : [{ key, value: typeof value === 'string' ? value : [...value] }])), need, day))

/** The service that she takes among those proposed: where the plan leads, else the first organisation with a team, else the first of all. `not`: organisations asked already. */
export const serviceFor = (s: Story, { plan, answers }: Pick<Asked, 'plan' | 'answers'>, kind: DoorKind, day: string, not: readonly string[] = []): { id: string; organisation_id: string } | undefined => {
  const services = proposed(s, answers, kind, day).flatMap((p) => (p.kind === 'service' && !not.includes(p.service.organisation_id) ? [p.service] : []))
  const wanted = plan.doors.find((door) => door.kind === kind)?.to
  return services.find(({ organisation_id }) => organisation_id === wanted) ?? services.find(({ organisation_id }) => s.teams.has(organisation_id)) ?? services[0]
}
