import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answers, missing, next, pageAt, pages, previous, visible } from './engine.ts'
import { answerTo, anyInstrument, anyKnown } from './samples.ts'
import type { Instrument, Question } from './schema.ts'
import type { Known } from './values.ts'
import type { Page } from './walk.ts'

const today = '2026-11-22'
const runs = { numRuns: 400 }
const chances = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 })
const keysOf = (instrument: Instrument): string[] => instrument.questions.map(({ key }) => key)
const filled = fc.record({ instrument: anyInstrument, chances }).chain(({ instrument, chances: drawn }) => anyKnown(keysOf(instrument), 'file').map((before) => ({ instrument, before, chances: drawn })))

const say = (known: Known, questions: readonly Question[], chance: number): Known =>
  ({ ...known, ...Object.fromEntries(questions.map((question, index) => [question.key, { value: answerTo(question, chance + index * 7), origin: 'here', said_on: today }])) })

/** Questions whose choices depend on something: an answer to them may stop being offered. */
const withdrawableOf = (instrument: Instrument): Set<string> => new Set(instrument.questions.filter(({ choices }) => choices?.some(({ when }) => when)).map(({ key }) => key))

/** Fills the form as a person would, page after page. */
function fill(instrument: Instrument, before: Known, drawn: readonly number[]): { shown: Page[]; known: Known } {
  const shown: Page[] = []
  let known = before
  for (let page = next(instrument, known, today); page; page = next(instrument, known, today, page.id)) {
    shown.push(page)
    if (page.notice?.stops || shown.length > 60) break
    known = say(known, page.questions, drawn[shown.length % 40] ?? 0)
  }
  return { shown, known }
}

it('every path ends, and asks nothing twice', () => {
  fc.assert(fc.property(filled, ({ instrument, before, chances: drawn }) => {
    const { shown, known } = fill(instrument, before, drawn)
    const asked = shown.flatMap(({ questions }) => questions.map(({ key }) => key))
    expect(new Set(asked).size).toBe(asked.length)
    expect(shown.length).toBeLessThanOrEqual(instrument.questions.length + instrument.notices.length)
    const last = shown.at(-1)
    if (last?.notice?.stops) expect(missing(instrument, known, today).map(({ key }) => key)).toContain(last.notice.after)
    else expect(next(instrument, known, today)).toBeNull()
  }), runs)
})

it('a known thing is never asked, unless its only choices are not offered any more', () => {
  fc.assert(fc.property(filled, ({ instrument, before, chances: drawn }) => {
    const withdrawable = withdrawableOf(instrument)
    const { shown } = fill(instrument, before, drawn)
    for (const { key } of shown.flatMap(({ questions }) => questions)) if (!withdrawable.has(key)) expect(before).not.toHaveProperty([key])
  }), runs)
})

it('answers given in any order are asked once, and the form still ends', () => {
  fc.assert(fc.property(filled, ({ instrument, chances: drawn }) => {
    let known: Known = {}
    const asked: string[] = []
    for (const chance of drawn) {
      const open = pages(instrument, known, today).filter(({ questions }) => questions.some(({ key }) => !(key in known)))
      const page = open[chance % Math.max(open.length, 1)]
      if (!page) break
      const questions = page.questions.filter(({ key }) => !(key in known))
      asked.push(...questions.map(({ key }) => key))
      known = say(known, questions, chance)
    }
    expect(new Set(asked).size).toBe(asked.length)
    const withdrawable = withdrawableOf(instrument)
    for (const { key } of next(instrument, known, today)?.questions ?? []) expect(withdrawable.has(key) || !(key in known)).toBe(true)
  }), runs)
})

it('what stands under a hidden question changes nothing', () => {
  fc.assert(fc.property(filled, fc.nat(1000), ({ instrument, before, chances: drawn }, chance) => {
    const { known } = fill(instrument, before, drawn)
    const seen = new Set(visible(instrument, known, today).map(({ key }) => key))
    const hidden = instrument.questions.filter(({ key }) => !seen.has(key))
    const stale = say(known, hidden, chance)
    expect(pages(instrument, stale, today)).toEqual(pages(instrument, known, today))
    expect(answers(instrument, stale, today)).toEqual(answers(instrument, known, today))
    for (const { key } of hidden) expect(answers(instrument, stale, today)).not.toHaveProperty([key])
  }), runs)
})

it('back leads along the path to its beginning, and each page back may be changed', () => {
  fc.assert(fc.property(filled, ({ instrument, before, chances: drawn }) => {
    const { known } = fill(instrument, before, drawn)
    const path = pages(instrument, known, today).filter(({ notice }) => !notice)
    const walked: string[] = []
    for (let at = path.at(-1); at; at = previous(instrument, known, today, at.id) ?? undefined) {
      walked.unshift(at.id)
      expect(pageAt(instrument, known, today, at.id)).toEqual(at)
    }
    expect(walked).toEqual(path.map(({ id }) => id))
  }), runs)
})

it('a change of mind at any page leaves a form that ends, with nothing asked that is known', () => {
  fc.assert(fc.property(filled, fc.nat(1000), ({ instrument, before, chances: drawn }, chance) => {
    const { known } = fill(instrument, before, drawn)
    const path = pages(instrument, known, today).filter(({ notice }) => !notice)
    const page = path[chance % Math.max(path.length, 1)]
    if (!page) return
    const { shown, known: after } = fill(instrument, say(known, page.questions, chance), drawn)
    expect(shown.length).toBeLessThanOrEqual(instrument.questions.length + instrument.notices.length)
    if (!shown.at(-1)?.notice?.stops) expect(next(instrument, after, today)).toBeNull()
  }), runs)
})
