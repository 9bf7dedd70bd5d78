import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { french } from '#modules/directory/words.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { Answers } from '#modules/instruments/render.tsx'
import { tell } from '#modules/instruments/show.ts'
import { Actions, Button, ErrorSummary, Summary, type Answered } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { askedIn, chosenIn, type Chosen } from '../choice.ts'
import { askDirectory, type Names } from '../directory.ts'
import { at, chosenServices, consentSaid, consentsAsked, mineOf, nextPage, readingOf, saidIn, voiceOf, type Mine } from '../flow.ts'
import { Form, needsCode, Refused, sends, shown } from '../frame.tsx'
import { codeKey } from '../keep.ts'
import { textOf } from '../known.ts'
import { submitRequest } from '../submit.ts'
import { codeAsked, DigitsField, digitsAsked, makeCode, wrongText, type Digits } from './keep.tsx'
import { receipt } from './receipt.tsx'

interface Checking { outcome?: Outcome | undefined; digits?: Digits | undefined }

/** What she chose, in words. */
const choiceSaid = (page: PageContext, names: Names, chosen: Chosen | undefined) => {
  const service = names.service(chosen?.service)?.name, name = service === undefined ? names.resource(chosen?.resource, page.lang) : french(service)
  return name ? <Said {...name} /> : page.t('intake-choice-called')
}

function Check({ page, mine, names, outcome, digits }: { page: PageContext; mine: Mine; names: Names } & Checking) {
  const { t } = page, known = saidIn(mine, page), who = { for: voiceOf(mine, page) }, change = (href: string, about: string) => ({ href: at(page, href), label: t('site-change'), about })
  const doors = askedIn(mine.known).map((kind): Answered => {
    const label = tell(t, `instruments-${guichet.id}-request-doors-choice-${kind}`, who)
    return { label: <Said {...label} />, value: choiceSaid(page, names, chosenIn(mine.known, kind)), change: change(`/demande/choix/${kind}`, label.text) }
  })
  const recipients = chosenServices(mine).flatMap((id) => names.service(id)?.id ?? [])
  const agreements = consentsAsked(mine, recipients, page).map((asked, i): Answered => {
    const label = t(`intake-check-${asked.purpose}`)
    const to = names.organisation(asked.recipient)
    return { label: <>{label}{to && <> – <Said text={to} lang="fr" /></>}</>, value: t(consentSaid(mine, asked, page.today) === 'yes' ? 'instruments-yes' : 'instruments-no'), change: change(`/demande/consentements?n=${i + 1}`, label) }
  })
  return (
    <>
      <Refused page={page} outcome={outcome} />
      <ErrorSummary title={t('intake-errors')} errors={digits?.wrong ? [{ field: 'digits', text: wrongText(page, digits.wrong) }] : []} />
      <h1>{t('intake-check-title')}</h1>
      <p>{t('intake-check-why')}</p>
      <Answers {...readingOf(known, page)} known={known} href={(id) => at(page, `/demande/${id}`)} />
      <h2>{t('intake-check-doors', who)}</h2>
      <Summary rows={doors} />
      {agreements.length > 0 && <><h2>{t('intake-check-agreements', who)}</h2><Summary rows={agreements} /></>}
      <Form page={page}>
        {!textOf(mine.known, codeKey) && <><h2>{t('intake-check-code', who)}</h2><p>{t('intake-check-code-why', who)}</p><DigitsField page={page} typed={digits?.typed} wrong={digits?.wrong} /></>}
        <h2>{t('intake-check-send')}</h2>
        <p>{t('intake-check-next')}</p>
        <Actions><Button>{t('intake-submit', who)}</Button><Button kind="quiet" href={at(page, '/demande/effacer')}>{t('intake-erase')}</Button></Actions>
      </Form>
    </>
  )
}

const checking = async (page: PageContext, mine: Mine, told: Checking = {}): Promise<PageAnswer> =>
  shown(page, <Check page={page} mine={mine} names={await askDirectory(page)} {...told} />, { title: 'intake-check-title', back: '/demande/consentements?n=1', ...((told.outcome ?? told.digits) && { refused: true, status: 422 }) })

/**
 * Everything on one page before it leaves, each line with the way to change it. Sent, it answers with the acknowledgement and her code,
 * which is shown this once; the same form sent again shows the same.
 */
export const checkPage = (codes: () => Codes) => page('intake.check', {
  path: '/demande/verifier',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    if (mine.request.submitted_at !== null) return { to: at(page, '/ma-demande') }
    const left = nextPage(mine, page)
    return left ? { to: at(page, left) } : checking(page, mine)
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const digits = digitsAsked(page, mine)
    if (digits.wrong && mine.request.submitted_at === null) return checking(page, mine, { digits })
    const doors = askedIn(mine.known).map((kind) => ({ kind, choice: chosenIn(mine.known, kind) ?? { service: null, resource: null } }))
    const outcome = mine.request.submitted_at === null ? await sends(page, submitRequest, { request: mine.request.id, lang: page.lang, doors }) : undefined
    if (outcome?.status === 'refused') return checking(page, mine, { outcome })
    const made = page.form.has('digits') ? await makeCode(page, codes(), mine, codeAsked(page, mine, digits)) : undefined
    return receipt(page, mine, typeof made === 'string' ? made : undefined)
  },
})

/** The acknowledgement again, to print; the code was shown once. */
export const receiptPage = page('intake.receipt', {
  path: '/demande/recu',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    return mine.request.submitted_at === null ? { to: at(page, '/demande/verifier') } : receipt(page, mine, undefined)
  },
})
