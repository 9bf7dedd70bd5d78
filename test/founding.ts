import type { Pool } from 'pg'
import type { Role } from '#app/permissions.ts'
import { childId } from '#kernel/uuid.ts'

export interface Founded { office: string; orgs: string[]; members: Record<string, { tenant: string; id: string; role: Role }> }

const OFFICE = childId('jalon', 'office')
const team: Record<string, readonly Role[]> = {
  office: ['network', 'reception', 'privacy', 'training', 'accreditation', 'project', 'partner'],
  a: ['reception', 'counsellor', 'retention', 'coordinator', 'director', 'privacy'], b: ['reception', 'counsellor', 'coordinator', 'director', 'privacy'], c: ['counsellor', 'director'],
}

/** The office, the directory when its loader exists, and members of each role in the office and in three organisations (a, b, c). Data of tests only. */
export const founding = async (owner: Pool, demonstration: boolean): Promise<Founded> => {
  await owner.query('insert into kernel.installation (office_id, demonstration) values ($1, $2)', [OFFICE, demonstration])
  await owner.query("insert into organisation (id, kind, slug, name) values ($1, 'network', 'bureau', 'Bureau du réseau')", [OFFICE])
  const orgs = await organisations(owner)
  const tenants: Record<string, string> = { office: OFFICE, a: orgs[0] ?? '', b: orgs[1] ?? '', c: orgs[2] ?? '' }
  const members: Founded['members'] = {}
  for (const [name, roles] of Object.entries(team)) {
    for (const role of roles) {
      const tenant = tenants[name] ?? '', id = childId(tenant, role)
      members[`${name}.${role}`] = { tenant, id, role }
      await owner.query('insert into member (tenant_id, id, name, email, role, languages, joined_on) values ($1, $2, $3, $4, $5, $6, $7)',
        [tenant, id, `Membre ${name} ${role}`, `${name}.${role}@example.org`, role, ['fr', ...(role === 'counsellor' ? ['ar'] : [])], '2026-01-05'])
    }
  }
  return { office: OFFICE, orgs, members }
}

const organisations = async (owner: Pool): Promise<string[]> => {
  const { loadDirectory } = await import('#modules/directory/load.ts')
  await loadDirectory(owner, OFFICE)
  const { rows } = await owner.query<{ id: string }>("select id from organisation where kind = 'organisation' order by slug")
  return rows.map((r) => r.id)
}
