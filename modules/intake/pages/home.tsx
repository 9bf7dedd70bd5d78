import { page } from '#kernel/page.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { tell } from '#modules/instruments/show.ts'
import { Actions, Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { doorKinds } from '../changes.ts'
import { at } from '../flow.ts'
import { shown } from '../frame.tsx'

/** The first page: what it is, the three doors, how to begin, to come back, to find somebody or to talk. */
export const homePage = page('intake.home', {
  path: '/',
  permission: 'public.read',
  async get(page) {
    const { t } = page, door = (kind: string) => tell(t, `instruments-${guichet.id}-request-doors-choice-${kind}`, { for: 'self' })
    const begun = page.session.kind === 'link'
    return shown(page, (
      <>
        <h1>{t('intake-home-title')}</h1>
        <p className="lead">{t('intake-home-lead')}</p>
        <Actions>
          <Button href={at(page, begun ? '/ma-demande' : '/demande')}>{t(begun ? 'intake-go-on' : 'intake-start')}</Button>
          {!begun && <Button kind="quiet" href={at(page, '/reprendre')}>{t('site-resume')}</Button>}
        </Actions>
        <h2>{t('intake-home-doors')}</h2>
        <dl className="summary">
          {doorKinds.map((kind) => <div key={kind}><dd><strong><Said {...door(kind)} /></strong></dd><dt><Said {...door(`${kind}-hint`)} /></dt></div>)}
        </dl>
        <h2>{t('intake-home-know')}</h2>
        <ul><li>{t('intake-home-free')}</li><li>{t('intake-home-papers')}</li><li>{t('intake-home-status')}</li><li>{t('intake-home-pace')}</li></ul>
        <h2>{t('intake-home-find')}</h2>
        <p>{t('intake-home-find-how')}</p>
        <p><Button kind="quiet" href={at(page, '/trouver')}>{t('intake-home-find-go')}</Button></p>
        <h2>{t('intake-home-talk')}</h2>
        <p>{t('intake-home-talk-how')}</p>
        <p><a href={at(page, '/demande/papier')}>{t('intake-paper-title')}</a></p>
      </>
    ), { title: 'intake-home-title' })
  },
})
