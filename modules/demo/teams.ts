import type { Role } from '#kernel/register.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { invitationOf } from '#modules/access/changes.ts'
import type { MemberRole } from '#modules/access/rules.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import cast from './cast.json' with { type: 'json' }
import { chanceOf, type Chance } from './random.ts'
import type { Stage } from './stage.ts'
import { dayAfter, instantAt, soonAfter } from './time.ts'

/** Somebody of a team. `until`: the day she leaves. `session`: what she does is done in her name. */
export interface Member { id: string; tenant: string; name: string; role: MemberRole; languages: string[]; until?: string; session: Session }
export interface Team { tenant: string; slug: string; name: string; members: Member[] }

/** The organisations that have a team, from all over the territory; the first ones make a smaller network. */
export const staffed = [
  'carrefour-relance', 'gestion-jeunesse', 'option-femmes', 'comsep-emploi', 'l-hirondelle', 'la-jonction', 'service-de-transition-en-emploi', 'reseau-outaouais-isp',
  'centre-d-apprentissage-intensif', 'acces-travail-femme-emploi', 'l-enjeu', 'service-imtm',
] as const
const usual: readonly MemberRole[] = ['director', 'coordinator', 'counsellor', 'counsellor', 'reception']
export const rolesAt = (n: number): MemberRole[] => [...usual, ...(n % 3 === 0 ? ['retention' as const] : []), ...(n % 4 === 0 ? ['privacy' as const] : [])]
const officeRoles: readonly MemberRole[] = ['network', 'counsellor', 'reception', 'privacy', 'training', 'accreditation', 'project', 'partner']
const spoken = [['fr', 'en'], ['fr', 'ar'], ['fr', 'es'], ['fr'], ['fr', 'en', 'es'], ['fr', 'ht'], ['fr', 'en', 'ar'], ['fr', 'pt', 'es'], ['fr', 'en', 'uk'], ['fr', 'fa', 'prs']]

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z]+/g, '-')
const as = (tenant: string, actor: string, role: Role): Session => ({ kind: 'user', tenant, actor, role, zone: NETWORK_ZONE })

/** Who comes: a new name each time, from a first name and a word of the sea. */
const names = (chance: Chance): (() => string) => {
  const all = chance.mixed(cast.team.called.flatMap((called) => cast.team.family.map((family) => `${called} ${family}`)))
  return () => all.pop() ?? 'Alex Rivage'
}

/** Invites somebody, who joins the same day. `by` gives the place. */
export const welcome = async (stage: Stage, at: string, by: Session, who: { name: string; role: MemberRole; languages: string[]; slug: string }): Promise<Member> => {
  const hash = childId(by.tenant, who.name).replaceAll('-', '').repeat(2), [called = '', ...family] = who.name.split(' ')
  const invited = await stage.play(by, at, 'access.invite', { name: who.name, email: `${plain(called)}.${plain(family.join(' '))}@${who.slug}.example.org`, role: who.role, languages: who.languages, hash }, who.name)
  const id = childId(invited, 'member'), { tenant } = by
  await stage.play(as(tenant, id, 'entrance'), soonAfter(at, 95), 'access.join', { invitation: invitationOf(invited), hash, account: childId(id, 'account') })
  return { id, tenant, name: who.name, role: who.role, languages: who.languages, session: as(tenant, id, who.role) }
}

/**
 * The teams, as they are on the first day: the office first. Whoever directs invites her team; she was invited by the network's coordinator,
 * and that one by the installation itself.
 */
export const gather = async (stage: Stage, seed: string, day: string, organisations: readonly { id: string; slug: string; name: string }[], office: string): Promise<Team[]> => {
  const chance = chanceOf(`${seed} teams`), next = names(chance)
  const makeTeam = async ({ id, slug, name }: { id: string; slug: string; name: string }, roles: readonly MemberRole[], first: Session, hours: number): Promise<Team> => {
    const at = (n: number) => soonAfter(instantAt(day, 480 + hours * 10), n * 3)
    const person = (role: MemberRole, n: number) => ({ name: next(), role, languages: role === 'director' ? ['fr', 'en'] : spoken[(n + hours) % spoken.length] ?? ['fr'], slug })
    const [head = 'director', ...others] = roles
    const members = [await welcome(stage, at(0), first, person(head, 0))]
    const [{ session }] = members as [Member]
    for (const [n, role] of others.entries()) members.push(await welcome(stage, soonAfter(at(n + 1), 100), session, person(role, n + 1)))
    return { tenant: id, slug, name, members }
  }
  const home = await makeTeam({ id: office, slug: 'bureau', name: '' }, officeRoles, as(office, office, 'network'), 0)
  const coordinator = home.members[0]?.id ?? office
  // One after the other: each name is drawn once.
  const teams = [home]
  for (const [n, organisation] of organisations.entries()) teams.push(await makeTeam(organisation, rolesAt(n), as(organisation.id, coordinator, 'network'), n + 2))
  return teams
}

export const beforeLeaving = (day: string): string => dayAfter(day, -1)
/** Who is in a team on a day, in some roles. */
export const inRole = (team: Team, day: string, ...roles: MemberRole[]): Member[] => team.members.filter((m) => roles.includes(m.role) && (m.until === undefined || m.until > day))
