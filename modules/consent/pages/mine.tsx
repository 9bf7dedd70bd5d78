import { localDay } from '#kernel/clock.ts'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { askDirectory } from '#modules/intake/directory.ts'
import { at, mineOf, type Mine } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { inForce, purposes } from '../rules.ts'
import { withdrawConsent } from '../withdraw.ts'

const lists = async (page: PageContext, mine: Mine, outcome?: Outcome): Promise<PageAnswer> => {
  const { t } = page, names = await askDirectory(page), standing = mine.consents.filter((one) => inForce(one, page.today))
  return shown(page, (
    <>
      <Refused page={page} outcome={outcome} />
      <h1>{t('consent-mine-title')}</h1>
      <p>{t('consent-mine-why')}</p>
      {standing.length === 0 && <p>{t('consent-mine-none')}</p>}
      {standing.map((one) => {
        const purpose = purposes.find((known) => known === one.purpose) ?? 'share', to = names.organisation(one.recipient_id)
        return (
          <section key={one.id}>
            <h2>{t(`intake-check-${purpose}`)}{to && <> – <Said text={to} lang="fr" /></>}</h2>
            <p>{t('consent-mine-since', { day: localDay(one.given_at, page.session.zone) })} {one.ends_on && t('consent-mine-until', { day: one.ends_on })}</p>
            <Form page={page}><p><Button kind="quiet" name="consent" value={one.id}>{t('consent-mine-end')}<span className="vh"> – {t(`intake-check-${purpose}`)} {to}</span></Button></p></Form>
          </section>
        )
      })}
      <p><a href={at(page, '/demande/consentements?n=1')}>{t('consent-mine-change')}</a></p>
    </>
  ), { title: 'consent-mine-title', back: '/ma-demande', ...(outcome && { refused: true, status: 422 }) })
}

/** What she agreed to, and one gesture to end each. */
export const minePage = page('consent.mine', {
  path: '/ma-demande/accords',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    return mine ? lists(page, mine) : needsCode(page)
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const outcome = await sends(page, withdrawConsent, { request: mine.request.id, consent: page.form.one('consent') })
    return outcome.status === 'refused' ? lists(page, mine, outcome) : { to: at(page, '/ma-demande/accords') }
  },
})
