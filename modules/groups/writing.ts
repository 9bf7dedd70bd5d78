import * as z from 'zod'
import type { GroupOfferedRow } from '#db/types.ts'
import { NotFound, together, type See } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { groupKinds } from './rules.ts'

export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Line = z.string().trim().min(1).max(200)
/** What is said of a group. None of it may say who is in it: the network reads it. */
export const GroupWords = {
  kind: z.enum(groupKinds), name: Line, service: z.uuid(), leader: z.uuid(), place: Line, programme: z.array(Line).max(120), weekdays: z.array(z.int().min(0).max(6)).min(1).max(7),
  starts: Hour, ends: Hour, from_on: z.iso.date(), until_on: z.iso.date(), places: z.int().min(1).max(60),
}
type Said = z.output<z.ZodObject<typeof GroupWords>>
export const groupColumns = (i: Said): Omit<GroupOfferedRow, 'id' | 'organisation_id'> => ({
  kind: i.kind, name: i.name, service_id: i.service, leader_id: i.leader, place: i.place, programme: [...i.programme], weekdays: [...new Set(i.weekdays)].sort((a, b) => a - b),
  starts: i.starts, ends: i.ends, from_on: i.from_on, until_on: i.until_on, places: i.places,
})

/** A group of this organisation; somebody else's is not found here. */
export const ownGroup = async (see: See, id: string, session: Session): Promise<GroupOfferedRow> => {
  const group = await see.one('group_offered', id)
  if (group.organisation_id !== session.tenant) throw new NotFound('group_offered')
  return group
}
/** A group, everybody who waits or has a place in it, and who of them is in a pause. */
export const groupFacts = async (see: See, id: string, session: Session) => {
  const { group, places } = await together({ group: ownGroup(see, id, session), places: see.many('group_place', { group_id: id, left_on: null }) })
  const pauses = places.length === 0 ? [] : await see.many('pause', { person_id: places.map((p) => p.person_id), ended_on: null })
  return { group, places, resting: new Set(pauses.map((p) => p.person_id)) as ReadonlySet<string> }
}
