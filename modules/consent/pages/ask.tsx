import { texts } from '#app/texts.ts'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { show, tell } from '#modules/instruments/show.ts'
import { questionText } from '#modules/instruments/text-keys.ts'
import { askDirectory, type Names } from '#modules/intake/directory.ts'
import { at, chosenServices, consentSaid, consentsAsked, mineOf, nextPage, readingOf, saidIn, savedPage, voiceOf, type ConsentAsked, type Mine } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { Radios } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary, Summary, type Answered } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { giveConsent } from '../give.ts'
import { refuseConsent } from '../refuse.ts'
import { consentFor, isShare, keysOf } from '../rules.ts'
import { withdrawConsent } from '../withdraw.ts'

/** Exactly what would leave, line by line: what she said and did not leave blank. */
const leaving = (page: PageContext, mine: Mine, { purpose }: ConsentAsked): Answered[] => {
  const known = saidIn(mine, page), reading = readingOf(known, page), keys = keysOf(purpose, guichet)
  return guichet.questions.filter(({ key }) => keys.includes(key)).flatMap((question): Answered[] => {
    const lines = known[question.key] ? show(guichet, question, known[question.key]?.value ?? '', reading) : []
    const said = known[question.key]?.value === null ? [] : lines
    return said.length === 0 ? [] : [{
      label: <Said {...tell(page.t, questionText(guichet, question, 'label'), { for: reading.voice })} />,
      value: said.map((line) => <div key={line.text}>{line.lang ? <Said {...line} lang={line.lang} dir={line.dir === 'rtl' ? 'rtl' : 'ltr'} /> : <bdi dir={line.dir}>{line.text}</bdi>}</div>),
    }]
  })
}

interface Asking { asked: ConsentAsked; n: number; names: Names; blank?: boolean; outcome?: Outcome }

function Consent({ page, mine, asked, names, blank, outcome, n }: { page: PageContext; mine: Mine } & Asking) {
  const { t } = page, { purpose } = asked, to = names.organisation(asked.recipient) ?? '', who = { for: voiceOf(mine, page) }, lines = isShare(purpose) ? leaving(page, mine, asked) : []
  const key = `consent-ask-${purpose}` as const
  return (
    <>
      <Refused page={page} outcome={outcome} field="agree" />
      <ErrorSummary title={t('intake-errors')} errors={blank ? [{ field: 'agree', text: t('consent-ask-blank') }] : []} />
      <p className="hint">{t('consent-ask-count', { n })}</p>
      <Form page={page}>
        <input type="hidden" name="about" value={`${purpose} ${asked.recipient ?? ''}`} />
        <Radios name="agree" label={t(key, { to, ...who })} question why={t(`consent-why-${purpose}`, who)} hint={t('consent-ask-free', who)} error={blank ? t('consent-ask-blank') : undefined}
          value={consentSaid(mine, asked, page.today)} options={(['yes', 'no'] as const).map((value) => ({ value, label: value === 'yes' ? t('consent-yes', who) : t('consent-no') }))} />
        {page.lang !== 'fr' && <p className="hint" lang="fr" dir="ltr">{texts('fr')(key, { to, ...who })}</p>}
        {lines.length > 0 && <details open><summary>{t('consent-ask-leaves')}</summary><Summary rows={lines} /></details>}
        <p>{t(purpose === 'share' || purpose === 'share-sensitive' ? `consent-ask-no-${purpose}` : 'consent-ask-no', who)}</p>
        <Actions><Button>{t('intake-continue')}</Button></Actions>
      </Form>
    </>
  )
}

interface Stand { mine: Mine; names: Names; all: ConsentAsked[] }
const standOf = async (page: PageContext): Promise<Stand | undefined> => {
  const mine = await mineOf(page)
  if (!mine) return undefined
  const names = await askDirectory(page), recipients = chosenServices(mine).flatMap((id) => names.service(id)?.id ?? [])
  return { mine, names, all: consentsAsked(mine, recipients, page) }
}
const asking = (page: PageContext, { mine, names, all }: Stand, asked: ConsentAsked, told: { blank?: boolean; outcome?: Outcome } = {}): PageAnswer => {
  const n = all.findIndex((one) => one.purpose === asked.purpose && one.recipient === asked.recipient) + 1
  const back = n > 1 ? `/demande/consentements?n=${n - 1}` : mine.request.submitted_at === null ? '/demande/suite' : '/ma-demande'
  return shown(page, <Consent page={page} mine={mine} names={names} asked={asked} n={n} {...told} />, { title: 'consent-title', back, ...((told.blank ?? told.outcome) && { refused: true, status: 422 }) })
}
/** The first that she has not answered; then the check, or her request. */
const goOn = (page: PageContext, { mine, all }: Stand): PageAnswer | undefined => {
  if (all.some((one) => consentSaid(mine, one, page.today) === undefined)) return undefined
  return { to: at(page, mine.request.submitted_at === null ? '/demande/verifier' : savedPage) }
}

/** Her agreements, one by one, nothing ticked beforehand; saying no to one changes nothing else. */
export const askPage = page('consent.asking', {
  path: '/demande/consentements',
  permission: 'public.read',
  async get(page) {
    const stand = await standOf(page)
    if (!stand) return needsCode(page)
    const left = stand.mine.request.submitted_at === null ? nextPage(stand.mine, page) : undefined
    if (left) return { to: at(page, left) }
    const n = Number(page.search.get('n')), again = stand.all[n - 1] ?? (page.search.has('n') ? stand.all.at(-1) : undefined)
    const asked = again ?? stand.all.find((one) => consentSaid(stand.mine, one, page.today) === undefined)
    return asked ? asking(page, stand, asked) : goOn(page, stand) ?? { to: at(page, '/demande/verifier') }
  },
  async post(page) {
    const stand = await standOf(page)
    if (!stand) return needsCode(page)
    const [purpose, recipient = ''] = page.form.one('about').split(' ')
    const asked = stand.all.find((one) => one.purpose === purpose && (one.recipient ?? '') === recipient)
    if (!asked) return { to: at(page, '/demande/consentements') }
    const agree = page.form.one('agree'), request = stand.mine.request.id
    if (agree !== 'yes' && agree !== 'no') return asking(page, stand, asked, { blank: true })
    const held = consentFor(stand.mine.consents, asked.purpose, asked.recipient, page.today)
    const outcome = agree === 'yes' ? await sends(page, giveConsent, { request, ...asked, lang: page.lang })
      : held ? await sends(page, withdrawConsent, { request, consent: held.id }) : await sends(page, refuseConsent, { request, ...asked })
    if (outcome.status === 'refused') return asking(page, stand, asked, { outcome })
    const after = await standOf(page)
    if (!after) return needsCode(page)
    return goOn(page, after) ?? { to: at(page, '/demande/consentements') }
  },
})
