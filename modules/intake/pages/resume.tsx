import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { closestWords, foldCode, isCodeWord } from '#modules/access/code-words.ts'
import type { Codes } from '#modules/access/code.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { at } from '../flow.ts'
import { Form, shown } from '../frame.tsx'

type Wrong = 'unread' | 'unknown'

/** Words that are not in the list, with the nearest ones: nothing is told of whose they are, the list is public. */
const nearTo = (typed: string): { word: string; near: string[] }[] =>
  [...new Set(typed.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 3 && !isCodeWord(word)))].slice(0, 3).map((word) => ({ word, near: closestWords(word).slice(0, 3) })).filter(({ near }) => near.length > 0)

const asks = (page: PageContext, typed = '', wrong?: Wrong): PageAnswer => {
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
    </>
  ), { title: 'intake-resume-title', back: '/', ...(wrong && { refused: true, status: 422 }) })
}

/** Her code opens her request again, wherever she is. A wrong one and one that does not exist have the same answer, in the same time. */
export const resumePage = (codes: () => Codes) => page('intake.resume', {
  path: '/reprendre',
  permission: 'public.read',
  get: async (page) => asks(page, page.form.one('code')),
  async post(page) {
    const typed = page.form.one('code').slice(0, 200), code = foldCode(typed)
    if (!code) return asks(page, typed, 'unread')
    const proved = await codes().prove(code, page.address)
    const file = proved?.files.find(({ kind }) => kind === 'request')
    if (!proved || !file) return asks(page, typed, 'unknown')
    await page.become({ tenant: file.tenant_id, actor: proved.path, role: 'person', subject: file.subject_id })
    return { to: at(page, '/ma-demande') }
  },
})
