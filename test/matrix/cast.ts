import type { Role } from '#app/permissions.ts'
import { NOBODY, type Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { places, type Place, type Setting } from '#test/scenarios/setting.ts'
import type { Call } from '#test/scenarios/scenario.ts'

/** Somebody who tries: a session, and what ties her to what she tries to do. */
export interface Actor { session: Session; relation: string }

const staff: readonly Role[] = ['reception', 'counsellor', 'retention', 'coordinator', 'director', 'privacy', 'network', 'training', 'accreditation', 'project', 'partner', 'entrance', 'system']
const ties: Readonly<Record<Place, string>> = { office: 'network office', a: 'team', b: 'referred in', c: 'sender', d: 'referral ended', e: 'none' }

/** Somebody else: a request at the office and a file at `a`, with which the others have nothing to do. */
export interface Others { request: string; path: string; person: string }
export const othersIn = async (s: Setting): Promise<Others> => {
  const { request, path, person } = await s.held()
  return { request, path, person }
}

/** A member of each role in each organisation, whether or not that role exists there: permission and reach are two nets. */
export const staffCast = async (s: Setting): Promise<Actor[]> => {
  const cast = places.flatMap((place) => staff.map((role): Actor => {
    const known = s.w.members[`${place}.${role}`]?.id
    return { session: s.as(role, place, known ?? childId(s.tenantOf(place), `member ${role}`)), relation: ties[place] }
  }))
  for (const { session: { tenant, actor, role } } of cast) if (role !== 'entrance' && role !== 'system') {
    await s.w.owner.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [tenant, actor, s.word(), `${s.word()}@example.org`, role, '2026-01-05'])
  }
  return cast
}

/** Those who come by a link, and anybody, around one call. */
const around = (s: Setting, call: Call, others: Others): Actor[] => {
  const linked = (tenant: string, subject: string, actor: string, role: Role, relation: string): Actor => ({ session: { kind: 'link', tenant, actor, role, zone: NETWORK_ZONE, subject }, relation })
  const { session } = call
  const hers = session.kind === 'link' ? (['person', 'assistant'] as const).map((role) => linked(session.tenant, session.subject, session.actor, role, 'her own code')) : []
  const elses = (['person', 'assistant'] as const).flatMap((role) => [
    linked(s.w.office, others.request, others.path, role, 'somebody else\'s code'), linked(s.tenantOf('a'), others.person, others.path, role, 'somebody else\'s code'),
  ])
  return [...hers, ...elses, { session: { kind: 'public', tenant: s.w.office, actor: NOBODY, role: 'public', zone: NETWORK_ZONE }, relation: 'anybody' }]
}

/** Everybody who tries a call: the one it was prepared for first. */
export const castOf = (s: Setting, call: Call, others: Others, members: readonly Actor[]): Actor[] =>
  [{ session: call.session, relation: 'owner' }, ...members, ...around(s, call, others)]
