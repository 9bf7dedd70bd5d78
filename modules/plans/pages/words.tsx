import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { LongText } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import type { MyPlan } from '../my-plan.query.ts'
import { fileField, fileOf, loose, tooLong } from '../reading.tsx'
import { sayBeside } from '../say-beside.ts'

const most = 2_000
const field = (goal: string) => `beside-${goal}`
const asks = (page: PageContext, mine: MyPlan, outcome?: Outcome): PageAnswer => {
  const { t } = page, long = mine.goals.flatMap(({ id }) => { const text = tooLong(page, page.form.one(field(id)).trim(), most); return text ? [{ field: field(id), text }] : [] })
  return shown(page, (
    <>
      <Refused page={page} outcome={outcome} />
      <ErrorSummary title={t('intake-errors')} errors={long} />
      <h1>{t('plans-words-title')}</h1>
      <p>{t('plans-words-why')}</p>
      <Form page={page}>
        <input type="hidden" name={fileField} value={mine.organisation.id} />
        {mine.goals.map((goal) => <LongText key={goal.id} name={field(goal.id)} rows={3} maxLength={loose(most)} error={long.find((one) => one.field === field(goal.id))?.text} label={<bdi dir="auto">{goal.words}</bdi>} value={page.form.has(field(goal.id)) ? page.form.one(field(goal.id)) : goal.beside ?? ''} />)}
        <Actions><Button>{t('plans-words-save')}</Button><Button kind="quiet" href={at(page, '/mon-dossier')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
    </>
  ), { title: 'plans-mine-title', back: '/mon-dossier', ...((outcome ?? long[0]) && { refused: true, status: 422 }) })
}

/** Her words beside each objective. They are hers: nobody else changes them. */
export const wordsPage = (codes: () => Codes) => page('plans.my-words', {
  path: '/mon-dossier/mots',
  permission: 'public.read',
  async get(page) {
    const mine = await fileOf(page, codes())
    return mine ? asks(page, mine) : needsCode(page)
  },
  async post(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    const words = mine.goals.filter(({ id }) => page.form.has(field(id))).map(({ id }) => ({ goal: id, words: page.form.one(field(id)).trim() }))
    if (words.length === 0) return { to: at(page, '/mon-dossier') }
    if (words.some(({ words: said }) => tooLong(page, said, most))) return asks(page, mine)
    const outcome = await sends(page, sayBeside, { words })
    return outcome.status === 'refused' ? asks(page, mine, outcome) : { to: at(page, '/mon-dossier') }
  },
})
