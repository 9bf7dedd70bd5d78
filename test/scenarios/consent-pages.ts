import { visit } from './scenario.ts'

export const consentVisits = [
  visit({ name: 'consent.asking' }, async (s) => {
    const { her, choose } = await s.draft(['work'])
    await choose('work', { service: s.serviceAt('a') })
    return { session: her, path: '/demande/consentements', fields: { about: `share ${s.tenantOf('a')}`, agree: 'yes' } }
  }),
  visit({ name: 'consent.mine' }, async (s) => {
    const { her, request } = await s.askedTo('a')
    const [consent] = await s.w.rows("select id from consent where subject_id = $1 and purpose = 'share'", [request])
    return { session: her, path: '/ma-demande/accords', fields: { consent: String(consent?.['id']) } }
  }),
  visit({ name: 'consent.privacy-page' }, async () => ({ path: '/confidentialite' })),
]
