import { uuid7 } from '#kernel/uuid.ts'
import { askPlace } from '#modules/groups/ask.ts'
import { openGroup } from '#modules/groups/open.ts'
import { daysOf } from '#modules/groups/rules.ts'
import { setMeeting } from '#modules/groups/set-meeting.ts'
import { logGroup } from '#modules/interventions/log-group.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { must } from '#test/referral.ts'
import { serviceOf } from '#test/request.ts'
import type { World } from '#test/world.ts'

/** A pre-employment group that meets every day: one meeting is noted, one is moved, one is cancelled; the first has a place, the others wait. */
export const groupFor = async (w: World, participations: readonly string[], name = 'PPE Tremplin'): Promise<{ group: string; on: string }> => {
  const by = w.as('a.counsellor'), today = w.clock.today('America/Toronto'), group = uuid7()
  const calendar = { weekdays: [0, 1, 2, 3, 4, 5, 6], from_on: dayAfter(today, -3), until_on: dayAfter(today, 40) }, days = daysOf(calendar), [second = '', third = ''] = days.filter((day) => day > today)
  must(await w.perform(by, openGroup, { group, ...calendar, kind: 'ppe', name, service: await serviceOf(w, by.tenant), leader: by.actor, place: 'Salle des érables', starts: '09:00', ends: '11:30', places: 1, programme: ['Faire connaissance', 'Mes forces', 'Le CV', 'La lettre', 'L’entrevue'] }))
  for (const participation of participations) must(await w.perform(by, askPlace, { group, place: uuid7(), participation }))
  must(await w.perform(by, setMeeting, { group, on: second, as: { state: 'moved', day: second, starts: '13:00', ends: '15:30', place: 'Bibliothèque du quartier' } }))
  must(await w.perform(by, setMeeting, { group, on: third, as: { state: 'cancelled' } }))
  return { group, on: days.findLast((day) => day <= today) ?? '' }
}
export const noted = async (w: World, { group, on }: { group: string; on: string }, participation: string): Promise<void> => {
  const today = w.clock.today('America/Toronto')
  must(await w.perform(w.as('a.counsellor'), logGroup, { group: uuid7(), meeting: { group, on }, participations: [participation], day: today, direct: 150, indirect: 30, mode: 'in-person', place: 'here' }))
}
