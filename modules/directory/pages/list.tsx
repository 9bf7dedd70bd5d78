import { page } from '#kernel/page.ts'
import type { RowsOf } from '../rows-memory.ts'
import { LinesByRegion } from './region-list.tsx'

/** The whole directory on one page, in the form of the printed lists: region, name, phone, place, for whom. */
export const listPage = (rowsOf: RowsOf) => page('directory.list', {
  path: '/repertoire',
  permission: 'public.read',
  async get(context) {
    const { t, lang, today } = context
    const rows = await rowsOf(context)
    const body = <><h1>{t('directory-list-title')}</h1><p className="lead">{t('directory-list-lead', { day: today })}</p><LinesByRegion t={t} rows={rows} heading="h2" /></>
    return { title: t('directory-list-title'), body, back: `/${lang}/organismes` }
  },
})
