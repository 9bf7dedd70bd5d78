import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { MemberRole } from '../rules.ts'

/** A place in a team, as an account finds it before any organisation is chosen. */
export interface Place { tenant: string; member: string; name: string; role: MemberRole; organisation: string; zone: string }
export interface Persona extends Place { kind: 'network' | 'organisation' }
type Row = { tenant_id: string; member_id: string; name: string; role: MemberRole; organisation: string; zone: string }
const placeOf = ({ tenant_id, member_id, ...r }: Row): Place => ({ tenant: tenant_id, member: member_id, name: r.name, role: r.role, organisation: r.organisation, zone: r.zone })

/** Where an account is a member, by name of organisation. */
export const membershipsOf = async (pool: Pool, account: string): Promise<Place[]> =>
  (await pool.query<Row>('select * from memberships_of($1)', [account])).rows.map(placeOf)

/** Everybody who can be tried. The database itself answers nobody where it was not born as a demonstration. */
export const personasIn = async (pool: Pool): Promise<Persona[]> =>
  (await pool.query<Row & { kind: Persona['kind'] }>('select * from personas()')).rows.map((r) => ({ ...placeOf(r), kind: r.kind }))

/** Whose session a token is, also when it is locked; undefined when it ended. */
export const sessionOf = async (pool: Pool, token: string): Promise<{ tenant: string; member: string; role: MemberRole; zone: string; account: string | null; made: string; ends: string } | undefined> => {
  const { rows } = await pool.query<{ kind: string; tenant_id: string; actor: string; role: MemberRole; zone: string; account: string | null; made_at: string; ends_at: string }>(
    'select * from kernel.session_open($1)', [createHash('sha256').update(token).digest()])
  const [s] = rows
  return s?.kind === 'user' ? { tenant: s.tenant_id, member: s.actor, role: s.role, zone: s.zone, account: s.account, made: s.made_at, ends: s.ends_at } : undefined
}
