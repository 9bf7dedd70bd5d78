import { holds } from './conditions.ts'
import type { Instrument, Question } from './schema.ts'
import { isBlank, type Known } from './values.ts'
import { pageOf, placesOf, walk, type Page } from './walk.ts'

export type { Page } from './walk.ts'
export { pageOf }

/** The questions that make sense for this person now. `today` is the local day, `YYYY-MM-DD`, here and below. */
export const visible = (instrument: Instrument, known: Known, today: string): Question[] =>
  pages(instrument, known, today).flatMap(({ questions }) => [...questions])

/** The whole path as it stands now, notices included. */
export const pages = (instrument: Instrument, known: Known, today: string): Page[] => walk(instrument, known, today).path

/** A page by its id, whole, to change an answer; `undefined` when it is not on this person's path. */
export const pageAt = (instrument: Instrument, known: Known, today: string, id: string): Page | undefined =>
  pages(instrument, known, today).find((page) => page.id === id)

/**
 * The next page to show, with only what is not known yet; `null` when nothing is left to ask.
 * Without `from` (somebody comes back), the first open page; a notice is shown only on the way from the page that leads to it.
 */
export function next(instrument: Instrument, known: Known, today: string, from?: string): Page | null {
  const { path, met } = walk(instrument, known, today)
  const places = placesOf(instrument)
  const at = from === undefined ? -1 : places.indexOf(from)
  const open = path.map((page) => unknown(page, met)).filter(({ notice, questions }, index) => (notice
    ? notice.stops || (from !== undefined && path[index - 1]?.id === from)
    : questions.length > 0))
  return open.find(({ id }) => places.indexOf(id) > at) ?? open.find(({ notice }) => !notice || notice.stops) ?? null
}

/** The page before this one, whole, to read or change what was said; `null` at the beginning. */
export function previous(instrument: Instrument, known: Known, today: string, from: string): Page | null {
  const places = placesOf(instrument)
  const at = places.indexOf(from)
  return pages(instrument, known, today).findLast(({ id, notice }) => !notice && places.indexOf(id) < at) ?? null
}

export interface Step { id: string; title: string; state: 'done' | 'now' | 'todo' }

/** The groups as marks of a path; `at` is the page being shown. A group with nothing for this person is left out. */
export function progress(instrument: Instrument, known: Known, today: string, at?: string): Step[] {
  const { path, met } = walk(instrument, known, today)
  const here = path.find(({ id }) => id === at)?.group
  return instrument.groups.filter(({ id }) => path.some(({ group }) => group === id)).map((group) => {
    const left = path.some((page) => page.group === group.id && unknown(page, met).questions.length > 0)
    return { ...group, state: group.id === here ? 'now' : left ? 'todo' : 'done' }
  })
}

/** What was known before and comes from elsewhere: shown to be confirmed or changed, never asked. `origin` is where we are. */
export function toConfirm(instrument: Instrument, known: Known, today: string, origin: string): Question[] {
  const { path, met } = walk(instrument, known, today)
  return path.flatMap(({ questions }) => questions.filter(({ key }) => (met[key] ?? { origin }).origin !== origin))
}

/** What the next step cannot do without, and does not have. Empty: it may go on, whatever else is left. */
export function missing(instrument: Instrument, known: Known, today: string): Question[] {
  const { path, met } = walk(instrument, known, today)
  const end = path.at(-1)?.notice
  return path.flatMap(({ questions }) => questions.filter(({ key, needed }) => {
    const thing = met[key]
    return (end?.stops && end.after === key) || (needed && (!thing || thing.value === null || isBlank(thing.value)))
  }))
}

/** What is worth keeping once the form is sent: answers on this person's path, without what was left blank. */
export function answers(instrument: Instrument, known: Known, today: string): Known {
  const { path, met } = walk(instrument, known, today)
  return Object.fromEntries(path.flatMap(({ questions }) => questions.flatMap(({ key }) => {
    const thing = met[key]
    return thing && !isBlank(thing.value) ? [[key, thing] as const] : []
  })))
}

/** How the texts speak (`$for`): the first voice that holds, or `self`. */
export function voice(instrument: Instrument, known: Known, today: string): string {
  const scope = { known: walk(instrument, known, today).met, today, situations: instrument.situations }
  return instrument.voices.find(({ when }) => holds(when, scope))?.name ?? 'self'
}

const unknown = (page: Page, met: Known): Page => ({ ...page, questions: page.questions.filter(({ key }) => !(key in met)) })
