import { texts } from '#app/texts.ts'
import type { PageAnswer, PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { Translator } from '#kernel/texts.ts'
import { Actions, Button } from '#site/parts.tsx'
import { PageLang } from '#site/said.tsx'
import { DoorPath } from '../doors.tsx'
import { at, voiceOf, type Mine } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'
import type { Standing } from '../standing.ts'
import { CodeShown } from './keep.tsx'

/** One language of it: received on what day, and where each door stands. */
const Acknowledged = ({ t, standing, voice, address }: { t: Translator; standing: Standing; voice: string; address: string }) => (
  <>
    <p className="lead">{t('intake-receipt-lead', { day: standing.sent_on ?? '' })}</p>
    {standing.doors.map((door) => <DoorPath key={door.kind} t={t} door={door} how={standing.reach} sent_on={standing.sent_on ?? ''} voice={voice} />)}
    <p>{t('intake-receipt-next')}</p>
    <p>{t('intake-receipt-address', { address })}</p>
  </>
)

/** The acknowledgement, on screen and made to be printed: in her language, with the French after it for whoever helps her. `code`: shown this once. */
export const receipt = async (page: PageContext, mine: Mine, code: string | undefined): Promise<PageAnswer> => {
  const told = await page.ask({ name: 'intake.standing' } as Asked<Standing | undefined>, {}), { t } = page, voice = voiceOf(mine, page), address = `${page.host}${at(page, '/reprendre')}`
  if (!told || 'refused' in told) return needsCode(page)
  return shown(page, (
    <>
      <h1>{t('intake-receipt-title', { for: voice })}</h1>
      {code ? <><CodeShown page={page} code={code} /><p>{t('intake-receipt-code', { for: voice })}</p></> : <p>{t('intake-kept-how')}</p>}
      <Acknowledged t={t} standing={told} voice={voice} address={address} />
      <p className="hint">{t('intake-receipt-print')}</p>
      <Actions><Button href={at(page, '/ma-demande')}>{t('intake-receipt-follow')}</Button><Button kind="quiet" href={at(page, '/demande/fermer')}>{t('intake-close')}</Button></Actions>
      {page.lang !== 'fr' && (
        <PageLang value="fr">
          <section lang="fr" dir="ltr"><h2>{texts('fr')('intake-receipt-title', { for: voice })}</h2><Acknowledged t={texts('fr', page.session.zone)} standing={told} voice={voice} address={address} /></section>
        </PageLang>
      )}
    </>
  ), { title: 'intake-receipt-title', voice, ...(code !== undefined && { again: true }) })
}
