import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import type { MyPlan } from '#modules/plans/my-plan.query.ts'
import { fileField } from '#modules/plans/reading.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import type { MyPortrait } from '../mine.query.ts'
import { Levels, Planes, portraitIn } from '../reading.tsx'
import { seenMine } from '../seen-mine.ts'

/** Her word on the plan is awaited: what she may do next. */
const answers = (file: MyPlan): boolean => file.waits && file.standing !== 'agreed'

const reads = (page: PageContext, { file, mine }: { file: MyPlan; mine: MyPortrait }, outcome?: Outcome): PageAnswer => {
  const { t } = page
  return shown(page, (
    <>
      <Refused page={page} outcome={outcome} />
      <h1>{t('portrait-mine-title')}</h1>
      <p className="lead">{t('plans-mine-with')} <Said text={file.organisation.name} lang="fr" /></p>
      <p>{t('portrait-mine-lead')}</p>
      <p>{t('portrait-mine-stands', { standing: mine.standing, day: mine.seen_on ?? '' })}</p>
      {mine.asked && <Notice title={t('portrait-mine-asked')}><p><bdi dir="auto">{mine.asked}</bdi></p></Notice>}
      {mine.items.length === 0 && <Notice><p>{t('portrait-mine-empty')}</p></Notice>}
      <Planes t={t} items={mine.items} unread={mine.seen_on ? mine.unread : []} />
      {mine.confidence.length + mine.importance.length > 0 && (
        <section><h2>{t('portrait-levels')}</h2><Levels t={t} title={t('portrait-confidence')} levels={mine.confidence} /><Levels t={t} title={t('portrait-importance')} levels={mine.importance} /></section>
      )}
      {mine.standing !== 'read' && (
        <Form page={page}>
          <input type="hidden" name={fileField} value={file.organisation.id} /><input type="hidden" name="revision" value={mine.revision} />
          <p>{answers(file) && !mine.read ? t('portrait-mine-first') : t('portrait-mine-read-why')}</p>
          <Actions><Button>{t('portrait-mine-read')}</Button></Actions>
        </Form>
      )}
      {mine.standing === 'read' && answers(file) && <Actions><Button href={at(page, '/mon-dossier/accord')}>{t('plans-mine-answer')}</Button></Actions>}
      <h2>{t('plans-mine-may')}</h2>
      <ul>
        <li><a href={at(page, '/mon-dossier/portrait/mots')}>{t('portrait-add-title')}</a></li>
        <li><a href={at(page, '/mon-dossier/portrait/changer')}>{t('portrait-change-link')}</a></li>
      </ul>
    </>
  ), { title: 'portrait-mine-title', back: '/mon-dossier', ...(outcome && { refused: true, status: 422 }) })
}

/** My portrait as it stands, in my words; I say that I have read it, and the plan may follow. */
export const portraitPage = (codes: () => Codes) => page('portrait.my-portrait', {
  path: '/mon-dossier/portrait',
  permission: 'public.read',
  async get(page) {
    const held = await portraitIn(page, codes())
    return held ? reads(page, held) : needsCode(page)
  },
  async post(page) {
    const held = await portraitIn(page, codes())
    if (!held) return needsCode(page)
    const written = page.form.one('revision'), outcome = await sends(page, seenMine, { revision: /^\d{1,9}$/.test(written) ? Number(written) : held.mine.revision, lang: page.lang })
    return outcome.status === 'refused' ? reads(page, held, outcome) : { to: at(page, answers(held.file) ? '/mon-dossier/accord' : '/mon-dossier') }
  },
})
