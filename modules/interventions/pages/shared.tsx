import { page } from '#kernel/page.ts'
import { at } from '#modules/intake/flow.ts'
import { needsCode, shown } from '#modules/intake/frame.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { sharedWithMe } from '../mine.query.ts'

/** What was noted and is shared with her, in the file that her code has opened: the day, how they met, the words. */
export const sharedPage = page('interventions.shared', {
  path: '/mon-dossier/rencontres',
  permission: 'public.read',
  async get(page) {
    const told = page.session.kind === 'link' ? await page.ask(sharedWithMe, {}) : undefined
    if (!told || 'refused' in told) return needsCode(page)
    const { t } = page
    return shown(page, (
      <>
        <h1>{t('interventions-shared-title')}</h1>
        <p className="lead">{t('interventions-shared-lead')} <Said text={told.organisation} lang="fr" /></p>
        {told.lines.length === 0 ? <p>{t('interventions-shared-none')}</p> : (
          <dl className="summary">
            {told.lines.map((line, i) => (
              <div key={i}><dt>{t.day(line.day)}</dt><dd>{t('interventions-shared-kind', { kind: line.kind })}{line.words.map((words, n) => <p key={n}><bdi dir="auto">{words}</bdi></p>)}</dd></div>
            ))}
          </dl>
        )}
        <p>{t('interventions-shared-change')}</p>
        <Actions><Button kind="quiet" href={at(page, '/demande/fermer')}>{t('intake-close')}</Button></Actions>
      </>
    ), { title: 'interventions-shared-title', back: '/ma-demande' })
  },
})
