import { localDay } from '#kernel/clock.ts'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { askDirectory } from '#modules/intake/directory.ts'
import { at, mineOf, voiceOf, type Mine } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { inForce, purposes } from '../rules.ts'
import { withdrawConsent } from '../withdraw.ts'

const lists = async (page: PageContext, mine: Mine, outcome?: Outcome): Promise<PageAnswer> => {
  const { t } = page, names = await askDirectory(page), who = { for: voiceOf(mine, page) }
  const all = mine.consents.toSorted((a, b) => (a.given_at < b.given_at ? -1 : 1)), standing = all.filter((one) => inForce(one, page.today)), ended = all.filter((one) => !inForce(one, page.today)), day = (at: string) => localDay(at, page.session.zone)
  const over = mine.request.withdrawn_at !== null, purposeOf = (one: Mine['consents'][number]) => purposes.find((known) => known === one.purpose) ?? 'share'
  return shown(page, (
    <>
      <Refused page={page} outcome={outcome} />
      <h1>{t('consent-mine-title', who)}</h1>
      <p>{t('consent-mine-why')}</p>
      {standing.length === 0 && <p>{t('consent-mine-none')}</p>}
      {standing.map((one) => {
        const purpose = purposeOf(one), to = names.organisation(one.recipient_id)
        return (
          <section key={one.id}>
            <h2>{t(`intake-check-${purpose}`)}{to && <> – <Said text={to} lang="fr" /></>}</h2>
            <p>{t('consent-mine-since', { day: day(one.given_at) })} {one.ends_on && t('consent-mine-until', { day: one.ends_on })}</p>
            <Form page={page}><p><Button kind="quiet" name="consent" value={one.id}>{t('consent-mine-end')}<span className="vh"> – {t(`intake-check-${purpose}`)} {to}</span></Button></p></Form>
          </section>
        )
      })}
      {!over && <p><a href={at(page, '/demande/consentements?n=1')}>{t('consent-mine-change')}</a></p>}
      {ended.length > 0 && (
        <>
          <h2>{t('consent-mine-ended')}</h2>
          <ul>{ended.map((one) => <li key={one.id}>{t(`intake-check-${purposeOf(one)}`)}{one.recipient_id && <> – <Said text={names.organisation(one.recipient_id) ?? ''} lang="fr" /></>}<br /><span className="hint">{t('consent-mine-ended-on', { day: day(one.given_at), ended: one.withdrawn_at ? day(one.withdrawn_at) : one.ends_on ?? '' })}</span></li>)}</ul>
        </>
      )}
    </>
  ), { title: 'consent-mine-title', voice: who.for, back: '/ma-demande', ...(outcome && { refused: true, status: 422 }) })
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
