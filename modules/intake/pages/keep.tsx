import type { Command } from '#kernel/command.ts'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { childId } from '#kernel/uuid.ts'
import type { Codes } from '#modules/access/code.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, Code, ErrorSummary, Notice } from '#site/parts.tsx'
import { birthYears, digitsIn, drawDigits, easy } from '../digits.ts'
import { at, mineOf, type Mine } from '../flow.ts'
import { Form, needsCode, Refused, shown } from '../frame.tsx'
import { codeKey, keepRequest } from '../keep.ts'
import { textOf } from '../known.ts'

/** Her digits as she typed them: good, or why not; blank is good, four are drawn then. */
export interface Digits { typed: string; digits?: string | undefined; wrong?: 'wrong' | 'easy' | undefined }
export const digitsAsked = (page: PageContext, mine: Mine): Digits => {
  const typed = page.form.one('digits'), digits = digitsIn(typed)
  return { typed, digits, wrong: typed === '' ? undefined : !digits ? 'wrong' : easy(digits, birthYears(mine.known)) ? 'easy' : undefined }
}
export const wrongText = ({ t }: PageContext, wrong: 'wrong' | 'easy'): string => t(`intake-keep-digits-${wrong}`)
/** Hers, else four that follow from the form: a request is never left without a way back, and a form sent twice draws the same. */
export const codeAsked = (page: PageContext, mine: Mine, { digits }: Digits): string =>
  digits ?? drawDigits((trial) => Number.parseInt(childId(page.id, `digits ${trial}`).slice(0, 8), 16), birthYears(mine.known))

/** Makes her code: words drawn from the form's id, her digits. Words that are somebody's already are drawn again; a form sent twice shows the same. */
export const makeCode = async (page: PageContext, codes: Codes, mine: Mine, digits: string, by: Command = keepRequest): Promise<string | Outcome> => {
  for (let draw = 0; ; draw++) {
    const id = childId(page.id, `code ${digits} ${draw}`), { shown: code, ...kept } = await codes.draw(id, digits)
    const outcome = await page.perform(by, { request: mine.request.id, ...kept }, id)
    if (outcome.status === 'applied') return code
    if (outcome.code !== 'access-code.words-taken' || draw >= 8) return outcome
  }
}

/** The field for her four digits. */
export const DigitsField = ({ page, typed, wrong }: { page: PageContext; typed?: string | undefined; wrong?: Digits['wrong'] }) => (
  <TextField name="digits" label={page.t('intake-keep-digits')} hint={page.t('intake-keep-digits-hint')} error={wrong && wrongText(page, wrong)} optional={page.t('instruments-optional')}
    value={typed} size="tiny" inputMode="numeric" autoComplete="off" dir="ltr" maxLength={8} />
)

/** Her code, large: to copy, to print, to say. */
export const CodeShown = ({ page: { t }, code }: { page: PageContext; code: string }) => (
  <>
    <Code label={t('intake-code-label')}>{code}</Code>
    <p>{t('intake-code-order')} {t('intake-code-once')}</p>
  </>
)

const asks = (page: PageContext, more: { typed?: string; wrong?: Digits['wrong']; outcome?: Outcome } = {}): PageAnswer => shown(page, (
  <>
    <Refused page={page} outcome={more.outcome} field="digits" />
    <ErrorSummary title={page.t('intake-errors')} errors={more.wrong ? [{ field: 'digits', text: wrongText(page, more.wrong) }] : []} />
    <h1>{page.t('intake-keep')}</h1>
    <p>{page.t('intake-keep-why')}</p>
    <Form page={page}><DigitsField page={page} typed={more.typed} wrong={more.wrong} /><Actions><Button>{page.t('intake-keep-make')}</Button></Actions></Form>
  </>
), { title: 'intake-keep', back: '/demande/suite', ...((more.wrong ?? more.outcome) && { refused: true, status: 422 }) })

/** Her code can be taken at any moment; the draft waits for her some weeks. */
export const keepPage = (codes: () => Codes) => page('intake.keeping', {
  path: '/demande/garder',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    if (!textOf(mine.known, codeKey)) return asks(page, page.form.has('digits') ? { typed: page.form.one('digits') } : {})
    return shown(page, (
      <>
        <h1>{page.t('intake-kept')}</h1>
        <p>{page.t('intake-kept-how')} {page.t('intake-kept-lost')} {page.session.role === 'person' && <a href={at(page, '/ma-demande/code')}>{page.t('intake-replace')}</a>}</p>
        <Leave page={page} />
      </>
    ), { title: 'intake-kept', back: '/demande/suite' })
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const digits = digitsAsked(page, mine), { typed, wrong } = digits
    if (wrong) return asks(page, { typed, wrong })
    const made = await makeCode(page, codes(), mine, codeAsked(page, mine, digits))
    if (typeof made !== 'string') return asks(page, { typed, outcome: made })
    return shown(page, (
      <>
        <h1>{page.t('intake-keep-done')}</h1>
        <CodeShown page={page} code={made} />
        <Notice><p>{page.t('intake-keep-days', { days: mine.draft_days })}</p></Notice>
        <Leave page={page} />
      </>
    ), { title: 'intake-keep-done', again: true })
  },
})

/** To go on, or to leave nothing open behind oneself. */
const Leave = ({ page }: { page: PageContext }) => (
  <Actions><Button href={at(page, '/demande/suite')}>{page.t('intake-go-on')}</Button><Button kind="quiet" href={at(page, '/demande/fermer')}>{page.t('intake-close')}</Button></Actions>
)
