import { sql } from 'kysely'
import * as z from 'zod'
import { rolePermissions, type Permission } from '#app/permissions.ts'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'
import type { MemberRole } from './rules.ts'

export interface Membership { tenant: string; member: string; organisation: string; role: MemberRole }
/** Who I am here, for the shell: name, organisation, what the menus may show, where else I am a member. `clockOffset` in milliseconds. */
export interface Me {
  member: { id: string; name: string; role: MemberRole; languages: string[] }
  organisation: { id: string; name: string; kind: 'network' | 'organisation'; zone: string }
  permissions: readonly Permission[]; others: Membership[]; demonstration: boolean; epoch: string; office: string; clockOffset: number; now: string; today: string
}

type Row = { member: Me['member']; organisation: Me['organisation']; demonstration: boolean; epoch: string; office: string; offset: number; others: Membership[] | null }

export const me = serverQuery('access.me', {
  input: z.object({}),
  permission: 'member.read',
  how: 'listed',
  run: async (ask, _, { session, now, today }): Promise<Me> => {
    const account = session.kind === 'user' ? (session.account ?? null) : null
    const [row] = await ask(db.selectNoFrom([
      sql<Me['member']>`(select json_build_object('id', m.id, 'name', m.name, 'role', m.role, 'languages', m.languages) from member m where m.tenant_id = ${session.tenant} and m.id = ${session.actor})`.as('member'),
      sql<Me['organisation']>`(select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'zone', o.time_zone) from organisation o where o.id = ${session.tenant})`.as('organisation'),
      sql<Membership[] | null>`(select json_agg(json_build_object('tenant', s.tenant_id, 'member', s.member_id, 'organisation', s.organisation, 'role', s.role))
        from memberships_of(${account}) s where s.tenant_id <> ${session.tenant})`.as('others'),
      sql<boolean>`(select demonstration from kernel.installation)`.as('demonstration'), sql<string>`(select epoch from kernel.installation)`.as('epoch'),
      sql<string>`(select office_id from kernel.installation)`.as('office'), sql<number>`(select clock_offset_ms from kernel.installation)`.as('offset'),
    ])) as Row[]
    if (!row?.member) throw new Error('a session without its member')
    const { member, organisation, demonstration, epoch, office, offset, others } = row
    return { member, organisation, permissions: rolePermissions[member.role], others: others ?? [], demonstration, epoch, office, clockOffset: Number(offset), now, today }
  },
  reads: () => [],
})
