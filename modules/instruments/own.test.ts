import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts } from '#app/texts.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { personFile } from '#modules/people/file.query.ts'
import { noteThing } from '#modules/people/note-thing.ts'
import { must } from '#test/referral.ts'
import { ownQuestion, ownSheet } from '#test/scenarios/instruments.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { allInstruments } from './all.query.ts'
import { answersOf } from './answers.query.ts'
import { enableInstrument } from './enable.ts'
import { keepAnswers } from './keep-answers.ts'
import { noteAnswers } from './note-answers.ts'
import { withTexts } from './own.ts'
import { saveDraft } from './save-draft.ts'
import { tell } from './show.ts'
import type { Sheet } from './sheet.ts'
import { questionText, titleText } from './text-keys.ts'
import { withdrawInstrument } from './withdraw.ts'

let w: World, s: Setting, by: Session
beforeAll(async () => { w = await world(); s = await settingIn(w); by = w.as('a.director') })
afterAll(() => w.stop())

const save = (instrument: string, revision: number, sheet: Sheet, session = by) => w.perform(session, saveDraft, { instrument, revision, sheet })
const enable = (instrument: string, revision: number) => w.perform(by, enableInstrument, { instrument, revision })
/** Tried, then saved again from where it stands: a refusal keeps what was written. */
const tried = async (sheet: Sheet) => {
  const instrument = uuid7()
  must(await save(instrument, 0, sheet))
  return enable(instrument, 1)
}
const ready = async (sheet: Sheet) => {
  const instrument = uuid7()
  must(await save(instrument, 0, sheet))
  must(await enable(instrument, 1))
  return instrument
}
const refused = (code: string, args?: object) => expect.objectContaining({ status: 'refused', code, ...(args && { args }) }) as unknown
const fr = (text: string) => ({ fr: text, en: '', ar: '' })

describe('what is refused before it is asked of anybody', () => {
  it('a field without a purpose, an instrument without one', async () => {
    expect(await tried(ownSheet('Suivi', ownQuestion('Le bail'), ownQuestion('Le loyer', { why: fr('  ') })))).toEqual(refused('instruments.no-why', { n: 2 }))
    expect(await tried({ ...ownSheet('Suivi', ownQuestion('Le bail')), purpose: fr('') })).toEqual(refused('instruments.no-purpose'))
  })
  it('and everything that was typed is still there', async () => {
    const instrument = uuid7(), sheet = ownSheet('Suivi', ownQuestion('Un texte à garder', { why: fr('') }))
    must(await save(instrument, 0, sheet))
    expect((await enable(instrument, 1)).status).toBe('refused')
    const view = await w.ask(by, allInstruments, {})
    expect(view.sheets.find(({ id }) => id === instrument)?.sheet).toEqual(sheet)
  })
  it('what is asked already under another key, whatever the writing; taken up, it is enabled', async () => {
    const again = ownQuestion('  le LOGEMENT ?')
    expect(await tried(ownSheet('Logement', again))).toEqual(refused('instruments.asked-already', { n: 1 }))
    const instrument = await ready(ownSheet('Logement', ownQuestion('', { key: 'need.housing', taken: true, why: fr('') })))
    const view = await w.ask(by, allInstruments, {})
    const own = view.own.find((one) => one.instrument.id === instrument), [question] = own?.instrument.questions ?? []
    expect(question).toMatchObject({ key: 'need.housing', of: 'portrait', kind: 'one', class: 'sensitive', choices: [{ code: 'settled' }, { code: 'not-sure' }, { code: 'not-now' }] })
  })
  it.each([
    ['no name', { ...ownSheet('', ownQuestion('Une chose inconnue')) }, 'instruments.no-title'],
    ['no question', ownSheet('Vide'), 'instruments.no-question'],
    ['one choice', ownSheet('Choix', ownQuestion('Une couleur', { kind: 'one', choices: [{ code: 'c1', label: fr('Vert') }] })), 'instruments.few-choices'],
    ['a scale without ends', ownSheet('Échelle', ownQuestion('Une échelle', { kind: 'scale' })), 'instruments.no-ends'],
    ['needed and kept', ownSheet('Nécessaire', ownQuestion('Une nécessité', { needed: true, 'prefer-not': true })), 'instruments.needed-and-kept'],
    ['the same question twice', ownSheet('Deux fois', ownQuestion('Pareil'), ownQuestion('pareil.')), 'instruments.twice'],
    ['a condition on what comes later', ownSheet('Condition', ownQuestion('Avant', { when: { key: 'own.qlater', is: 'yes' } }), ownQuestion('Après', { key: 'own.qlater', kind: 'yes-no' })), 'instruments.condition-lost'],
    ['what nobody asks', ownSheet('Rien', ownQuestion('', { key: 'own.qnowhere', taken: true })), 'instruments.not-asked-anywhere'],
  ])('%s', async (_what, sheet, code) => expect(await tried(sheet)).toEqual(refused(code)))

  it('writing over what somebody else wrote meanwhile', async () => {
    const instrument = uuid7(), sheet = ownSheet('À deux', ownQuestion('La première'))
    must(await save(instrument, 0, sheet))
    must(await save(instrument, 1, { ...sheet, title: fr('À deux, encore') }, w.as('a.coordinator')))
    expect(await save(instrument, 1, sheet)).toEqual(refused('instruments.changed-meanwhile'))
    expect(await enable(instrument, 1)).toEqual(refused('instruments.changed-meanwhile'))
    expect(await save(uuid7(), 0, sheet, w.as('a.counsellor'))).toEqual(refused('kernel.not-permitted'))
  })
})

describe('over its life', () => {
  it('a version is asked, noted, replaced by the next without losing an answer, and withdrawn; its words stay', async () => {
    const { person, by: counsellor } = await s.held(), color = ownQuestion('Le jardin', { kind: 'one', choices: [{ code: 'c1', label: fr('Petit') }, { code: 'c2', label: fr('Grand') }] }), sheet = ownSheet('Jardin', color)
    const instrument = await ready(sheet), note = (answers: Record<string, string>, confirmed: string[] = []) => w.perform(counsellor, noteAnswers, { person, instrument, answers, confirmed })
    must(await note({ [color.key]: 'c1' }))
    expect(await note({ [color.key]: 'c3' })).toEqual(refused('instruments.not-an-answer'))
    expect(await note({ 'person.language': 'fr' })).toEqual(refused('instruments.not-asked-here'))
    // The next version: one choice is called otherwise, one is gone, a question comes.
    must(await save(instrument, 0, { ...sheet, questions: [{ ...color, choices: [{ code: 'c2', label: fr('Très grand') }, { code: 'c4', label: fr('Aucun') }] }, ownQuestion('La cour')] }))
    must(await enable(instrument, 1))
    const view = await w.ask(counsellor, answersOf, { person, instrument })
    expect(view.own.filter((one) => one.instrument.id === instrument).map((one) => [one.instrument.version, one.inForce])).toEqual([[2, true], [1, false]])
    const t = withTexts(texts('fr'), view.own), [now] = view.own.filter((one) => one.instrument.id === instrument), [question] = now?.instrument.questions ?? []
    if (!now || !question) throw new Error('not in force')
    expect(['c1', 'c2'].map((code) => tell(t, questionText(now.instrument, question, `choice-${code}`), {}).text)).toEqual(['Petit', 'Très grand'])
    expect(tell(withTexts(texts('en'), view.own), titleText(now.instrument), {})).toEqual({ text: 'Jardin', lang: 'fr', dir: 'ltr' })
    expect(view.said.filter(({ key }) => key === color.key)).toMatchObject([{ value: 'c1', origin: 'staff', until: null }])
    // Read again with her, and said otherwise.
    must(await note({}, [color.key]))
    expect(await w.rows('select count(*)::int as n, count(confirmed_at)::int as confirmed from known_thing where subject_id = $1 and key = $2', [person, color.key])).toEqual([{ n: 1, confirmed: 1 }])
    must(await note({ [color.key]: 'c4' }))
    expect(await w.rows('select count(*)::int as n, count(replaced_at)::int as past from known_thing where subject_id = $1 and key = $2', [person, color.key])).toEqual([{ n: 2, past: 1 }])
    must(await w.perform(by, withdrawInstrument, { instrument }))
    expect(await note({ [color.key]: 'c2' })).toEqual(refused('instruments.not-in-force'))
    expect(await w.perform(by, withdrawInstrument, { instrument })).toEqual(refused('instruments.not-in-force'))
    // In the file, the answer stays and can still be put right.
    must(await w.perform(counsellor, noteThing, { person, key: color.key, value: 'c2' }))
    const file = await w.ask(counsellor, personFile, { person })
    expect(file.own.some((one) => one.instrument.id === instrument)).toBe(true)
  })
  it('an enabled version is frozen by the database itself', async () => {
    const instrument = await ready(ownSheet('Gelé', ownQuestion('Une question gelée')))
    const row = `select definition from instrument_version where id = '${childId(instrument, 'version 1')}'`, [before] = await w.rows(row)
    await expect((async () => { const c = await w.engine.pool.connect(); try { await c.query('begin'); await c.query(`set local app.tenant = '${by.tenant}'`); await c.query(`set local app.command = '${uuid7()}'`); const done = await c.query(`update instrument_version set revision = 9 where instrument_id = '${instrument}'`); await c.query('rollback'); return done.rowCount } finally { c.release() } })()).resolves.toBe(0)
    expect(await w.rows(row)).toEqual([before])
  })
  it('what is typed and not noted is its author’s, and goes with the noting', async () => {
    const { person, by: counsellor } = await s.held(), question = ownQuestion('Le chat de la maison'), instrument = await ready(ownSheet('Chats', question)), words = { 'work-wanted': ['Un métier dehors'] }
    must(await w.perform(counsellor, keepAnswers, { person, instrument, words }))
    const seen = async (session: Session) => (await w.ask(session, answersOf, { person, instrument })).draft?.words ?? null
    expect(await seen(counsellor)).toEqual(words)
    expect(await seen(by)).toBeNull()
    must(await w.perform(counsellor, noteAnswers, { person, instrument, answers: { [question.key]: 'Moustache' } }))
    expect(await seen(counsellor)).toBeNull()
  })
  it('what the next step needs is not left out', async () => {
    const { person, by: counsellor } = await s.held(), needed = ownQuestion('La date du bail', { needed: true }), other = ownQuestion('La couleur du mur'), instrument = await ready(ownSheet('Bail', needed, other))
    expect(await w.perform(counsellor, noteAnswers, { person, instrument, answers: { [other.key]: 'Bleu' } })).toEqual(refused('instruments.needed-left-out'))
    must(await w.perform(counsellor, noteAnswers, { person, instrument, answers: { [needed.key]: 'Juillet', [other.key]: 'Bleu' } }))
  })
})
