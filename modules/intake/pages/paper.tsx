import { page } from '#kernel/page.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { Question } from '#modules/instruments/render.tsx'
import { tell } from '#modules/instruments/show.ts'
import { pageText } from '#modules/instruments/text-keys.ts'
import { pageOf } from '#modules/instruments/walk.ts'
import { Said } from '#site/said.tsx'
import { readingOf } from '../flow.ts'
import { shown } from '../frame.tsx'

/** The same questions on paper, out of the same instrument: filled in by hand, or here and then printed. No form, no name: nothing is sent. */
export const paperPage = page('intake.paper', {
  path: '/demande/papier',
  permission: 'public.read',
  async get(page) {
    const { t } = page, reading = readingOf({}, page)
    return shown(page, (
      <>
        <h1>{t('intake-paper-title')}</h1>
        <p>{t('intake-paper-how')} {t('intake-paper-where')}</p>
        <p>{t('intake-start-privacy-why')} {t('intake-start-privacy-who')} {t('intake-start-privacy-rights')}</p>
        {guichet.groups.map((group) => (
          <section key={group.id}>
            <h2><Said {...tell(t, group.title, { for: 'self' })} /></h2>
            {[...Map.groupBy(guichet.questions.filter((question) => question.group === group.id), pageOf)].map(([id, together]) => (
              <section key={id}>
                {together.length > 1 && <h3><Said {...tell(t, pageText(guichet, id), { for: 'self' })} /></h3>}
                {together.every(({ when }) => when) && <p className="hint">{t('intake-paper-only')}</p>}
                {together.map((question) => <Question key={question.key} {...reading} question={question} quiet />)}
              </section>
            ))}
          </section>
        ))}
        <p>{t('intake-paper-agree')}</p>
      </>
    ), { title: 'intake-paper-title', back: '/' })
  },
})
