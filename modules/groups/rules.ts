import type { GroupMeetingRow, GroupOfferedRow, GroupPlaceRow } from '#db/types.ts'
import { childId } from '#kernel/uuid.ts'
import { holidayOn } from '#modules/directory/workdays.ts'
import { dayAfter } from '#modules/people/rules.ts'

export const groupKinds = ['ppe', 'workshop', 'self-help'] as const satisfies readonly GroupOfferedRow['kind'][]
/** As long as a group may be planned, in days: it is prolonged when its end comes near. */
export const longest = 366

export type Calendar = Pick<GroupOfferedRow, 'id' | 'weekdays' | 'starts' | 'ends' | 'from_on' | 'until_on' | 'place' | 'programme'>
/** A meeting. `on`: the day that the calendar gives it, by which it is named; `day`: when it takes place. */
export interface Meeting { id: string; on: string; day: string; starts: string; ends: string; place: string; state: GroupMeetingRow['state']; theme: string | null }

export const meetingId = (group: string, on: string): string => childId(group, `meeting ${on}`)
/** The weekday of a day, Sunday is 0. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay()

/** The days that a calendar gives: its weekdays between its two days, never a holiday. A Saturday is there when somebody chose it. */
export const daysOf = ({ weekdays, from_on, until_on }: Pick<Calendar, 'weekdays' | 'from_on' | 'until_on'>): string[] => {
  const days: string[] = []
  for (let day = from_on; day <= until_on; day = dayAfter(day, 1)) if (weekdays.includes(weekdayOf(day)) && !holidayOn(day)) days.push(day)
  return days
}

/**
 * Every meeting, in the order they take place. What was moved or cancelled is as somebody said; a meeting that was moved stays when the calendar
 * changes under it, since people were told so. Themes follow the meetings that take place: one that is cancelled passes its theme on.
 */
export const meetingsOf = (g: Calendar, rows: readonly GroupMeetingRow[]): Meeting[] => {
  const said = new Map(rows.filter(({ group_id }) => group_id === g.id).map((row) => [row.on_day, row])), days = daysOf(g), planned = new Set(days)
  const moved = [...said.values()].filter(({ on_day, state }) => state === 'moved' && !planned.has(on_day)).map(({ on_day }) => on_day)
  const all = [...days, ...moved].map((on): Omit<Meeting, 'theme'> => {
    const row = said.get(on), as = row && row.state === 'moved' ? row : { day: on, starts: g.starts, ends: g.ends, place: g.place }
    return { id: meetingId(g.id, on), on, day: as.day, starts: as.starts, ends: as.ends, place: as.place, state: row?.state ?? 'planned' }
  }).sort((a, b) => `${a.day} ${a.starts} ${a.on}`.localeCompare(`${b.day} ${b.starts} ${b.on}`))
  let held = 0
  return all.map((one) => ({ ...one, theme: one.state === 'cancelled' ? null : g.programme[held++] ?? null }))
}

type Place = Pick<GroupPlaceRow, 'id' | 'person_id' | 'asked_at' | 'again_on' | 'in_on' | 'left_on'>
export type PlaceState = 'asked' | 'in' | 'left'
export const stateOf = ({ in_on, left_on }: Pick<Place, 'in_on' | 'left_on'>): PlaceState => (left_on !== null ? 'left' : in_on === null ? 'asked' : 'in')
export const seated = <P extends Place>(places: readonly P[]): P[] => places.filter((p) => stateOf(p) === 'in')
/** Who waits, in the order of asking. */
export const waiting = <P extends Place>(places: readonly P[]): P[] =>
  places.filter((p) => stateOf(p) === 'asked').sort((a, b) => Date.parse(a.asked_at) - Date.parse(b.asked_at) || (a.id < b.id ? -1 : 1))
/** A place in a pause stays taken: she comes back to it. */
export const free = (group: Pick<GroupOfferedRow, 'places'>, places: readonly Place[]): number => Math.max(0, group.places - seated(places).length)
/** Those to whom a place may be proposed now, in the order of asking: nobody in a pause, nobody who said « pas maintenant ». Both keep their rank. */
export const proposable = <P extends Place>(places: readonly P[], resting: ReadonlySet<string>, today: string): P[] =>
  waiting(places).filter((p) => !resting.has(p.person_id) && (p.again_on === null || p.again_on <= today))
/** To whom each free place is proposed. */
export const proposals = <P extends Place>(group: Pick<GroupOfferedRow, 'places'>, places: readonly P[], resting: ReadonlySet<string>, today: string): P[] =>
  proposable(places, resting, today).slice(0, free(group, places))

/** Why a group cannot be as it is written. */
export const offerRefusal = (g: Pick<GroupOfferedRow, 'weekdays' | 'starts' | 'ends' | 'from_on' | 'until_on'>): string | undefined => {
  if (g.ends <= g.starts) return 'groups.ends-before-it-starts'
  if (g.until_on < g.from_on) return 'groups.until-before-from'
  if (g.until_on > dayAfter(g.from_on, longest)) return 'groups.too-long'
  return daysOf(g).length === 0 ? 'groups.no-meeting-at-all' : undefined
}

/** Minutes between two hours, as `09:00` and `11:30`. */
export const minutesBetween = (starts: string, ends: string): number => {
  const at = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5))
  return at(ends) - at(starts)
}
