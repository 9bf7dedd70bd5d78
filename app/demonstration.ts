import { childId } from '#kernel/uuid.ts'
import { foundNetwork } from '#modules/setup/found.query.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { texts } from './texts.ts'
import type { Tools } from './tools.ts'

/** Founds a demonstration in an empty database and fills it. The mark is written here, once; nothing can switch it on later. */
export const demonstrate = async (tools: Tools): Promise<void> => {
  const { office } = await foundNetwork(tools.ownerPool, { name: texts('fr')('setup-office-of-demonstration'), phone: null, charge: null, demonstration: true, today: tools.clock.today(NETWORK_ZONE), first: null })
  await tools.reload()
  await fillDemonstration(tools, office)
}

/** A first team, so that somebody can be tried. The whole network, with people and six months of work, takes this place. */
const fillDemonstration = async (tools: Tools, office: string): Promise<void> => {
  const { rows } = await tools.ownerPool.query<{ id: string }>("select id from organisation where kind = 'organisation' order by slug limit 3")
  const team = [[office, 'network'], [office, 'reception'], ...rows.flatMap(({ id }) => ['counsellor', 'reception', 'director', 'privacy'].map((role) => [id, role]))]
  const names = ['Camille Aubin', 'Noé Girard', 'Amal Haddad', 'Louise Paquin', 'Jean-Marc Roy', 'Fatou Diallo', 'Étienne Morin', 'Sofia Reyes', 'Karim Benali', 'Julie Lavoie', 'Minh Tran', 'Diane Côté', 'Paul Ouellet', 'Nadia Fortin']
  for (const [i, [tenant = '', role = '']] of team.entries()) {
    await tools.ownerPool.query('insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, $3, $4, $5, $6)',
      [tenant, childId(tenant, `persona ${role}`), names[i % names.length], `${role}.${i}@example.org`, role, tools.clock.today(NETWORK_ZONE)])
  }
}
