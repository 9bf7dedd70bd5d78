import { uuid7 } from '#kernel/uuid.ts'
import { allInstruments } from '#modules/instruments/all.query.ts'
import { answersOf } from '#modules/instruments/answers.query.ts'
import { dropDraft } from '#modules/instruments/drop-draft.ts'
import { enableInstrument } from '#modules/instruments/enable.ts'
import { keepAnswers } from '#modules/instruments/keep-answers.ts'
import { noteAnswers } from '#modules/instruments/note-answers.ts'
import { saveDraft } from '#modules/instruments/save-draft.ts'
import type { Sheet, SheetQuestion } from '#modules/instruments/sheet.ts'
import { withdrawInstrument } from '#modules/instruments/withdraw.ts'
import { scenario } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const fr = (text: string) => ({ fr: text, en: '', ar: '' })
const none = fr('')
/** A field that may be enabled, in a key of its own. */
export const ownQuestion = (label: string, more: Partial<SheetQuestion> = {}): SheetQuestion => ({
  key: `own.q${uuid7().slice(-12)}`, taken: false, label: fr(label), why: fr('Pour savoir par où commencer.'), kind: 'text', class: 'plain', needed: false, 'prefer-not': false, choices: [], low: none, high: none, when: null, ...more,
})
export const ownSheet = (title: string, ...questions: SheetQuestion[]): Sheet => ({ title: fr(title), purpose: fr('Préparer la suite avec vous.'), questions })

const written = async (s: Setting) => {
  const session = s.w.as('a.coordinator'), instrument = uuid7(), question = ownQuestion(s.word())
  must(await s.w.perform(session, saveDraft, { instrument, revision: 0, sheet: ownSheet(s.word(), question, ownQuestion(s.word())) }))
  return { session, instrument, question }
}
const enabled = async (s: Setting) => {
  const one = await written(s)
  must(await s.w.perform(one.session, enableInstrument, { instrument: one.instrument, revision: 1 }))
  return one
}

export const instrumentsScenarios = [
  scenario(saveDraft)(async (s) => ({ session: s.w.as('a.coordinator'), input: { instrument: uuid7(), revision: 0, sheet: ownSheet(s.word(), ownQuestion(s.word())) }, anywhere: true })),
  scenario(dropDraft)(async (s) => { const { session, instrument } = await written(s); return { session, input: { instrument, revision: 1 } } }),
  scenario(enableInstrument)(async (s) => { const { session, instrument } = await written(s); return { session, input: { instrument, revision: 1 } } }),
  scenario(withdrawInstrument)(async (s) => { const { session, instrument } = await enabled(s); return { session, input: { instrument } } }),
  scenario(noteAnswers)(async (s) => {
    const { instrument, question } = await enabled(s), { by, person } = await s.held()
    return { session: by, input: { person, instrument, answers: { [question.key]: s.word() } } }
  }),
  scenario(keepAnswers)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, instrument: 'emploi', words: { 'work-wanted': [s.word()] } } }
  }),
  scenario(allInstruments)(async (s) => ({ session: (await enabled(s)).session, input: {}, anywhere: true })),
  scenario(answersOf)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, instrument: 'emploi' } }
  }),
]
