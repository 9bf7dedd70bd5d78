import type { ReactNode } from 'react'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { pages } from '#modules/instruments/engine.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { readPage, type Fields, type ReadError } from '#modules/instruments/read.ts'
import { errorList, Question } from '#modules/instruments/render.tsx'
import { Actions, Button, ErrorSummary, Notice } from '#site/parts.tsx'
import { answerRequest } from '../answer.ts'
import { at, mineOf, onward, readingOf } from '../flow.ts'
import { Form, Refused, sends, shown } from '../frame.tsx'
import { startRequest } from '../start.ts'

/** Ids that follow from a form and cannot be found from one another: the request and the path that her code will open. */
export interface Ids { request: string; path: string }
export interface StartTools { ids(form: string): Ids }

/** The instrument's first page: for whom is it. Nothing is kept before it is answered. */
const first = (today: string) => pages(guichet, {}, today)[0]?.questions ?? []

function Begin({ page, typed, errors, outcome, children }: { page: PageContext; typed?: Fields | undefined; errors?: Readonly<Record<string, ReadError>>; outcome?: Outcome | undefined; children?: ReactNode }) {
  const { t } = page, reading = readingOf({}, page), questions = first(page.today)
  return (
    <>
      <Refused page={page} outcome={outcome} />
      <ErrorSummary title={t('intake-errors')} errors={errorList(reading, questions, errors ?? {})} />
      <h1>{t('intake-start-title')}</h1>
      <Notice title={t('intake-start-privacy')}>
        <p>{t('intake-start-privacy-why')} {t('intake-start-privacy-who')} {t('intake-start-privacy-rights')}</p>
        <p><a href={at(page, '/confidentialite')}>{t('site-privacy')}</a></p>
      </Notice>
      <Form page={page}>
        {questions.map((question) => <Question key={question.key} {...reading} question={question} typed={typed} error={errors?.[question.key]} />)}
        {children}
        <Actions><Button>{t('intake-continue')}</Button><Button kind="quiet" href={at(page, '/reprendre')}>{t('intake-start-code')}</Button></Actions>
      </Form>
    </>
  )
}

/** She stopped the one that is open here: it closes, and another begins. */
const Another = ({ page }: { page: PageContext }) => (
  <>
    <h1>{page.t('intake-mine-another')}</h1>
    <p>{page.t('intake-mine-another-why')}</p>
    <Form page={page}><Actions><Button name="leave" value="yes">{page.t('intake-mine-another')}</Button><Button kind="quiet" href={at(page, '/ma-demande')}>{page.t('intake-mine-title')}</Button></Actions></Form>
  </>
)

/** Somebody is here already: to go on, or to leave the place to another. */
const Begun = ({ page, to }: { page: PageContext; to: string }) => (
  <>
    <h1>{page.t('intake-begun-title')}</h1>
    <p>{page.t('intake-begun')}</p>
    <Actions><Button href={at(page, to)}>{page.t('intake-go-on')}</Button></Actions>
    <Form page={page}><p>{page.t('intake-begun-other')}</p><Actions><Button kind="quiet" name="leave" value="yes">{page.t('intake-begun-leave')}</Button></Actions></Form>
  </>
)

/** Before the first question, what becomes of the answers, in three sentences; then for whom the request is. The answer begins the draft. */
export const startPage = ({ ids }: StartTools) => page('intake.begin', {
  path: '/demande',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (mine && mine.request.withdrawn_at !== null) return shown(page, <Another page={page} />, { title: 'intake-mine-another', back: '/ma-demande' })
    if (mine) return shown(page, <Begun page={page} to={onward(mine, page)} />, { title: 'intake-begun-title', back: '/' })
    return begin(page, Object.keys(page.form.fields).length > 0 ? page.form.fields : undefined)
  },
  async post(page) {
    if (page.form.has('leave')) { await page.become(null); return { to: at(page, '/demande') } }
    const { answers, errors } = readPage(first(page.today), page.form.fields, page.today)
    if (Object.keys(errors).length > 0) return begin(page, page.form.fields, errors)
    const { request, path } = ids(page.id), tenant = page.session.tenant
    await page.become({ tenant, actor: path, role: 'person', subject: request })
    const told = await sends(page, startRequest, { request, path, lang: page.lang, channel: 'web' })
    const said = told.status === 'applied' ? await sends(page, answerRequest, { request, answers }) : told
    return said.status === 'applied' ? { to: at(page, '/demande/suite') } : begin(page, page.form.fields, {}, said)
  },
})

const begin = (page: PageContext, typed?: Fields, errors: Readonly<Record<string, ReadError>> = {}, outcome?: Outcome): PageAnswer => {
  const refused = Object.keys(errors).length > 0 || outcome !== undefined
  return shown(page, <Begin page={page} typed={typed} errors={errors} outcome={outcome} />, { title: 'intake-start-title', back: '/', ...(refused && { refused, status: 422 }) })
}

/** Wherever she stands: the next thing to ask. */
export const onwardPage = page('intake.onward', {
  path: '/demande/suite',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    return { to: at(page, mine ? onward(mine, page) : '/demande') }
  },
})
