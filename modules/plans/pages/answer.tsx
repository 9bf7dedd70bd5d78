import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { LongText, Radios } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { agreeMine } from '../agree-mine.ts'
import { askChange } from '../ask-change.ts'
import type { MyPlan } from '../my-plan.query.ts'
import { fileField, fileOf, Objectives } from '../reading.tsx'

const blanks = { answer: 'plans-answer-blank', words: 'plans-words-blank' } as const
type Blank = keyof typeof blanks
const asks = (page: PageContext, mine: MyPlan, told: { outcome?: Outcome; blank?: Blank } = {}): PageAnswer => {
  const { t } = page, { blank } = told
  const wrong = (field: Blank) => (blank === field ? t(blanks[field]) : undefined)
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="answer" />
      <ErrorSummary title={t('intake-errors')} errors={blank ? [{ field: blank, text: t(blanks[blank]) }] : []} />
      <Form page={page}>
        <input type="hidden" name={fileField} value={mine.organisation.id} />
        <input type="hidden" name="revision" value={mine.revision} />
        {mine.waits ? (
          <>
            <Radios name="answer" label={t('plans-answer-title')} question why={t('plans-answer-why')} error={wrong('answer')} value={page.form.one('answer') || undefined}
              options={(['yes', 'change'] as const).map((value) => ({ value, label: t(`plans-answer-${value}`) }))} />
            <LongText name="words" rows={4} maxLength={600} label={t('plans-answer-words')} hint={t('plans-answer-words-hint')} error={wrong('words')} value={page.form.one('words')} />
          </>
        ) : <LongText name="words" rows={4} maxLength={600} question label={t('plans-answer-words')} why={t('plans-answer-kept')} error={wrong('words')} value={page.form.one('words') || mine.asked || ''} />}
        <Actions><Button>{t('plans-answer-send')}</Button><Button kind="quiet" href={at(page, '/mon-dossier')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
      <details open={mine.waits}><summary>{t('plans-answer-plan')}</summary><Objectives t={t} goals={mine.goals} next={null} paused={false} /></details>
    </>
  ), { title: 'plans-mine-title', back: '/mon-dossier', ...((told.outcome ?? blank) && { refused: true, status: 422 }) })
}

/** She agrees to what was proposed, or asks for something else in her words. Both are fine, and neither is awaited. */
export const answerPlanPage = (codes: () => Codes) => page('plans.my-answer', {
  path: '/mon-dossier/accord',
  permission: 'public.read',
  async get(page) {
    const mine = await fileOf(page, codes())
    return mine ? asks(page, mine) : needsCode(page)
  },
  async post(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    const answer = mine.waits ? page.form.one('answer') : 'change', words = page.form.one('words').trim()
    if (answer !== 'yes' && answer !== 'change') return asks(page, mine, { blank: 'answer' })
    if (answer === 'change' && !words) return asks(page, mine, { blank: 'words' })
    const outcome = answer === 'yes' ? await sends(page, agreeMine, { revision: Number(page.form.one('revision')) || mine.revision, lang: page.lang }) : await sends(page, askChange, { words: words.slice(0, 600) })
    return outcome.status === 'refused' ? asks(page, mine, { outcome }) : { to: at(page, '/mon-dossier') }
  },
})
