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
import { fileField, fileOf, loose, Objectives, tooLong } from '../reading.tsx'

const blanks = { answer: 'plans-answer-blank', words: 'plans-words-blank' } as const
type Field = keyof typeof blanks
const most = 600
const asks = (page: PageContext, mine: MyPlan, told: { outcome?: Outcome; wrong?: { field: Field; text: string } } = {}): PageAnswer => {
  const { t } = page
  /** She reads the portrait that the plan rests on, then answers; asking for something else is open meanwhile. */
  const first = mine.waits && !mine.portrait_read
  /** She said yes to a plan that is not proposed any more: it changed while she read. She reads it again; nothing is asked of her now. */
  const moved = !mine.waits && page.form.one('answer') === 'yes'
  const wrong = (field: Field) => (told.wrong?.field === field ? told.wrong.text : undefined)
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field={moved ? 'words' : 'answer'} />
      {moved && <><h1>{t('plans-mine-title')}</h1><p>{t('plans-answer-moved')}</p><Objectives t={t} goals={mine.goals} next={mine.next} paused={mine.pause !== null} /></>}
      <ErrorSummary title={t('intake-errors')} errors={told.wrong ? [told.wrong] : []} />
      {first && (
        <>
          <h1>{t('plans-answer-portrait')}</h1>
          <p>{t('plans-answer-portrait-why')}</p>
          <Actions><Button href={at(page, '/mon-dossier/portrait')}>{t('plans-answer-portrait-go')}</Button></Actions>
        </>
      )}
      <Form page={page}>
        <input type="hidden" name={fileField} value={mine.organisation.id} />
        <input type="hidden" name="revision" value={mine.revision} />
        {mine.waits && mine.portrait_read ? (
          <>
            <Radios name="answer" label={t('plans-answer-title')} question why={t('plans-answer-why')} error={wrong('answer')} value={page.form.one('answer') || undefined}
              options={(['yes', 'change'] as const).map((value) => ({ value, label: t(`plans-answer-${value}`) }))} />
            <LongText name="words" rows={4} maxLength={loose(most)} label={t('plans-answer-words')} hint={t('plans-answer-words-hint')} error={wrong('words')} value={page.form.one('words')} />
          </>
        ) : <LongText name="words" rows={4} maxLength={loose(most)} question={!first && !moved} label={t('plans-answer-words')} why={t('plans-answer-kept')} error={wrong('words')} value={page.form.one('words') || mine.asked || ''} />}
        <Actions><Button kind={first || moved ? 'quiet' : 'primary'}>{t('plans-answer-send')}</Button><Button kind="quiet" href={at(page, '/mon-dossier')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
      {!moved && <details open={mine.waits}><summary>{t('plans-answer-plan')}</summary><Objectives t={t} goals={mine.goals} next={mine.next} paused={mine.pause !== null} /></details>}
    </>
  ), { title: 'plans-mine-title', back: '/mon-dossier', ...((told.outcome ?? told.wrong) && { refused: true, status: 422 }) })
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
    // What she answered is what counts, whatever the plan became meanwhile: a yes is never taken for a wish to change it.
    const answer = page.form.one('answer') || (mine.waits && mine.portrait_read ? '' : 'change'), words = page.form.one('words').trim()
    const blank = answer !== 'yes' && answer !== 'change' ? 'answer' : answer === 'change' && !words ? 'words' : undefined
    if (blank) return asks(page, mine, { wrong: { field: blank, text: page.t(blanks[blank]) } })
    const long = tooLong(page, words, most)
    if (long) return asks(page, mine, { wrong: { field: 'words', text: long } })
    const outcome = answer === 'yes' ? await sends(page, agreeMine, { revision: Number(page.form.one('revision')) || mine.revision, lang: page.lang }) : await sends(page, askChange, { words })
    return outcome.status === 'refused' ? asks(page, mine, { outcome }) : { to: at(page, '/mon-dossier') }
  },
})
