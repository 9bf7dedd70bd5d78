import type { Instrument, Question } from './schema.ts'
import { fieldOf } from './values.ts'

/** The text of a question (no part), its `label` on a sheet, its `hint`, its `needed` error, `low` and `high` (the ends of a scale), `choice-<code>` and that with `-hint` or `-typed`. */
export const questionText = (instrument: Instrument, question: Question, part?: string): string =>
  ['instruments', question.of ?? instrument.id, fieldOf(question.key), ...(part ? [part] : [])].join('-')

/** What the instrument is called where several are offered. */
export const titleText = (instrument: Pick<Instrument, 'id'>): string => `instruments-${instrument.id}-title`

/** The heading of a page that asks several things. */
export const pageText = (instrument: Instrument, page: string): string => `instruments-${instrument.id}-page-${page}`

/** The heading of a notice; its text adds `-text`. */
export const noticeText = (instrument: Instrument, notice: string): string => `instruments-${instrument.id}-notice-${notice}`

/** Every text that an instrument cannot do without: a catalogue must have them all before it is used. */
export function textKeys(instrument: Instrument): string[] {
  const { questions, groups, notices, purpose } = instrument
  const keys = questions.flatMap((question) => {
    if (question.of) return []
    const parts = ['label', ...(question.hint ? ['hint'] : []), ...(question.needed ? ['needed'] : []), ...(question.kind === 'scale' ? ['low', 'high'] : [])]
    const choices = (question.choices ?? []).flatMap(({ code, hint, free }) =>
      [`choice-${code}`, ...(hint ? [`choice-${code}-hint`] : []), ...(free ? [`choice-${code}-typed`] : [])])
    return [questionText(instrument, question), question.why, ...[...parts, ...choices].map((part) => questionText(instrument, question, part))]
  })
  const shared = questions.flatMap(({ page }) => (page && questions.filter((other) => other.page === page).length > 1 ? [pageText(instrument, page)] : []))
  const told = notices.flatMap(({ id }) => [noticeText(instrument, id), `${noticeText(instrument, id)}-text`])
  return [...new Set([titleText(instrument), purpose, ...groups.map(({ title }) => title), ...keys, ...shared, ...told])]
}
