import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { Radios } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { doorName } from '../doors.tsx'
import { at, mineOf, type Mine } from '../flow.ts'
import { Form, needsCode, notThere, Refused, sends, shown } from '../frame.tsx'
import { isOpenDoor } from '../rules.ts'
import { withdrawRequest } from '../withdraw.ts'

const asks = (page: PageContext, mine: Mine, told: { outcome?: Outcome; blank?: boolean } = {}): PageAnswer => {
  const { t } = page, open = mine.doors.filter(isOpenDoor)
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="what" />
      <ErrorSummary title={t('intake-errors')} errors={told.blank ? [{ field: 'what', text: t('intake-stop-blank') }] : []} />
      <Form page={page}>
        <Radios name="what" label={t('intake-stop-title')} question why={t('intake-stop-why')} error={told.blank ? t('intake-stop-blank') : undefined} options={[
          ...(open.length > 1 ? open.map(({ kind }) => ({ value: kind, label: <Said {...doorName(t, kind)} /> })) : []), { value: 'all', label: t('intake-stop-all'), hint: t('intake-stop-all-hint') },
        ]} />
        <Actions><Button kind="removal">{t('intake-stop-now')}</Button><Button kind="quiet" href={at(page, '/ma-demande')}>{t('intake-stop-not')}</Button></Actions>
      </Form>
    </>
  ), { title: 'intake-stop-title', back: '/ma-demande', ...((told.outcome ?? told.blank) && { refused: true, status: 422 }) })
}

/** She stops: one door or everything. Nothing is asked of her, and the way back stays open. */
export const stopPage = page('intake.stop', {
  path: '/ma-demande/arreter',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    return mine.request.submitted_at === null || mine.request.withdrawn_at !== null ? notThere(page) : asks(page, mine)
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const what = page.form.one('what')
    if (!what) return asks(page, mine, { blank: true })
    const outcome = await sends(page, withdrawRequest, { request: mine.request.id, ...(what !== 'all' && { door: what }) })
    return outcome.status === 'refused' ? asks(page, mine, { outcome }) : { to: at(page, '/ma-demande') }
  },
})
