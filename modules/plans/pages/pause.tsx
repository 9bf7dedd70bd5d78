import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { DateFields, LongText } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import type { MyPlan } from '../my-plan.query.ts'
import { pauseMine } from '../pause-mine.ts'
import { fileField, fileOf, loose, tooLong } from '../reading.tsx'
import { resumeMine } from '../resume-mine.ts'

const BACK = 'back', most = 600
/** The day in the three boxes; nothing when they are blank, `wrong` when there is no such day. */
const dayIn = ({ form }: PageContext): string | undefined | 'wrong' => {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => form.one(`${BACK}-${part}`).trim())
  if (!year && !month && !day) return undefined
  const said = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return /^\d{4}-\d\d-\d\d$/.test(said) && new Date(`${said}T00:00Z`).toString() !== 'Invalid Date' && new Date(`${said}T00:00Z`).toISOString().startsWith(said) ? said : 'wrong'
}

const takes = (page: PageContext, mine: MyPlan, told: { outcome?: Outcome; wrong?: { field: typeof BACK | 'reason'; text: string } } = {}): PageAnswer => {
  const { t, form } = page, part = (name: string) => form.one(`${BACK}-${name}`), wrong = (field: string) => (told.wrong?.field === field ? told.wrong.text : undefined)
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field={BACK} />
      <ErrorSummary title={t('intake-errors')} errors={told.wrong ? [told.wrong] : []} />
      <h1>{t('plans-pause-title')}</h1>
      <p className="lead">{t('plans-pause-why')}</p>
      <Form page={page}>
        <input type="hidden" name={fileField} value={mine.organisation.id} />
        <LongText name="reason" rows={3} maxLength={loose(most)} error={wrong('reason')} label={t('plans-pause-reason')} hint={t('plans-pause-reason-hint')} value={form.one('reason')} />
        <DateFields name={BACK} t={t} label={t('plans-pause-back-on')} hint={t('plans-pause-back-hint')} error={wrong(BACK)} value={{ day: part('day'), month: part('month'), year: part('year') }} />
        <Actions><Button>{t('plans-pause-take')}</Button><Button kind="quiet" href={at(page, '/mon-dossier')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
    </>
  ), { title: 'plans-mine-title', back: '/mon-dossier', ...((told.outcome ?? told.wrong) && { refused: true, status: 422 }) })
}
const returns = (page: PageContext, mine: MyPlan, outcome?: Outcome): PageAnswer => shown(page, (
  <>
    <Refused page={page} outcome={outcome} />
    <h1>{page.t('plans-resume-title')}</h1>
    <p className="lead">{page.t('plans-resume-why')}</p>
    <Form page={page}>
      <input type="hidden" name={fileField} value={mine.organisation.id} /><input type="hidden" name="return" value="yes" />
      <Actions><Button>{page.t('plans-resume-now')}</Button><Button kind="quiet" href={at(page, '/mon-dossier')}>{page.t('plans-answer-later')}</Button></Actions>
    </Form>
  </>
), { title: 'plans-mine-title', back: '/mon-dossier', ...(outcome && { refused: true, status: 422 }) })

/** A pause begins when she says so, and ends when she says so; nobody grants it and nothing is asked. */
export const pausePage = (codes: () => Codes) => page('plans.my-pause', {
  path: '/mon-dossier/pause',
  permission: 'public.read',
  async get(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    return mine.pause ? returns(page, mine) : takes(page, mine)
  },
  async post(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    if (page.form.has('return')) {
      const outcome = await sends(page, resumeMine, {})
      return outcome.status === 'refused' ? returns(page, mine, outcome) : { to: at(page, '/mon-dossier') }
    }
    const back = dayIn(page), reason = page.form.one('reason').trim(), long = tooLong(page, reason, most)
    if (back === 'wrong') return takes(page, mine, { wrong: { field: BACK, text: page.t('plans-pause-no-day') } })
    if (long) return takes(page, mine, { wrong: { field: 'reason', text: long } })
    const outcome = await sends(page, pauseMine, { ...(reason && { reason }), ...(back && { back_on: back }) })
    return outcome.status === 'refused' ? takes(page, mine, { outcome }) : { to: at(page, '/mon-dossier') }
  },
})
