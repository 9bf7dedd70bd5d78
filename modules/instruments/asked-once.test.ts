import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { knownOf } from '#modules/intake/known.ts'
import { must } from '#test/referral.ts'
import { ownQuestion, ownSheet } from '#test/scenarios/instruments.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { allInstruments } from './all.query.ts'
import { guichet } from './guichet.ts'
import { enableInstrument } from './enable.ts'
import { next } from './engine.ts'
import { noteAnswers } from './note-answers.ts'
import { inForce } from './own.ts'
import { isNotable } from './notable.ts'
import { saveDraft } from './save-draft.ts'
import { answerTo } from './samples.ts'
import type { Instrument, Question } from './schema.ts'
import type { Known, Value } from './values.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

/** An answer that its question takes, of whatever kind; never blank, so that it stays known. */
const answerFor = (question: Question): Value => {
  const byKind: Partial<Record<Question['kind'], Value>> = { 'yes-no': 'yes', tick: 'yes', text: 'Un mot', long: 'Une phrase.', date: '2026-05-01', year: '1987', age: '1987', place: 'Rimouski', phone: '+14185550123', email: 'a@example.org', reach: '+14185550123' }
  return byKind[question.kind] ?? answerTo({ ...question, needed: true }, 0)
}

/** Walks every instrument as a counsellor would, one page after the other, each answer noted by the command; gives how often each thing was asked, and those asked although known before. */
const walked = async (instruments: readonly Instrument[], known: () => Promise<Known>, note: (instrument: Instrument, answers: Record<string, Value>) => Promise<void>, today: string, sees: (known: Known) => Known = (one) => one) => {
  const asked: string[] = [], already: string[] = []
  for (const instrument of instruments) {
    for (let page = next(instrument, sees(await known()), today), turns = 0; page && turns < 60; turns++) {
      const before = await known(), questions = page.questions.filter(isNotable)
      asked.push(...questions.map(({ key }) => key))
      already.push(...questions.filter(({ key }) => key in before).map(({ key }) => `${instrument.id} asks ${key} again`))
      if (questions.length > 0) await note(instrument, Object.fromEntries(questions.map((question) => [question.key, answerFor(question)])))
      const from: string = page.id, after = next(instrument, sees(await known()), today, from)
      page = after?.id === from ? null : after
    }
  }
  return { asked, already, twice: asked.filter((key, i) => asked.indexOf(key) !== i) }
}

it('every instrument in force, the platform’s and an organisation’s own, asks one person nothing twice', async () => {
  const s = await settingIn(w), { by, person } = await s.held(), director = w.as('a.director'), today = s.today()
  const make = async (...questions: Parameters<typeof ownSheet> extends [string, ...infer Q] ? Q : never) => {
    const instrument = uuid7()
    must(await w.perform(director, saveDraft, { instrument, revision: 0, sheet: ownSheet(`Outil ${instrument.slice(-4)}`, ...questions) }))
    must(await w.perform(director, enableInstrument, { instrument, revision: 1 }))
  }
  const mine = ownQuestion('Le moyen de transport préféré', { kind: 'yes-no' })
  await make(mine, ownQuestion('', { key: 'need.housing', taken: true }), ownQuestion('Combien de temps en route', { when: { key: mine.key, is: 'yes' } }))
  await make(ownQuestion('', { key: mine.key, taken: true }), ownQuestion('', { key: 'person.birth', taken: true }), ownQuestion('', { key: 'work.confidence', taken: true }), ownQuestion('La musique du matin'))

  const told = await w.ask(by, allInstruments, {}), instruments = inForce(told.own)
  expect(instruments.length).toBeGreaterThanOrEqual(5)
  const rows = async () => (await w.rows('select key, value, origin, said_at, replaced_at from known_thing where subject_id = $1', [person])) as unknown as Parameters<typeof knownOf>[0]
  const known = async () => knownOf(await rows(), by.zone)
  const note = async (instrument: Instrument, answers: Record<string, Value>) => must(await w.perform(by as Session, noteAnswers, { person, instrument: instrument.id, answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, value === null || typeof value === 'string' ? value : [...value]])) }))
  // The single window is asked by its own command; in the file, what it left open is noted like the rest.
  const found = await walked(instruments, known, note, today)
  expect(found.already).toEqual([])
  expect(found.twice).toEqual([])
  expect(found.asked).toEqual(expect.arrayContaining(['need.housing', mine.key, 'work.wanted']))
  expect(found.asked.length).toBeGreaterThan(20)
  expect(instruments[0]).toBe(guichet)

  // Negative control: an engine that forgot what is known would ask it again, and this test says so.
  const other = await s.held(), forgets = async () => knownOf((await w.rows('select key, value, origin, said_at, replaced_at from known_thing where subject_id = $1', [other.person])) as unknown as Parameters<typeof knownOf>[0], by.zone)
  const blind = await walked(instruments.slice(1), forgets, async (instrument, answers) => must(await w.perform(by, noteAnswers, { person: other.person, instrument: instrument.id, answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, value === null || typeof value === 'string' ? value : [...value]])) })), today, () => ({}))
  expect(blind.already.length).toBeGreaterThan(0)
  expect(blind.twice.length).toBeGreaterThan(0)
})
