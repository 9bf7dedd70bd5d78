import { holds } from './conditions.ts'
import type { Condition, Instrument, Notice, Question } from './schema.ts'
import { choiceOf, fieldOf, type Known, type KnownThing } from './values.ts'

/** What is asked together. A notice's page asks nothing: it tells, then goes on. Choices are already those of this person. */
export interface Page { id: string; group: string; questions: readonly Question[]; notice?: Notice }

/**
 * One walk along the form. `path`: the pages that make sense for this person, with the notices where they come; a stopping notice is its end.
 * `met`: what counts, namely what was known besides, and the answers on the path; an answer whose question or choice is gone does not.
 */
export interface Walk { path: Page[]; met: Known }

export function walk(instrument: Instrument, known: Known, today: string): Walk {
  const asked = new Set(instrument.questions.map(({ key }) => key))
  const met = Object.fromEntries(Object.entries(known).filter(([key]) => !asked.has(key)))
  const scope = { known: met, today, situations: instrument.situations }
  const path: Page[] = []
  for (const [id, together] of Map.groupBy(instrument.questions, pageOf)) {
    const offered = together.filter(({ when }) => !when || holds(when, scope))
    const questions = offered.map((question) => ({ ...question, choices: question.choices?.filter(({ when }) => !when || holds(when, scope)) }))
    const [first] = questions
    if (!first) continue
    path.push({ id, group: first.group, questions })
    for (const question of offered) {
      const thing = known[question.key]
      const kept = thing && standing(thing, question, (when) => holds(when, scope))
      if (kept) met[question.key] = kept
    }
    for (const notice of instrument.notices.filter(({ after }) => questions.some(({ key }) => key === after))) {
      if (!holds(notice.when, scope)) continue
      path.push({ id: notice.id, group: first.group, questions: [], notice })
      if (notice.stops) return { path, met }
    }
  }
  return { path, met }
}

/** An answer without the choices that are not offered any more; nothing when that was all of it. A code from another form stays. */
function standing(thing: KnownThing, question: Question, offered: (when: Condition) => boolean): KnownThing | undefined {
  const gone = new Set(question.choices?.filter(({ when }) => when && !offered(when)).map(({ code }) => code))
  const { value } = thing
  if (gone.size === 0 || value === null) return thing
  if (typeof value === 'string') return gone.has(choiceOf(value).code) ? undefined : thing
  const left = value.filter((one) => !gone.has(choiceOf(one).code))
  return left.length === 0 && value.length > 0 ? undefined : { ...thing, value: left }
}

/** The page that asks a question. */
export const pageOf = (question: Question): string => question.page ?? fieldOf(question.key)

/** Every page that any path may hold, in order. */
export function placesOf({ questions, notices }: Instrument): string[] {
  return [...Map.groupBy(questions, pageOf)].flatMap(([id, together]) =>
    [id, ...notices.filter(({ after }) => together.some(({ key }) => key === after)).map((notice) => notice.id)])
}
