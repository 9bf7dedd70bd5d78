import { page } from '#kernel/page.ts'
import { orient } from '#modules/orientation/rules.ts'
import { sayClientele } from '#modules/orientation/say.ts'
import type { Proposal } from '#modules/orientation/wish.ts'
import { Button, Notice } from '#site/parts.tsx'
import { findClientele } from '../clienteles.ts'
import type { OpenRows } from '../facts.ts'
import type { RowsOf } from '../rows-memory.ts'
import { LinesByRegion } from './region-list.tsx'
import { missing } from './missing.tsx'

/** How the services of the directory stand to one group: made for it, close to it (to ask), or open to everybody. Lines, each once. */
export function forGroup(rows: OpenRows, code: string): Record<'named' | 'close' | 'open', OpenRows['listings']> {
  const proposals = orient(rows, { needs: [], clienteles: [code], languages: [], modes: [] })
  const fit = (proposal: Proposal) => {
    const codes = proposal.reasons.map((reason) => reason.code)
    return codes.includes('orientation-reason-clientele') || codes.includes('orientation-reason-combination') ? 'named'
      : codes.includes('orientation-reason-close') ? 'close' : codes.includes('orientation-reason-open-to-all') ? 'open' : 'none'
  }
  const byFit = Map.groupBy(proposals.filter((one) => one.kind === 'service'), fit)
  const seen = new Set<string>()
  const lines = (which: 'named' | 'close' | 'open') => (byFit.get(which) ?? []).flatMap((one) => {
    const line = rows.listings.find(({ id }) => id === one.service.listing_id)
    return line && !seen.has(line.id) && seen.add(line.id) ? [line] : []
  })
  return { named: lines('named'), close: lines('close'), open: lines('open') }
}

/** Who receives one group, by region. */
export const groupPage = (rowsOf: RowsOf) => page('directory.group', {
  path: '/pour/:code',
  permission: 'public.read',
  async get(context) {
    const { t, lang, params } = context
    const group = findClientele(params['code'] ?? '')
    if (!group) return missing(context)
    const rows = await rowsOf(context)
    const { named, close, open } = forGroup(rows, group.code)
    const everybody = group.kind === 'everybody'
    const body = (
      <>
        <h1>{t('directory-group-title', { group: sayClientele(t, group.code) })}</h1>
        {named.length === 0 && close.length === 0 && !everybody && <Notice><p>{t('directory-group-none')}</p></Notice>}
        <LinesByRegion t={t} rows={rows} listings={everybody ? open : named} heading="h2" />
        {close.length > 0 && <><h2>{t('directory-group-close')}</h2><p>{t('directory-group-close-hint')}</p><LinesByRegion t={t} rows={rows} listings={close} /></>}
        {!everybody && open.length > 0 && (
          <>
            <h2>{t('directory-group-open')}</h2>
            <p>{t('directory-group-open-hint', { count: open.length })}</p>
            <p><Button kind="quiet" href={`/${lang}/trouver?pour=${group.code}&changer=1`}>{t('directory-group-open-go')}</Button></p>
          </>
        )}
      </>
    )
    return { title: t('directory-groups-page'), body, back: `/${lang}/organismes` }
  },
})
