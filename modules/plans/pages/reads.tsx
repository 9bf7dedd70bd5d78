import { page } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { Codes } from '#modules/access/code.ts'
import type { MyRead } from '#modules/access/my-reads.query.ts'
import { needsCode, shown } from '#modules/intake/frame.tsx'
import { ReadsByDay } from '#modules/intake/reads-by-day.tsx'
import { fileOf } from '../reading.tsx'

/** Who opened her file at this organisation, and when. */
export const fileReadsPage = (codes: () => Codes) => page('plans.my-reads', {
  path: '/mon-dossier/lectures',
  permission: 'public.read',
  async get(page) {
    if (!await fileOf(page, codes())) return needsCode(page)
    const told = await page.ask({ name: 'access.my-reads' } as Asked<{ reads: MyRead[] }>, {}), reads = 'refused' in told ? [] : told.reads, { t } = page
    return shown(page, (
      <>
        <h1>{t('plans-reads-title')}</h1>
        <p>{t('intake-reads-why')}</p>
        {reads.length === 0 ? <p>{t('plans-reads-none')}</p> : <ReadsByDay page={page} reads={reads} />}
      </>
    ), { title: 'plans-mine-title', back: '/mon-dossier' })
  },
})
