import type { Pool } from 'pg'
import { loadDirectory } from '#modules/directory/load.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { dayAfter, INVITATION_DAYS, type MemberRole } from '#modules/access/rules.ts'

/** `charge`: who answers for privacy, shown on the public page. `first`: a place for the same person in each of these organisations (null: the office). */
export interface Founding {
  name: string; phone: string | null; charge: { name: string; email: string | null } | null; demonstration: boolean; today: string
  first: { name: string; email: string; places: readonly { organisation: string | null; role: MemberRole; hash(tenant: string, invitation: string): string }[] } | null
}
export interface Founded { office: string; invitations: { tenant: string; invitation: string }[] }

/** The office of this database: the one that an interrupted set-up left, else a new one. */
const officeOf = async (owner: Pool, name: string, phone: string | null): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>("select id from organisation where kind = 'network'")
  const id = rows[0]?.id ?? uuid7()
  await owner.query(`insert into organisation (id, kind, slug, name, phone) values ($1, 'network', 'bureau-du-reseau', $2, $3)
    on conflict (id) do update set name = excluded.name, phone = excluded.phone`, [id, name, phone])
  return id
}

/**
 * Founds the network, as the owner of the database: office, directory, settings, the first person's places. The row of `kernel.installation`
 * comes last and makes it true; what came before may run again. Rejects when the network is founded already: whether it is a
 * demonstration is decided here, once, and no other role may write it.
 */
export const foundNetwork = async (owner: Pool, f: Founding): Promise<Founded> => {
  const office = await officeOf(owner, f.name, f.phone)
  await loadDirectory(owner, office)
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('insert into kernel.installation (office_id, demonstration) values ($1, $2)', [office, f.demonstration])
    const settings = { 'help-phone': f.phone, privacy: f.charge && { name: f.charge.name, title: '', contact: f.charge.email ?? '', server: '' } }
    for (const [key, value] of Object.entries(settings)) {
      if (value) await client.query('insert into setting (id, organisation_id, key, value, from_on) values ($1, $2, $3, $4, $5)', [uuid7(), office, key, JSON.stringify(value), f.today])
    }
    const invitations: Founded['invitations'] = []
    for (const place of f.first?.places ?? []) {
      const tenant = place.organisation ?? office, member = childId(tenant, 'first'), invitation = uuid7()
      await client.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6)', [tenant, member, f.first?.name, f.first?.email, place.role, f.today])
      await client.query('insert into invitation (tenant_id, id, member_id, hash, ends_on) values ($1, $2, $3, $4, $5)', [tenant, invitation, member, place.hash(tenant, invitation), dayAfter(f.today, INVITATION_DAYS)])
      invitations.push({ tenant, invitation })
    }
    await client.query('commit')
    return { office, invitations }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
