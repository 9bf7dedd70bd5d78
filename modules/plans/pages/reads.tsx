import { page } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { needsCode, shown } from '#modules/intake/frame.tsx'
import { ReadsByDay, readsIn } from '#modules/intake/reads-by-day.tsx'
import { fileOf } from '../reading.tsx'

/** Who opened her file at this organisation, and when. */
export const fileReadsPage = (codes: () => Codes) => page('plans.my-reads', {
  path: '/mon-dossier/lectures',
  permission: 'public.read',
  async get(page) {
    if (!await fileOf(page, codes())) return needsCode(page)
    const read = await readsIn(page), { t } = page
    return shown(page, (
      <>
        <h1>{t('plans-reads-title')}</h1>
        <p>{t('intake-reads-why')}</p>
        {read.reads.length === 0 ? <p>{t('plans-reads-none')}</p> : <ReadsByDay page={page} read={read} />}
      </>
    ), { title: 'plans-mine-title', back: '/mon-dossier' })
  },
})
