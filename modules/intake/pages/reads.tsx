import { page, type PageContext } from '#kernel/page.ts'
import { localDay } from '#kernel/clock.ts'
import type { Asked } from '#kernel/query.ts'
import type { MyRead } from '#modules/access/my-reads.query.ts'
import { Said } from '#site/said.tsx'
import { mineOf } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'

/** The same thing by the same organisation on the same day is one line, with how many times: whoever helps her reads each page with her. */
const byDay = (reads: readonly MyRead[], { session }: PageContext) =>
  [...Map.groupBy(reads, ({ at, organisation, how }) => `${localDay(at, session.zone)} ${organisation} ${how}`).values()].flatMap(([last, ...before]) => (last ? [{ ...last, times: before.length + 1 }] : []))

/** Who opened her file or gave her a new code, and when. */
export const readsPage = page('intake.my-reads', {
  path: '/ma-demande/lectures',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const told = await page.ask({ name: 'access.my-reads' } as Asked<{ reads: MyRead[] }>, {}), reads = 'refused' in told ? [] : byDay(told.reads, page), { t } = page
    return shown(page, (
      <>
        <h1>{t('intake-mine-reads')}</h1>
        <p>{t('intake-reads-why')}</p>
        {reads.length === 0 ? <p>{t('intake-reads-none')}</p> : (
          <dl className="summary">
            {reads.map((read, i) => <div key={i}><dt>{t.instant(read.at)}{read.times > 1 && <> – {t('intake-read-times', { count: read.times })}</>}</dt><dd>{t('intake-read', { how: read.how })} <Said text={read.organisation} lang="fr" /></dd></div>)}
          </dl>
        )}
      </>
    ), { title: 'intake-mine-reads', back: '/ma-demande' })
  },
})
