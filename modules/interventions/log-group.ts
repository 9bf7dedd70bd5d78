import * as z from 'zod'
import { command, insert, refuse, together } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { meetingId, meetingsOf } from '#modules/groups/rules.ts'
import { metOnly } from '#modules/people/changes.ts'
import { countMonths, delta, entryRow, writeNote } from './changes.ts'
import { minutes, noteText, objectives } from './log.ts'
import { entryRefusal, modes, monthOf, namesSomebody, places } from './rules.ts'

/** The row of one person of a group. */
export const memberOf = (group: string, participation: string): string => childId(group, `member ${participation}`)

/**
 * One entry for a group, with those who were there: one row each, which says nothing of the others. Its time counts once for its author.
 * Who was not there has no row, and nothing is noted about it. `meeting`: of a group that has a calendar; it names the entry, so a meeting is noted once, whoever notes it.
 * Refused: somebody twice, a shared note that says a name, a meeting that is not in the calendar, what one entry refuses.
 */
export const logGroup = command('interventions.log-group', {
  input: z.object({
    group: z.uuid(), meeting: z.object({ group: z.uuid(), on: z.iso.date() }).optional(), participations: z.array(z.uuid()).min(1).max(60), day: z.iso.date(), direct: minutes, indirect: minutes, mode: z.enum(modes), place: z.enum(places).optional(), objectives, note: noteText.optional(),
  }),
  permission: 'intervention.write',
  async facts(see, i, { session }) {
    const group = i.meeting ? meetingId(i.meeting.group, i.meeting.on) : i.group
    const { participations, already, ...calendar } = await together({
      participations: see.many('participation', { id: [...new Set(i.participations)] }), already: see.many('intervention', { group_id: group }),
      offered: i.meeting ? see.find('group_offered', i.meeting.group) : undefined, said: i.meeting ? see.many('group_meeting', { group_id: i.meeting.group }) : [],
    })
    const persons = participations.map((p) => p.person_id), referrals = participations.flatMap((p) => p.referral_id ?? [])
    return together({
      ...calendar, group, participations, already, people: see.many('person', { id: persons }), months: see.many('intervention_month', { person_id: persons, month: monthOf(i.day) }),
      doors: referrals.length === 0 ? [] : see.many('door', { owner_id: session.tenant, referral_id: referrals }),
    })
  },
  decide({ group, offered, said, participations, already, people, months, doors }, { group: _, note = '', ...i }, { today, now, session, id }) {
    if (i.meeting && offered?.organisation_id !== session.tenant) return refuse('kernel.not-found')
    if (i.meeting && offered && !meetingsOf(offered, said).some((one) => one.on === i.meeting?.on && one.state !== 'cancelled')) return refuse('groups.no-such-meeting')
    if (already.length > 0) return refuse('interventions.already-logged')
    if (participations.length < new Set(i.participations).size) return refuse('kernel.not-found')
    if (new Set(participations.map((p) => p.person_id)).size < i.participations.length) return refuse('interventions.somebody-twice')
    const entry = { ...i, kind: 'group' as const, objectives: i.objectives ?? [] }
    const not = participations.map((p) => entryRefusal(entry, p, today)).find(Boolean)
    if (not) return not
    if (namesSomebody(note, people)) return refuse('interventions.names-somebody')
    const [first] = [...i.participations].sort()
    const rows = participations.map((p) => entryRow(entry, { id: memberOf(group, p.id), person: p.person_id, participation: p.id, author: session.actor, now, group, counts: p.id === first }))
    return [
      ...rows.map((row) => insert('intervention', row)), ...countMonths(months, rows.map((row) => delta(row, 1))),
      ...rows.flatMap((row) => writeNote({ id: childId(id, `note ${row.id}`), kind: 'shared', text: note, intervention: row.id, person: row.person_id, author: session.actor, now })),
      ...doors.flatMap((door) => metOnly(door, door.met_on === null ? i.day : undefined)),
    ]
  },
})
