import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Place } from '#modules/directory/territory.ts'
import { keysOf } from '#modules/consent/rules.ts'
import { pageAt, previous, type Page } from '#modules/instruments/engine.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { readPage, type Fields, type ReadError } from '#modules/instruments/read.ts'
import { errorList, NoticePage, PageQuestions, pathMarks } from '#modules/instruments/render.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { Path } from '#site/path.tsx'
import { answerRequest } from '../answer.ts'
import { at, consentSaid, consentsAsked, mineOf, onward, readingOf, saidIn, savedPage, type Mine } from '../flow.ts'
import { Form, needsCode, notThere, Refused, sends, shown } from '../frame.tsx'
import { codeKey } from '../keep.ts'
import { textOf } from '../known.ts'
import { OtherWays, UrgentNumbers, urgentNumbers } from '../numbers.tsx'
import { placed, PlaceWhich, placesMeant } from '../place-which.tsx'

interface Told { typed?: Fields; errors?: Readonly<Record<string, ReadError>>; outcome?: Outcome; places?: readonly Place[] }

/** One page of questions, drawn by the one renderer; the code can be taken at any moment. */
function Asks({ page, mine, asked, typed, errors, outcome, places = [] }: { page: PageContext; mine: Mine; asked: Page } & Told) {
  const { t } = page, known = saidIn(mine, page), reading = readingOf(known, page)
  return (
    <>
      <Refused page={page} outcome={outcome} />
      <ErrorSummary title={t('intake-errors')} errors={errorList(reading, asked.questions, errors ?? {})} />
      <Path compact label={t('intake-path')} marks={pathMarks({ ...reading, known, at: asked.id })} t={t} />
      <Form page={page}>
        <PlaceWhich page={page} places={places} />
        <PageQuestions {...reading} known={known} page={asked} typed={typed} errors={errors} />
        <Actions>
          <Button>{t(mine.request.submitted_at === null ? 'intake-continue' : 'intake-save')}</Button>
          <Keep page={page} mine={mine} />
        </Actions>
      </Form>
    </>
  )
}

/** The way to stop here and come back: her code, or a reminder that she has one. */
const Keep = ({ page, mine }: { page: PageContext; mine: Mine }) => (mine.request.submitted_at !== null ? null
  : <Button kind="quiet" href={at(page, '/demande/garder')}>{page.t(textOf(mine.known, codeKey) ? 'intake-kept' : 'intake-keep')}</Button>)

const asking = (page: PageContext, mine: Mine, asked: Page, told: Told = {}): PageAnswer => {
  const before = mine.request.submitted_at !== null ? '/ma-demande' : previous(guichet, saidIn(mine, page), page.today, asked.id)?.id
  const refused = told.errors !== undefined || told.outcome !== undefined || told.places !== undefined
  return shown(page, <Asks page={page} mine={mine} asked={asked} {...told} />, {
    back: before === undefined ? '/demande' : before.startsWith('/') ? before : `/demande/${before}`, ...(refused && { refused, status: 422 }),
  })
}

const notice = async (page: PageContext, mine: Mine, asked: Page): Promise<PageAnswer> => {
  const known = saidIn(mine, page), stops = asked.notice?.stops
  return shown(page, (
    <>
      <Path compact label={page.t('intake-path')} marks={pathMarks({ ...readingOf(known, page), known, at: asked.id })} t={page.t} />
      <NoticePage {...readingOf(known, page)} page={asked}>
        {asked.notice?.shows === 'urgent-numbers' && <UrgentNumbers page={page} resources={await urgentNumbers(page, known)} />}
        {asked.notice?.shows === 'other-ways' && <OtherWays page={page} />}
      </NoticePage>
      <Actions>{stops ? <Button kind="quiet" href={at(page, '/demande/effacer')}>{page.t('intake-erase')}</Button> : <Button href={at(page, onward(mine, page, asked.id))}>{page.t('intake-continue')}</Button>}</Actions>
    </>
  ), { back: `/demande/${previous(guichet, known, page.today, asked.id)?.id ?? ''}` })
}

/** Where she goes after an answer. Once sent: to what an agreement is now missing for, else back to her page, which says that it is saved. */
const afterwards = (mine: Mine, page: PageContext, asked: Page): string => {
  if (mine.request.submitted_at === null) return onward(mine, page, asked.id)
  const more = keysOf('share-sensitive', guichet), sensitive = asked.questions.some(({ key }) => more.includes(key))
  const unasked = consentsAsked(mine, mine.consents.flatMap((one) => (one.purpose === 'share' ? one.recipient_id ?? [] : [])), page).some((one) => one.purpose === 'share-sensitive' && consentSaid(mine, one, page.today) === undefined)
  return sensitive && unasked ? '/demande/consentements' : savedPage
}

/** One question a page, as its heading. What is refused comes back as it was typed, with what to do on top. */
export const questionPage = page('intake.question', {
  path: '/demande/:question',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const asked = pageAt(guichet, saidIn(mine, page), page.today, page.params['question'] ?? '')
    if (!asked) return notThere(page)
    if (asked.notice) return notice(page, mine, asked)
    return asking(page, mine, asked, Object.keys(page.form.fields).length > 0 ? { typed: page.form.fields } : {})
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const asked = pageAt(guichet, saidIn(mine, page), page.today, page.params['question'] ?? '')
    if (!asked || asked.notice) return notThere(page)
    const { answers, errors } = readPage(asked.questions, page.form.fields, page.today)
    if (Object.keys(errors).length > 0) return asking(page, mine, asked, { typed: page.form.fields, errors })
    const places = placesMeant(answers, page)
    if (places.length > 0) return asking(page, mine, asked, { typed: page.form.fields, places })
    const outcome = await sends(page, answerRequest, { request: mine.request.id, answers: placed(answers, page) })
    if (outcome.status === 'refused') return asking(page, mine, asked, { typed: page.form.fields, outcome })
    const after = await mineOf(page)
    return { to: at(page, after ? afterwards(after, page, asked) : '/demande') }
  },
})
