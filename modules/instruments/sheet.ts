import * as z from 'zod'
import type { AskedBy } from './builtin.ts'
import type { Instrument } from './schema.ts'
import { titleText } from './text-keys.ts'
import { fieldOf } from './values.ts'

/** The kinds that an organisation chooses among. */
export const ownKinds = ['one', 'many', 'yes-no', 'scale', 'text', 'long', 'date'] as const
export const sheetLangs = ['fr', 'en', 'ar'] as const
/** A text in French, and in English and Arabic when somebody wrote them. Blank while it is written. */
const Words = (max: number) => z.object({ fr: z.string().max(max), en: z.string().max(max), ar: z.string().max(max) })
export const blank = { fr: '', en: '', ar: '' }

/** One question as its author writes it. `taken`: it is one that is asked already, found by its key, with its words, kind and class. */
export const SheetQuestion = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/).max(80), taken: z.boolean(), label: Words(400), why: Words(600), kind: z.enum(ownKinds), class: z.enum(['plain', 'identity', 'sensitive']),
  needed: z.boolean(), 'prefer-not': z.boolean(), choices: z.array(z.object({ code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(40), label: Words(400) })).max(40),
  low: Words(200), high: Words(200), when: z.object({ key: z.string().max(80), is: z.string().max(40) }).nullable(),
})
export type SheetQuestion = z.infer<typeof SheetQuestion>
/** An organisation's own instrument, as it is written: it may be unfinished in every way, and is kept whole. */
export const Sheet = z.object({ title: Words(200), purpose: Words(600), questions: z.array(SheetQuestion).max(80) })
export type Sheet = z.infer<typeof Sheet>
export const emptySheet: Sheet = { title: blank, purpose: blank, questions: [] }

/** What an instrument of an organisation says, by language and text key. */
export type OwnTexts = Partial<Record<(typeof sheetLangs)[number], Record<string, string>>>

/** Finds who asks a known thing already. */
export type Lookup = (key: string) => AskedBy | undefined

/** The definition and the words that a sheet stands for; whoever calls has it judged by `Instrument`. */
export function built(sheet: Sheet, { id, version }: { id: string; version: number }, lookup: Lookup): { definition: unknown; texts: OwnTexts } {
  const texts: OwnTexts = {}, key = (...parts: string[]) => ['instruments', id, ...parts].join('-')
  const say = (at: string, words: Sheet['title']): string => {
    for (const lang of sheetLangs) if (words[lang].trim()) (texts[lang] ??= {})[at] = words[lang].trim()
    return at
  }
  const purpose = say(key('purpose'), sheet.purpose)
  say(titleText({ id }), sheet.title)
  const questions = sheet.questions.map((q) => {
    const when = q.when ? { when: { equals: [q.when.key, q.when.is] } } : {}, asked = q.taken ? lookup(q.key) : undefined
    if (asked) return { ...takenUp(asked), needed: q.needed, ...when }
    const at = (...parts: string[]) => key(fieldOf(q.key), ...parts)
    say(at(), q.label)
    say(at('label'), q.label)
    if (q.kind === 'scale') { say(at('low'), q.low); say(at('high'), q.high) }
    const choices = q.kind === 'one' || q.kind === 'many' ? { choices: q.choices.map(({ code, label }) => { say(at('choice', code), label); return { code } }) } : {}
    return { key: q.key, kind: q.kind, group: 'all', why: say(at('why'), q.why), class: q.class, needed: q.needed, 'prefer-not': q['prefer-not'], ...when, ...choices }
  })
  return { definition: { id, version, purpose, groups: [{ id: 'all', title: titleText({ id }) }], questions }, texts }
}

/** A question asked elsewhere, as it is asked there: what it hangs on there stays there. */
function takenUp({ instrument, question }: AskedBy): Partial<Instrument['questions'][number]> {
  const { page: _, group: __, when: ___, autocomplete: ____, choices, needed: _____, ...rest } = question
  return { ...rest, of: question.of ?? instrument.id, group: 'all', ...(choices && { choices: choices.map(({ when: _when, ...choice }) => choice) }) }
}
