import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import type { MyPlan } from '#modules/plans/my-plan.query.ts'
import { fileField, loose, tooLong } from '#modules/plans/reading.tsx'
import { LongText } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { askPortraitChange } from '../ask-change.ts'
import type { MyPortrait } from '../mine.query.ts'
import { portraitIn } from '../reading.tsx'

const most = 600
const asks = (page: PageContext, { file, mine }: { file: MyPlan; mine: MyPortrait }, told: { outcome?: Outcome; wrong?: string } = {}): PageAnswer => {
  const { t, form } = page
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="words" />
      <ErrorSummary title={t('intake-errors')} errors={told.wrong ? [{ field: 'words', text: told.wrong }] : []} />
      <Form page={page}>
        <input type="hidden" name={fileField} value={file.organisation.id} />
        <LongText name="words" rows={4} maxLength={loose(most)} question label={t('portrait-change-title')} why={t('portrait-change-why')} error={told.wrong} value={form.has('words') ? form.one('words') : mine.asked ?? ''} />
        <Actions><Button>{t('portrait-change-send')}</Button><Button kind="quiet" href={at(page, '/mon-dossier/portrait')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
    </>
  ), { title: 'portrait-mine-title', back: '/mon-dossier/portrait', ...((told.outcome ?? told.wrong) && { refused: true, status: 422 }) })
}

/** What I want changed in my portrait, in my words: kept, and shown to whoever accompanies me. */
export const askChangePage = (codes: () => Codes) => page('portrait.my-change', {
  path: '/mon-dossier/portrait/changer',
  permission: 'public.read',
  async get(page) {
    const held = await portraitIn(page, codes())
    return held ? asks(page, held) : needsCode(page)
  },
  async post(page) {
    const held = await portraitIn(page, codes())
    if (!held) return needsCode(page)
    const words = page.form.one('words').trim(), wrong = words ? tooLong(page, words, most) : page.t('portrait-change-blank')
    if (wrong) return asks(page, held, { wrong })
    const outcome = await sends(page, askPortraitChange, { words })
    return outcome.status === 'refused' ? asks(page, held, { outcome }) : { to: at(page, '/mon-dossier/portrait') }
  },
})
