import { page } from '#kernel/page.ts'
import { retentionOn } from '#modules/directory/settings.ts'
import { Notice } from '#site/parts.tsx'
import { policyVersion } from '../policy.ts'
import { privacy } from '../privacy.ts'

const parts = ['why', 'who', 'where', 'long', 'rights', 'alone', 'trace', 'complain'] as const

/** What becomes of what she says, in plain words. The version of its sentences is kept with each consent. */
export const privacyPage = page('consent.privacy-page', {
  path: '/confidentialite',
  permission: 'public.read',
  async get(page) {
    const { t } = page, told = await page.ask(privacy, {}), set = 'refused' in told ? undefined : told
    return {
      title: t('consent-privacy-title'), back: `/${page.lang}/`,
      body: (
        <>
          <h1>{t('consent-privacy-title')}</h1>
          <p className="lead">{t('consent-privacy-lead')}</p>
          {parts.map((part) => (
            <section key={part}>
              <h2>{t(`consent-privacy-${part}-title`)}</h2>
              {t(`consent-privacy-${part}`, { days: set?.draft_days ?? retentionOn([], page.today).draft }).split('\n').map((line) => <p key={line}>{line}</p>)}
              {part === 'where' && set?.server && <p>{set.server}</p>}
            </section>
          ))}
          <h2>{t('consent-privacy-person-title')}</h2>
          {set?.name ? <p>{set.name}{set.title && `, ${set.title}`}<br />{set.contact}</p> : <Notice><p>{t('consent-privacy-person-none')}</p></Notice>}
          <p className="hint">{t('consent-page-version', { version: policyVersion })}</p>
        </>
      ),
    }
  },
})
