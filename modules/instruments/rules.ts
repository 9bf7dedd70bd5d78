import type { Own } from './own.ts'
import { builtinLabels } from './labels.generated.ts'
import { sheetLangs, type Lookup, type Sheet, type SheetQuestion } from './sheet.ts'
import { questionText } from './text-keys.ts'
import { codesFor } from './values.ts'

/** A label as it is compared: no accent, no case, no point, no article before it, one space. */
export const plainLabel = (label: string): string =>
  label.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^(?:(?:le|la|les|l|un|une|des|the|an?|votre|vos|your|son|sa|ses|her) )+/u, '')

/** Under which known thing each label is asked already: by the platform's instruments, and by every version that this organisation enabled. */
export function labelsAsked(own: readonly Own[]): Map<string, string> {
  const all = new Map<string, string>()
  const say = (label: string | undefined, key: string) => { const plain = plainLabel(label ?? ''); if (plain && !all.has(plain)) all.set(plain, key) }
  for (const [key, labels] of Object.entries(builtinLabels)) for (const label of labels) say(label, key)
  for (const { instrument, texts } of own) for (const question of instrument.questions) if (!question.of) for (const lang of sheetLangs) say(texts[lang]?.[questionText(instrument, question, 'label')], question.key)
  return all
}

/** What a field lacks before it may be enabled: which field of the form, the refusal, and for « asked already » the key to take up. */
export interface Problem { field: string; code: string; args?: Record<string, string | number>; take?: string }
export const fieldIn = (question: Pick<SheetQuestion, 'key'>, part: string): string => `${question.key.replaceAll('.', '-')}-${part}`

/** Everything that keeps a sheet from being enabled, in the order of the form; empty: it may be. */
export function sheetProblems(sheet: Sheet, lookup: Lookup, labels: ReadonlyMap<string, string>): Problem[] {
  const said = (words: Sheet['title']) => words.fr.trim() !== ''
  const first = [
    ...(said(sheet.title) ? [] : [{ field: 'title-fr', code: 'instruments.no-title' }]), ...(said(sheet.purpose) ? [] : [{ field: 'purpose-fr', code: 'instruments.no-purpose' }]),
    ...(sheet.questions.length > 0 ? [] : [{ field: 'add', code: 'instruments.no-question' }]),
  ]
  return [...first, ...sheet.questions.flatMap((question, index) => [...alone(question, index, lookup), ...among(sheet, question, index, lookup, labels)])]
}

/** Words that any question has, whatever it asks; compared without accents. */
const everyQuestion = new Set('quel quels quelle quelles comment combien avez vous votre etes est-ce avec dans pour cette what which when where have does with your this that would like many much'.split(' '))
const tellingWords = (label: string): string[] => plainLabel(label).split(' ').filter((word) => word.length >= 4 && !everyQuestion.has(word))
const within = (some: readonly string[], all: readonly string[]): boolean => some.length > 0 && ` ${all.join(' ')} `.includes(` ${some.join(' ')} `)

/** Under which key something close is asked already, for a question whose words say more, or less, than those of a known one: a remark, never a refusal. The closest first. */
export function askedClosely(sheet: Sheet, q: SheetQuestion, labels: ReadonlyMap<string, string>): string | undefined {
  const mine = q.taken ? [] : tellingWords(q.label.fr), here = new Set(sheet.questions.map(({ key }) => key))
  if (mine.length === 0 || labels.has(plainLabel(q.label.fr))) return undefined
  const close = [...labels].flatMap(([label, key]) => { const known = tellingWords(label); return within(known, mine) || within(mine, known) ? [{ key, apart: Math.abs(known.length - mine.length) }] : [] })
  const first = close.sort((a, b) => a.apart - b.apart)[0]?.key
  return first !== undefined && here.has(first) ? undefined : first
}

function* alone(q: SheetQuestion, index: number, lookup: Lookup): Generator<Problem> {
  const at = (part: string, code: string): Problem => ({ field: fieldIn(q, part), code, args: { n: index + 1 } })
  if (q.taken) {
    const asked = lookup(q.key)?.question
    if (!asked) yield at('label-fr', 'instruments.not-asked-anywhere')
    else if (q.needed && asked['prefer-not']) yield at('needed', 'instruments.needed-and-kept')
    return
  }
  if (!q.label.fr.trim()) yield at('label-fr', 'instruments.no-label')
  if (!q.why.fr.trim()) yield at('why-fr', 'instruments.no-why')
  if ((q.kind === 'one' || q.kind === 'many') && (q.choices.length < 2 || q.choices.some(({ label }) => !label.fr.trim()))) yield at('choices', 'instruments.few-choices')
  if (q.kind === 'scale' && !(q.low.fr.trim() && q.high.fr.trim())) yield at('low-fr', 'instruments.no-ends')
  if (q.needed && q['prefer-not']) yield at('needed', 'instruments.needed-and-kept')
}

function* among(sheet: Sheet, q: SheetQuestion, index: number, lookup: Lookup, labels: ReadonlyMap<string, string>): Generator<Problem> {
  const args = { n: index + 1 }, before = sheet.questions.slice(0, index)
  const twice = before.findIndex((other) => other.key === q.key || (!other.taken && !q.taken && plainLabel(q.label.fr) !== '' && plainLabel(other.label.fr) === plainLabel(q.label.fr)))
  if (twice >= 0) yield { field: fieldIn(q, 'label-fr'), code: 'instruments.twice', args: { ...args, as: twice + 1 } }
  else if (!q.taken) {
    const take = sheetLangs.map((lang) => labels.get(plainLabel(q.label[lang]))).find((key) => key !== undefined && key !== q.key)
    if (take) yield { field: fieldIn(q, 'label-fr'), code: 'instruments.asked-already', args, take }
  }
  if (!q.when) return
  const { key, is } = q.when, on = before.find((other) => other.key === key)
  const codes = on && (on.taken ? lookup(on.key) && codesFor(lookup(on.key)?.question ?? on) : codesFor(on))
  if (!codes?.includes(is)) yield { field: fieldIn(q, 'when'), code: 'instruments.condition-lost', args }
}
