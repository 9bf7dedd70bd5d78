import { uuid7 } from '#kernel/uuid.ts'
import type { Own } from '../own.ts'
import { everAsked } from '../own.ts'
import { isNotable } from '../notable.ts'
import { fieldIn } from '../rules.ts'
import type { Instrument, Question } from '../schema.ts'
import { blank, ownKinds, sheetLangs, type Sheet, type SheetQuestion } from '../sheet.ts'

type Words = Sheet['title']
const text = (form: FormData, name: string): string | undefined => { const value = form.get(name); return typeof value === 'string' ? value : undefined }
/** A text in its languages, out of its fields; what has no field stays as it was. */
const wordsIn = (form: FormData, name: string, before: Words): Words =>
  Object.fromEntries(sheetLangs.map((lang) => [lang, text(form, `${name}-${lang}`) ?? before[lang]])) as Words

/** What stands in the form of a sheet, as typed. */
export const readSheet = (form: FormData, before: Sheet): Sheet => ({
  title: wordsIn(form, 'title', before.title), purpose: wordsIn(form, 'purpose', before.purpose),
  questions: before.questions.map((q) => {
    const at = (part: string) => fieldIn(q, part), ticked = (part: string) => form.get(at(part)) !== null, [key, is] = text(form, at('when'))?.split('|') ?? []
    return {
      ...q, label: wordsIn(form, at('label'), q.label), why: wordsIn(form, at('why'), q.why), low: wordsIn(form, at('low'), q.low), high: wordsIn(form, at('high'), q.high),
      kind: ownKinds.find((one) => one === text(form, at('kind'))) ?? q.kind, class: (['plain', 'identity', 'sensitive'] as const).find((one) => one === text(form, at('class'))) ?? q.class,
      needed: ticked('needed'), 'prefer-not': q.taken ? q['prefer-not'] : ticked('prefer-not'), when: key && is ? { key, is } : null,
      choices: q.choices.map((choice) => ({ ...choice, label: wordsIn(form, at(`choice-${choice.code}`), choice.label) })),
    }
  }),
})

const hex = () => uuid7().replaceAll('-', '').slice(-12)
/** Codes are never used again: what somebody answered keeps its meaning. */
export const newChoice = () => ({ code: `c${hex()}`, label: blank })
export const newQuestion = (): SheetQuestion => ({
  key: `own.q${hex()}`, taken: false, label: blank, why: blank, kind: 'one', class: 'plain', needed: false, 'prefer-not': false, choices: [newChoice(), newChoice()], low: blank, high: blank, when: null,
})
export const takenUp = ({ key }: Pick<Question, 'key'>): SheetQuestion => ({ ...newQuestion(), key, taken: true, choices: [] })

/** A sheet that begins with the questions of another instrument, each taken up as it is. */
export const sheetLike = (instrument: Instrument): Sheet => ({ title: blank, purpose: blank, questions: instrument.questions.filter(isNotable).map((question) => {
  const { when } = question
  return { ...takenUp(question), when: when && 'equals' in when ? { key: when.equals[0], is: when.equals[1] } : null }
}) })

/** What may be taken up: every question that is asked here or was, once. */
export const takeable = (own: readonly Own[]): { instrument: Instrument; question: Question }[] => {
  const seen = new Set<string>()
  return everAsked(own).flatMap((instrument) => instrument.questions.filter((question) => isNotable(question) && !seen.has(question.key) && seen.add(question.key)).map((question) => ({ instrument, question })))
}
