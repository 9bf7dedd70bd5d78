import { page } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { MyRead } from '#modules/access/my-reads.query.ts'
import { mineOf, voiceOf } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'
import { ReadsByDay } from '../reads-by-day.tsx'

/** Who opened her file or gave her a new code, and when. */
export const readsPage = page('intake.my-reads', {
  path: '/ma-demande/lectures',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const told = await page.ask({ name: 'access.my-reads' } as Asked<{ reads: MyRead[] }>, {}), reads = 'refused' in told ? [] : told.reads, { t } = page, voice = voiceOf(mine, page)
    return shown(page, (
      <>
        <h1>{t('intake-mine-reads', { for: voice })}</h1>
        <p>{t('intake-reads-why')}</p>
        {reads.length === 0 ? <p>{t('intake-reads-none')}</p> : <ReadsByDay page={page} reads={reads} />}
      </>
    ), { title: 'intake-mine-reads', voice, back: '/ma-demande' })
  },
})
