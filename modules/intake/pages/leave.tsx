import { page } from '#kernel/page.ts'
import { Actions, Button } from '#site/parts.tsx'
import { destroyDraft } from '../destroy-draft.ts'
import { at, mineOf } from '../flow.ts'
import { Form, needsCode, notThere, Refused, sends, shown } from '../frame.tsx'

/** Closes what is open on this device: on a shared computer nothing is left behind. */
export const closePage = page('intake.close', {
  path: '/demande/fermer',
  permission: 'public.read',
  get: async (page) => shown(page, (
    <>
      <h1>{page.t('intake-close')}</h1>
      <p>{page.t('intake-close-why')}</p>
      <Form page={page}><Actions><Button>{page.t('intake-close')}</Button></Actions></Form>
    </>
  ), { title: 'intake-close', back: '/' }),
  async post(page) {
    await page.become(null)
    return { to: at(page, '/demande/ferme') }
  },
})

export const closedPage = page('intake.closed', {
  path: '/demande/ferme',
  permission: 'public.read',
  get: async (page) => shown(page, (
    <>
      <h1>{page.t('intake-closed')}</h1>
      <p>{page.t('intake-closed-next')}</p>
      <Actions><Button href={at(page, '/reprendre')}>{page.t('site-resume')}</Button><Button kind="quiet" href={at(page, '/')}>{page.t('site-home')}</Button></Actions>
    </>
  ), { title: 'intake-closed' }),
})

/** A draft goes at once, with everything said in it; a request that was sent is withdrawn instead. */
export const erasePage = page('intake.erase', {
  path: '/demande/effacer',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    if (mine.request.submitted_at !== null) return notThere(page)
    return shown(page, (
      <>
        <h1>{page.t('intake-erase')}</h1>
        <p>{page.t('intake-erase-why')}</p>
        <Form page={page}><Actions><Button kind="removal">{page.t('intake-erase-now')}</Button><Button kind="quiet" href={at(page, '/demande/suite')}>{page.t('intake-go-on')}</Button></Actions></Form>
      </>
    ), { title: 'intake-erase', back: '/demande/suite' })
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const outcome = await sends(page, destroyDraft, { request: mine.request.id })
    if (outcome.status === 'refused') return shown(page, <Refused page={page} outcome={outcome} />, { refused: true, status: 422, back: '/demande/suite' })
    await page.become(null)
    return { to: at(page, '/demande/ferme') }
  },
})
