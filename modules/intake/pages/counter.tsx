import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { Radios } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { at } from '../flow.ts'
import { Form, Refused, sends, shown } from '../frame.tsx'
import { startRequest } from '../start.ts'
import { type Helper, helperIn } from '../ticket.ts'
import type { Ids } from './start.tsx'

const channels = ['counter', 'phone', 'mobile', 'paper'] as const
export interface CounterTools { ids(form: string): Ids; helper(ticket: string, now: string): Helper | undefined }
export const counterTools = (pepper: () => string, ids: CounterTools['ids']): CounterTools => ({ ids, helper: (ticket, now) => helperIn(pepper(), ticket, now) })

const asks = (page: PageContext, helper: Helper | undefined, told: { blank?: boolean; outcome?: Outcome } = {}): PageAnswer => {
  const { t } = page
  if (!helper) return shown(page, <><h1>{t('intake-counter-title')}</h1><p>{t('intake-counter-stale')}</p><Actions><Button href="/app/">{t('intake-counter-staff')}</Button></Actions></>, { title: 'intake-counter-title', status: 403 })
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="channel" />
      <ErrorSummary title={t('intake-errors')} errors={told.blank ? [{ field: 'channel', text: t('intake-counter-blank') }] : []} />
      <Form page={page}>
        <input type="hidden" name="ticket" value={page.form.one('ticket')} />
        <Radios name="channel" label={t('intake-counter-title')} question why={t('intake-counter-why')} error={told.blank ? t('intake-counter-blank') : undefined}
          options={channels.map((channel) => ({ value: channel, label: t('intake-counter-channel', { channel }) }))} />
        <Actions><Button>{t('intake-continue')}</Button></Actions>
      </Form>
    </>
  ), { title: 'intake-counter-title', ...((told.blank ?? told.outcome) && { refused: true, status: 422 }) })
}

/** A member fills it in with the person: the browser goes on as an assistant, held to this one request, and every page says so. */
export const counterPage = ({ ids, helper: helperOf }: CounterTools) => page('intake.counter', {
  path: '/demande/au-comptoir',
  permission: 'public.read',
  get: async (page) => asks(page, helperOf(page.form.one('ticket'), page.now)),
  async post(page) {
    const helper = helperOf(page.form.one('ticket'), page.now), channel = channels.find((one) => one === page.form.one('channel'))
    if (!helper || !channel) return asks(page, helper, { blank: true })
    const { request, path } = ids(page.id)
    await page.become({ tenant: page.session.tenant, actor: helper.member, role: 'assistant', subject: request, helper: helper.organisation })
    const outcome = await sends(page, startRequest, { request, path, lang: page.lang, channel, helper })
    return outcome.status === 'refused' ? asks(page, helper, { outcome }) : { to: at(page, '/demande/suite') }
  },
})

/** The help is over: the browser holds nothing of the person any more. */
export const counterEndPage = page('intake.counter-end', {
  path: '/demande/au-comptoir/fin',
  permission: 'public.read',
  get: async (page) => shown(page, (
    <>
      <h1>{page.t('intake-helping-end')}</h1>
      <p>{page.t('intake-counter-end')}</p>
      <Form page={page}><Actions><Button>{page.t('intake-helping-end')}</Button><Button kind="quiet" href={at(page, '/demande/suite')}>{page.t('intake-go-on')}</Button></Actions></Form>
    </>
  ), { title: 'intake-helping-end' }),
  async post(page) {
    await page.become(null)
    return { to: '/app/' }
  },
})
