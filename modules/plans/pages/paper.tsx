import { page } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { needsCode, shown } from '#modules/intake/frame.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { typeset } from '#site/paper/typeset.ts'
import { planPaper } from '../paper.ts'
import { fileOf } from '../reading.tsx'

/** My plan on paper, in the language that I am reading and in French: a PDF to keep, to print, to show. */
export const planPaperPage = (codes: () => Codes) => page('plans.my-paper', {
  path: '/mon-dossier/papier',
  permission: 'public.read',
  async get(page) {
    const mine = await fileOf(page, codes())
    if (!mine) return needsCode(page)
    const made = await typeset(planPaper({ ...mine, lang: page.lang, today: page.today, agreed_on: mine.agreed?.on ?? null }))
    if ('pdf' in made) return { file: made.pdf, type: 'application/pdf', name: 'plan.pdf' }
    const { t } = page
    return shown(page, (
      <><h1>{t('plans-paper-title')}</h1><p>{t(`plans-paper-not-${made.not}`)}</p><Actions><Button href={at(page, '/mon-dossier')}>{t('plans-mine-title')}</Button></Actions></>
    ), { title: 'plans-mine-title', back: '/mon-dossier', status: 503 })
  },
})
