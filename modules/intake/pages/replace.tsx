import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { at, mineOf } from '../flow.ts'
import { Form, needsCode, Refused, shown } from '../frame.tsx'
import { replaceCode } from '../replace-code.ts'
import { CodeShown, codeAsked, digitsAsked, DigitsField, makeCode, wrongText, type Digits } from './keep.tsx'
import type { Outcome } from '#kernel/execute.ts'

const asks = (page: PageContext, told: { digits?: Digits; outcome?: Outcome } = {}): PageAnswer => {
  const wrong = told.digits?.wrong
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="digits" />
      <ErrorSummary title={page.t('intake-errors')} errors={wrong ? [{ field: 'digits', text: wrongText(page, wrong) }] : []} />
      <h1>{page.t('intake-replace')}</h1>
      <p>{page.t('intake-replace-why')}</p>
      <Form page={page}><DigitsField page={page} typed={told.digits?.typed} wrong={wrong} /><Actions><Button>{page.t('intake-replace')}</Button></Actions></Form>
    </>
  ), { title: 'intake-replace', back: '/ma-demande', ...((wrong ?? told.outcome) && { refused: true, status: 422 }) })
}

/** Another code, while she is inside; whoever came in with the one before is out. */
export const replacePage = (codes: () => Codes) => page('intake.replace', {
  path: '/ma-demande/code',
  permission: 'public.read',
  get: async (page) => ((await mineOf(page)) ? asks(page) : needsCode(page)),
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const digits = digitsAsked(page, mine)
    if (digits.wrong) return asks(page, { digits })
    const made = await makeCode(page, codes(), mine, codeAsked(page, mine, digits), replaceCode)
    if (typeof made !== 'string') return asks(page, { digits, outcome: made })
    await page.endOthers()
    return shown(page, (
      <>
        <h1>{page.t('intake-keep-done')}</h1>
        <CodeShown page={page} code={made} />
        <Actions><Button href={at(page, '/ma-demande')}>{page.t('intake-receipt-follow')}</Button></Actions>
      </>
    ), { title: 'intake-keep-done', again: true })
  },
})
