import { page } from '#kernel/page.ts'
import { Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { findRegion, nearestRegions, regions } from '../regions.ts'
import type { RowsOf } from '../rows-memory.ts'
import { regionNamed } from '../words.ts'
import { Lines, LinesByRegion, linesOf } from './region-list.tsx'
import { missing } from './missing.tsx'

/** The organisations of one region; of the nearest ones where the network has none. */
export const regionPage = (rowsOf: RowsOf) => page('directory.region', {
  path: '/regions/:code',
  permission: 'public.read',
  async get(context) {
    const { t, lang, params } = context
    const region = regions.find(({ slug }) => slug === params['code'])
    const byCode = findRegion(params['code'] ?? '')
    if (byCode) return { to: `/${lang}/regions/${byCode.slug}` }
    if (!region) return missing(context)
    const rows = await rowsOf(context)
    const member = linesOf(rows.listings, region.code).length > 0
    const near = nearestRegions(region.code)
    const nearest = near.filter(({ code }) => linesOf(rows.listings, code).length > 0).slice(0, 2)
    const body = (
      <>
        <h1>{t('directory-region-title', { region: lang === 'fr' ? region.in_fr : regionNamed(lang, region.code).text })}</h1>
        {member ? <Lines t={t} rows={rows} region={region.code} /> : <><Notice><p>{t('directory-region-none')}</p></Notice><LinesByRegion t={t} rows={rows} only={nearest} heading="h2" /></>}
        <p><Button kind="quiet" href={`/${lang}/trouver?lieu=${region.code}&changer=1`}>{t('directory-region-narrow')}</Button></p>
        <h2>{t('directory-region-near')}</h2>
        <ul className="columns">{near.filter(({ code }) => region.neighbours.includes(code)).map(({ code, slug }) => <li key={code}><a href={`/${lang}/regions/${slug}`}><Said {...regionNamed(lang, code)} /></a></li>)}</ul>
      </>
    )
    return { title: t('directory-regions-page'), body, back: `/${lang}/organismes` }
  },
})
