import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { childId } from '#kernel/uuid.ts'
import type { Codes } from '#modules/access/code.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, Code, ErrorSummary, Notice } from '#site/parts.tsx'
import { at, mineOf, type Mine } from '../flow.ts'
import { Form, needsCode, Refused, shown } from '../frame.tsx'
import { codeKey, keepRequest } from '../keep.ts'
import { textOf } from '../known.ts'

/** Four figures, in any script; undefined otherwise. */
export const digitsIn = (typed: string): string | undefined => {
  const digits = typed.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16)).replaceAll(/\s/g, '')
  return /^\d{4}$/.test(digits) ? digits : undefined
}

/** Makes her code: words drawn from the form's id, her digits. Words that are somebody's already are drawn again; a form sent twice shows the same. */
export const makeCode = async (page: PageContext, codes: Codes, mine: Mine, digits: string): Promise<string | Outcome> => {
  for (let draw = 0; ; draw++) {
    const id = childId(page.id, `code ${digits} ${draw}`), { shown: code, ...kept } = await codes.draw(id, digits)
    const outcome = await page.perform(keepRequest, { request: mine.request.id, ...kept }, id)
    if (outcome.status === 'applied') return code
    if (outcome.code !== 'access-code.words-taken' || draw >= 8) return outcome
  }
}

/** The field for her four digits. */
export const DigitsField = ({ page: { t }, typed, wrong }: { page: PageContext; typed?: string | undefined; wrong?: boolean | undefined }) => (
  <TextField name="digits" label={t('intake-keep-digits')} hint={t('intake-keep-digits-hint')} error={wrong ? t('intake-keep-digits-wrong') : undefined}
    value={typed} size="tiny" inputMode="numeric" autoComplete="off" dir="ltr" maxLength={8} />
)

/** Her code, large: to copy, to print, to say. */
export const CodeShown = ({ page: { t }, code }: { page: PageContext; code: string }) => (
  <>
    <Code label={t('intake-code-label')}>{code}</Code>
    <p>{t('intake-code-order')} {t('intake-code-once')}</p>
  </>
)

const asks = (page: PageContext, more: { typed?: string; wrong?: boolean; outcome?: Outcome } = {}): PageAnswer => shown(page, (
  <>
    <Refused page={page} outcome={more.outcome} field="digits" />
    <ErrorSummary title={page.t('intake-errors')} errors={more.wrong ? [{ field: 'digits', text: page.t('intake-keep-digits-wrong') }] : []} />
    <h1>{page.t('intake-keep')}</h1>
    <p>{page.t('intake-keep-why')}</p>
    <Form page={page}><DigitsField page={page} typed={more.typed} wrong={more.wrong} /><Actions><Button>{page.t('intake-keep-make')}</Button></Actions></Form>
  </>
), { title: 'intake-keep', back: '/demande/suite', ...((more.wrong || more.outcome) && { refused: true, status: 422 }) })

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
        <p>{page.t('intake-kept-how')} {page.t('intake-kept-lost')}</p>
        <Leave page={page} />
      </>
    ), { title: 'intake-kept', back: '/demande/suite' })
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const digits = digitsIn(page.form.one('digits'))
    if (!digits) return asks(page, { typed: page.form.one('digits'), wrong: true })
    const made = await makeCode(page, codes(), mine, digits)
    if (typeof made !== 'string') return asks(page, { typed: page.form.one('digits'), outcome: made })
    return shown(page, (
      <>
        <h1>{page.t('intake-keep-done')}</h1>
        <CodeShown page={page} code={made} />
        <Notice><p>{page.t('intake-keep-days', { days: mine.draft_days })}</p></Notice>
        <Leave page={page} />
      </>
    ), { title: 'intake-keep-done' })
  },
})

/** To go on, or to leave nothing open behind oneself. */
const Leave = ({ page }: { page: PageContext }) => (
  <Actions><Button href={at(page, '/demande/suite')}>{page.t('intake-go-on')}</Button><Button kind="quiet" href={at(page, '/demande/fermer')}>{page.t('intake-close')}</Button></Actions>
)
