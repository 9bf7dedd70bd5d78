import { page } from '#kernel/page.ts'
import { Said } from '#site/said.tsx'
import { mineOf } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'
import { readsOfMine } from '../reads.query.ts'

/** Who opened her file, and when. */
export const readsPage = page('intake.my-reads', {
  path: '/ma-demande/lectures',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const told = await page.ask(readsOfMine, {}), reads = 'refused' in told ? [] : told, { t } = page
    return shown(page, (
      <>
        <h1>{t('intake-mine-reads')}</h1>
        <p>{t('intake-reads-why')}</p>
        {reads.length === 0 ? <p>{t('intake-reads-none')}</p> : (
          <dl className="summary">
            {reads.map((read, i) => <div key={i}><dt>{t.instant(read.at)}</dt><dd>{t('intake-read', { how: read.how })} <Said text={read.organisation} lang="fr" /></dd></div>)}
          </dl>
        )}
      </>
    ), { title: 'intake-mine-reads', back: '/ma-demande' })
  },
})
