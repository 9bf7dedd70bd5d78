import { giveConsent } from '#modules/consent/give.ts'
import { privacy } from '#modules/consent/privacy.ts'
import { refuseConsent } from '#modules/consent/refuse.ts'
import { withdrawConsent } from '#modules/consent/withdraw.ts'
import { scenario } from './scenario.ts'

export const consentScenarios = [
  scenario(privacy)(async (s) => ({ session: (await s.draft()).her, input: {} })),
  scenario(giveConsent)(async (s) => {
    const { request, her } = await s.askedTo('a', false)
    return { session: her, input: { request, purpose: 'share-sensitive', recipient: s.tenantOf('a'), lang: 'fr' } }
  }),
  scenario(refuseConsent)(async (s) => {
    const { request, her } = await s.draft()
    return { session: her, input: { request, purpose: 'share', recipient: s.tenantOf('a') } }
  }),
  scenario(withdrawConsent)(async (s) => {
    const { request, her } = await s.askedTo('a')
    const [consent] = await s.w.rows("select id from consent where subject_id = $1 and purpose = 'share'", [request])
    return { session: her, input: { request, consent: String(consent?.['id']) } }
  }),
]
