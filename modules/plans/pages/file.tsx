import { page } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { CallButton } from '#modules/directory/place-card.tsx'
import { at } from '#modules/intake/flow.ts'
import { needsCode, shown } from '#modules/intake/frame.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { fileOf, Objectives } from '../reading.tsx'
import { nameOfPlan } from '../words.tsx'

/** My plan as it stands, with where my word is, and everything I may do. */
export const filePage = (codes: () => Codes) => page('plans.my-file', {
  path: '/mon-dossier',
  permission: 'public.read',
  async get(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    const { t } = page, { agreed, goals, organisation } = mine
    const said = new Map(goals.map((goal) => [goal.id, goal.beside]))
    return shown(page, (
      <>
        <h1>{nameOfPlan(t, mine.names)}</h1>
        <p className="lead">{t('plans-mine-with')} <Said text={organisation.name} lang="fr" /></p>
        {mine.pause && <Notice title={t('plans-mine-paused', { day: mine.pause.from_on })}><p>{t('plans-mine-paused-why')} {mine.pause.back_on && t('plans-mine-paused-back', { day: mine.pause.back_on })}</p><p><a href={at(page, '/mon-dossier/pause')}>{t('plans-resume-title')}</a></p></Notice>}
        <p>{t(`plans-stands-${mine.standing}`, { day: agreed?.on ?? '' })}</p>
        {mine.waits && mine.standing !== 'agreed' && <Actions><Button href={at(page, '/mon-dossier/accord')}>{t('plans-mine-answer')}</Button></Actions>}
        {mine.asked && <Notice title={t('plans-mine-asked')}><p><bdi dir="auto">{mine.asked}</bdi></p></Notice>}
        <Objectives t={t} goals={goals} next={mine.next} paused={mine.pause !== null} beside={(id) => said.get(id) && <p><span className="hint">{t('plans-mine-words')}</span><br /><bdi dir="auto">{said.get(id)}</bdi></p>} />
        {agreed && !agreed.same && (
          <details><summary>{t('plans-mine-before', { day: agreed.on })}</summary><Objectives t={t} goals={agreed.content.goals} next={null} paused={false} /></details>
        )}
        <h2>{t('plans-mine-may')}</h2>
        <ul>
          <li><a href={at(page, '/mon-dossier/portrait')}>{t('portrait-mine-title')}</a></li>
          {goals.length > 0 && <li><a href={at(page, '/mon-dossier/mots')}>{t('plans-words-title')}</a></li>}
          {goals.length > 0 && !mine.waits && <li><a href={at(page, '/mon-dossier/accord')}>{t('plans-mine-change')}</a></li>}
          {goals.length > 0 && <li><a href={at(page, '/mon-dossier/papier')}>{t('plans-paper-mine')}</a></li>}
          <li><a href={at(page, '/mon-dossier/pause')}>{t(mine.pause ? 'plans-resume-title' : 'plans-pause-title')}</a></li>
          <li><a href={at(page, '/mon-dossier/groupes')}>{t('groups-mine')}</a></li>
          <li><a href={at(page, '/mon-dossier/rencontres')}>{t('interventions-shared-title')}</a></li>
          <li><a href={at(page, '/mon-dossier/lectures')}>{t('plans-reads-title')}</a></li>
          <li><a href={at(page, '/mes-dossiers')}>{t('plans-files')}</a></li>
        </ul>
        <Actions>{organisation.phone && <CallButton t={t} phone={organisation.phone} whom={organisation.name} />}<Button kind="quiet" href={at(page, '/demande/fermer')}>{t('intake-close')}</Button></Actions>
      </>
    ), { title: 'plans-mine-title' })
  },
})
