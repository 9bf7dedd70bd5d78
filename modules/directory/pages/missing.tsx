import type { PageAnswer, PageContext } from '#kernel/page.ts'
import { Button } from '#site/parts.tsx'

/** A page of the directory that does not exist, and where to go instead. */
export const missing = ({ t, lang }: PageContext): PageAnswer => ({
  title: t('site-not-found'), status: 404,
  body: <><h1>{t('site-not-found')}</h1><p>{t('site-not-found-next')}</p><p><Button href={`/${lang}/organismes`}>{t('directory-all-title')}</Button></p></>,
})
