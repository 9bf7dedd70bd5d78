import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import { visible } from '../engine.ts'
import { Question } from '../question.tsx'
import { readPage, type Fields, type ReadError } from '../read.ts'
import type { Instrument, Question as Asked } from '../schema.ts'
import { tell } from '../show.ts'
import { fieldOf, isBlank, type Known, type Value } from '../values.ts'

interface Given {
  instrument: Instrument; t: Translator; today: string
  /** What is known besides what is typed here. */
  known: Known
  typed: Fields | undefined
  /** Which of the questions are drawn; all that make sense when absent. */
  only?: (question: Asked) => boolean
  errors?: Readonly<Record<string, ReadError>>
}

/** What is known once what is typed counts: conditions follow the fingers. */
export const live = ({ instrument, today, known, typed, only }: Omit<Given, 't' | 'errors'>): Known => {
  if (!typed) return known
  const { answers } = readPage(instrument.questions.filter((question) => !only || only(question)).map((question) => ({ ...question, needed: false })), typed, today)
  const said = Object.entries(answers).filter(([, value]) => value === null || !isBlank(value))
  const cleared = new Set(Object.keys(answers))
  return { ...Object.fromEntries(Object.entries(known).filter(([key]) => !cleared.has(key))), ...Object.fromEntries(said.map(([key, value]): [string, Known[string]] => [key, { value, origin: 'here', said_on: today }])) }
}

/** The questions that make sense now and are to be asked. */
export const askedNow = (given: Omit<Given, 't' | 'errors'>): Asked[] => visible(given.instrument, live(given), given.today).filter((question) => !given.only || given.only(question))

const touched = (typed: Fields | undefined, question: Asked): boolean => {
  const name = fieldOf(question.key)
  return typed !== undefined && (Object.keys(typed).some((field) => field === name || field.startsWith(`${name}-`)) || [typed['prefer-not'] ?? []].flat().includes(name))
}

/** Questions one under the other, drawn as everywhere else; what hangs on an answer comes as soon as it is given. */
export function Asking({ t, errors, ...given }: Given) {
  const { instrument, known, typed, today } = given, questions = askedNow(given), titled = instrument.groups.length > 1
  return instrument.groups.map(({ id, title }) => {
    const own = questions.filter(({ group }) => group === id)
    if (own.length === 0) return null
    return (
      <section key={id}>
        {titled && <h3><Said {...tell(t, title, { for: 'self' })} /></h3>}
        {own.map((question, index) => (
          <Question key={question.key} instrument={instrument} question={question} value={known[question.key]?.value as Value | undefined} typed={touched(typed, question) ? typed : undefined} error={errors?.[question.key]}
            quiet={own[index - 1]?.why === question.why} t={t} voice="self" today={today} />
        ))}
      </section>
    )
  })
}
