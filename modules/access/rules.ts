import type { InvitationRow, MemberRow, OrganisationRow } from '#db/types.ts'

export type MemberRole = MemberRow['role']

/** Who can give a place in each kind of organisation; in the order in which they are proposed. */
export const rolesOf: Record<OrganisationRow['kind'], readonly MemberRole[]> = {
  organisation: ['counsellor', 'reception', 'retention', 'coordinator', 'director', 'privacy', 'partner'],
  network: ['network', 'counsellor', 'reception', 'coordinator', 'privacy', 'training', 'accreditation', 'project', 'partner'],
}
const administrators: readonly string[] = ['director', 'network']
/** Who invites, changes roles and notes departures: at least one must remain. */
export const isAdministrator = (role: string): boolean => administrators.includes(role)

/** A link lives a week, counted in local days. */
export const INVITATION_DAYS = 7
export type Standing = 'open' | 'used' | 'withdrawn' | 'over'
export const standing = (invitation: InvitationRow, today: string): Standing =>
  invitation.withdrawn_at ? 'withdrawn' : invitation.accepted_at ? 'used' : invitation.ends_on < today ? 'over' : 'open'

/** Whether she is there for good: somebody invited who never came cannot look after an organisation. */
const arrived = (member: MemberRow, invitations: readonly InvitationRow[]): boolean =>
  member.account !== null || !invitations.some((i) => i.member_id === member.id && i.accepted_at === null)

/** Whether nobody would be left to look after the organisation if she stopped doing it. */
export const isLastAdministrator = (leaving: MemberRow, members: readonly MemberRow[], invitations: readonly InvitationRow[]): boolean =>
  isAdministrator(leaving.role) && !members.some((m) => m.id !== leaving.id && !m.left_on && isAdministrator(m.role) && arrived(m, invitations))

/** The day `days` after a local day. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
