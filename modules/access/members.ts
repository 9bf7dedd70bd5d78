import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { isAdministrator, isLastAdministrator, rolesOf, standing, type MemberRole } from './rules.ts'

/** One line of the team. `can` says what the reader may do with it; `why` names the refusal that a closed action would meet. */
export interface MemberLine {
  id: string; name: string; role: MemberRole; languages: string[]; joined_on: string; left_on: string | null
  state: 'here' | 'invited' | 'left'; me: boolean; email?: string; invitation?: { id: string; ends_on: string; over: boolean }
  can?: { roles: MemberRole[]; depart: boolean; renew: boolean; why?: 'access.last-administrator' }
}
export interface Team { members: MemberLine[]; invite: MemberRole[] }

/** The team of my organisation. Addresses, invitations and actions only for whoever looks after it. */
export const members = query('access.members', {
  input: z.object({}),
  permission: 'member.read',
  how: 'listed',
  facts: (see, _, { session }) => together({ organisation: see.one('organisation', session.tenant), all: see.many('member', {}), invitations: see.many('invitation', { accepted_at: null, withdrawn_at: null }) }),
  view({ organisation, all, invitations }, _, { session, today }): Team {
    const manages = isAdministrator(session.role), roles = rolesOf[organisation.kind]
    const here = all.filter((m) => !m.left_on)
    const line = (m: (typeof all)[number]): MemberLine => {
      const invitation = invitations.find((i) => i.member_id === m.id)
      const state = m.left_on ? 'left' : !m.account && invitation ? 'invited' : 'here'
      const last = isLastAdministrator(m, here, invitations)
      return {
        id: m.id, name: m.name, role: m.role, languages: m.languages, joined_on: m.joined_on, left_on: m.left_on, state, me: m.id === session.actor,
        ...(manages && {
          email: m.email, ...(invitation && { invitation: { id: invitation.id, ends_on: invitation.ends_on, over: standing(invitation, today) === 'over' } }),
          can: m.left_on ? { roles: [], depart: false, renew: false }
            : { roles: roles.filter((r) => r !== m.role && (!last || isAdministrator(r))), depart: !last, renew: true, ...(last && { why: 'access.last-administrator' as const }) },
        }),
      }
    }
    const shown = manages ? all : here
    return { members: shown.map(line).sort((a, b) => a.name.localeCompare(b.name, 'fr')), invite: manages ? [...roles] : [] }
  },
})
