import type { ReactNode } from 'react'
import { Summary } from '#site/parts.tsx'
import type { Mark } from '#site/path.tsx'
import { Said } from '#site/said.tsx'
import { pages, progress, visible, type Page } from './engine.ts'
import { errorText, Question, type Reading } from './question.tsx'
import type { Fields, ReadError } from './read.ts'
import { show, tell, type Shown } from './show.ts'
import { noticeText, pageText, questionText } from './text-keys.ts'
import { fieldOf, type Known } from './values.ts'
import { pageOf } from './walk.ts'

export { Question, type Reading } from './question.tsx'

export interface Filling extends Reading {
  known: Known
  /** What was just sent and not accepted: shown again as it was. */
  typed?: Fields | undefined
  /** By known thing. */
  errors?: Readonly<Record<string, ReadError>> | undefined
}

/** A page with its heading: its one question's own text, or the page's. Put it in a form, after the error summary, before the buttons. */
export function PageQuestions({ page, ...filling }: Filling & { page: Page }) {
  const [only, second] = page.questions
  if (only && !second) return <Question {...one(filling, only.key)} question={only} heading />
  return <><h1 className="question">{text(filling, pageText(filling.instrument, page.id))}</h1><Several {...filling} questions={page.questions} /></>
}

/** A whole group at once, for who fills it in with the person beside; each page becomes a part with its heading. */
export function GroupQuestions({ group, ...filling }: Filling & { group: string }) {
  const { instrument, known, today } = filling
  return pages(instrument, known, today).filter((page) => page.group === group && !page.notice).map((page) => (
    <section key={page.id}>
      {page.questions.length > 1 && <h2>{text(filling, pageText(instrument, page.id))}</h2>}
      <Several {...filling} questions={page.questions} />
    </section>
  ))
}

/** A notice: a heading, a text, and below it what the site adds for `notice.shows` (numbers to call, other ways). */
export function NoticePage({ page, children, ...reading }: Reading & { page: Page; children?: ReactNode }) {
  const key = noticeText(reading.instrument, page.id)
  return <><h1 className="question">{text(reading, key)}</h1><p>{text(reading, `${key}-text`)}</p>{children}</>
}

/** Questions one under the other; a reason that they share is given once. */
const Several = ({ questions, ...filling }: Filling & { questions: Page['questions'] }) => questions.map((question, index) => (
  <Question key={question.key} {...one(filling, question.key)} question={question} quiet={questions[index - 1]?.why === question.why} />
))

const one = ({ known, typed, errors, ...reading }: Filling, key: string) => ({ ...reading, value: known[key]?.value, typed, error: errors?.[key] })

const text = ({ t, voice }: Reading, key: string): ReactNode => <Said {...tell(t, key, { for: voice })} />

/** For the error summary: where each error stands on the page, and what to do about it. */
export const errorList = (reading: Reading, questions: Page['questions'], errors: Readonly<Record<string, ReadError>>): { field: string; text: ReactNode }[] =>
  questions.flatMap((question) => {
    const error = errors[question.key]
    return error ? [{ field: fieldOf(question.key), text: <Said {...errorText(reading, question, error)} /> }] : []
  })

interface Reviewing extends Reading { known: Known; /** Where a page is changed, from its id; without it nothing is. */ href?: (page: string) => string }

/** Check your answers: what was said, group by group, with the way back to each page; what was left blank in one line, without insisting. */
export function Answers({ known, href, ...reading }: Reviewing) {
  const { instrument, t, voice, today } = reading
  const lines = visible(instrument, known, today).map((question) => {
    const label = tell(t, questionText(instrument, question, 'label'), { for: voice })
    const thing = known[question.key]
    return { question, label, to: href?.(pageOf(question)), shown: thing ? show(instrument, question, thing.value, { t, voice, today }) : [] }
  })
  const blank = lines.filter(({ shown }) => shown.length === 0)
  const left = blank.map(({ question, label, to }) => <li key={question.key}>{to ? <a href={to}><Said {...label} /></a> : <Said {...label} />}</li>)
  return (
    <>
      {instrument.groups.map(({ id, title }) => {
        const own = lines.filter(({ question, shown }) => question.group === id && shown.length > 0)
        if (own.length === 0) return null
        const rows = own.map(({ label, to, shown }) => ({
          label: <Said {...label} />, value: shown.map((line) => <div key={line.text}><ShownText {...line} /></div>),
          change: to === undefined ? undefined : { href: to, label: t('site-change'), about: label.text },
        }))
        return <section key={id}><h2>{text(reading, title)}</h2><Summary rows={rows} /></section>
      })}
      {left.length > 0 && <section><h2>{text(reading, 'instruments-no-answer')}</h2><ul>{left}</ul></section>}
    </>
  )
}

const ShownText = (line: Shown) => (line.lang ? <Said {...line} /> : <bdi dir={line.dir}>{line.text}</bdi>)

/** The groups as marks of the site's path; `at` is the page being shown. */
export const pathMarks = ({ known, at, ...reading }: Reading & { known: Known; at?: string }): Mark[] =>
  progress(reading.instrument, known, reading.today, at).map(({ state, title }) => ({ state, label: text(reading, title) }))
