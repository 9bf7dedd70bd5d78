import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { closestWords, isCodeWord } from '#modules/access/code-words.ts'
import type { Codes } from '#modules/access/code.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { openWith } from '../come-back.tsx'
import { at } from '../flow.ts'
import { Form, shown, type WrongCode } from '../frame.tsx'

/** Words that are not in the list, with the nearest ones: nothing is told of whose they are, the list is public. */
const nearTo = (typed: string): { word: string; near: string[] }[] =>
  [...new Set(typed.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 3 && !isCodeWord(word)))].slice(0, 3).map((word) => ({ word, near: closestWords(word).slice(0, 3) })).filter(({ near }) => near.length > 0)

const asks = (page: PageContext, typed = '', wrong?: WrongCode): PageAnswer => {
  const { t } = page, error = wrong && t(`intake-resume-${wrong}`), near = wrong ? nearTo(typed) : []
  return shown(page, (
    <>
      <ErrorSummary title={t('intake-errors')} errors={error ? [{ field: 'code', text: error }] : []} />
      <Form page={page}>
        <TextField name="code" label={t('intake-resume-title')} question hint={t('intake-resume-hint')} error={error} value={typed} size="full" autoComplete="off" dir="ltr" spellCheck={false} lang="fr" />
        {near.map(({ word, near: words }) => <p key={word} className="hint">{t('intake-resume-near', { word, words: t.list(words, 'disjunction') })}</p>)}
        <Actions><Button>{t('intake-resume-open')}</Button></Actions>
      </Form>
      <h2>{t('intake-resume-lost')}</h2>
      <p>{t('intake-resume-lost-how')}</p>
      <p>{t('intake-resume-lost-draft')}</p>
    </>
  ), { title: 'intake-resume-title', back: '/', ...(wrong && { refused: true, status: 422 }) })
}

/** Her code opens her request again, wherever she is. A wrong one and one that does not exist have the same answer, in the same time. */
export const resumePage = (codes: () => Codes) => page('intake.resume', {
  path: '/reprendre',
  permission: 'public.read',
  get: async (page) => asks(page, page.form.one('code')),
  async post(page) {
    const typed = page.form.one('code').slice(0, 200), wrong = await openWith(page, codes(), typed)
    return wrong ? asks(page, typed, wrong) : { to: at(page, '/ma-demande') }
  },
})
