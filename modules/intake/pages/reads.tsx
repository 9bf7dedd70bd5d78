import { page } from '#kernel/page.ts'
import { mineOf, voiceOf } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'
import { ReadsByDay, readsIn } from '../reads-by-day.tsx'

/** Who opened her file or gave her a new code, and when. */
export const readsPage = page('intake.my-reads', {
  path: '/ma-demande/lectures',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const read = await readsIn(page), { t } = page, voice = voiceOf(mine, page)
    return shown(page, (
      <>
        <h1>{t('intake-mine-reads', { for: voice })}</h1>
        <p>{t('intake-reads-why')}</p>
        {read.reads.length === 0 ? <p>{t('intake-reads-none')}</p> : <ReadsByDay page={page} read={read} />}
      </>
    ), { title: 'intake-mine-reads', voice, back: '/ma-demande' })
  },
})
