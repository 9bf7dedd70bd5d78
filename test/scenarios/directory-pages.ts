import { visit } from './scenario.ts'

export const directoryVisits = [
  visit({ name: 'directory.search' }, async () => ({ path: '/trouver?besoin=work&lieu=H2X' })),
  visit({ name: 'directory.all' }, async () => ({ path: '/organismes' })),
  visit({ name: 'directory.one' }, async (s) => ({ path: `/organismes/${String((await s.w.rows('select slug from organisation where id = $1', [s.tenantOf('a')]))[0]?.['slug'])}` })),
  visit({ name: 'directory.list' }, async () => ({ path: '/repertoire' })),
  visit({ name: 'directory.region' }, async () => ({ path: '/regions/montreal' })),
  visit({ name: 'directory.group' }, async () => ({ path: '/pour/femmes' })),
]
