import * as z from 'zod'
import { problems } from './checks.ts'

/** How a thing is said. `age` takes an age or a year of birth; `reach` takes a phone or an e-mail; `tick` is one box; `scale` is a whole number from 0 to 10. */
export const Kind = z.enum(['one', 'many', 'yes-no', 'tick', 'scale', 'text', 'long', 'date', 'year', 'age', 'place', 'phone', 'email', 'reach'])
export type Kind = z.infer<typeof Kind>

const Key = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/)
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const TextKey = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)

/** A condition over known things. A thing left blank, or kept to oneself, is not `has`, and equals nothing. */
export type Condition =
  | { has: string }
  | { equals: [key: string, value: string] }
  | { in: [key: string, values: string[]] }
  /** Surely younger. Takes a `date`, a `year` or an `age`. */
  | { 'age-under': [key: string, years: number] }
  /** Asked, and possibly younger: the year alone does not tell, or the person kept it to herself. */
  | { 'age-maybe-under': [key: string, years: number] }
  /** A situation that the instrument names. */
  | { is: string }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] }

export const Condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ has: Key }),
  z.strictObject({ equals: z.tuple([Key, z.string()]) }),
  z.strictObject({ in: z.tuple([Key, z.array(z.string()).min(1)]) }),
  z.strictObject({ 'age-under': z.tuple([Key, z.int().min(1).max(120)]) }),
  z.strictObject({ 'age-maybe-under': z.tuple([Key, z.int().min(1).max(120)]) }),
  z.strictObject({ is: Code }),
  z.strictObject({ not: Condition }),
  z.strictObject({ all: z.array(Condition).min(1) }),
  z.strictObject({ any: z.array(Condition).min(1) }),
]))

const FullChoice = z.strictObject({
  code: Code,
  when: Condition.optional(),
  /** The choice opens a free field; the stored value is then `code:what was typed`. */
  free: z.boolean().optional(),
  /** In `many`: "none of these". Any other tick wins over it. */
  alone: z.boolean().optional(),
  hint: z.boolean().optional(),
  /** A language's own name for itself, shown before the translated name. */
  endonym: z.strictObject({ lang: z.string().min(2), text: z.string().min(1) }).optional(),
})
export type Choice = z.infer<typeof FullChoice>
const Choice = z.union([Code.transform((code): Choice => ({ code })), FullChoice])

export const Question = z.strictObject({
  /** The known thing's name: what is known under it is never asked again, by whatever instrument. */
  key: Key,
  /** The instrument that this question is taken up from: its words ask it here too. */
  of: Code.optional(),
  kind: Kind,
  group: Code,
  /** Neighbours with the same page are asked together; without it, a question is its own page. */
  page: Code.optional(),
  /** Text key of the sentence that says why it is asked. */
  why: TextKey,
  class: z.enum(['plain', 'identity', 'sensitive']),
  /** Only what the very next step cannot do without. */
  needed: z.boolean().default(false),
  'prefer-not': z.boolean().default(false),
  hint: z.boolean().default(false),
  when: Condition.optional(),
  choices: z.array(Choice).optional(),
  /** By voice: what the browser may fill in, only ever about the one who types. */
  autocomplete: z.record(Code, z.string()).optional(),
  inputmode: z.enum(['text', 'numeric', 'tel', 'email']).optional(),
  /** Characters; 200 for one line and 4,000 for a long text when absent. */
  max: z.int().min(1).max(20_000).optional(),
})
export type Question = z.infer<typeof Question>

export const Notice = z.strictObject({
  id: Code,
  /** Shown after the page that asks this. */
  after: Key,
  when: Condition,
  /** What the page adds under the text; the site knows how to draw it. */
  shows: Code.optional(),
  /** The path ends here as long as the condition holds. The text says what else to do: never a shut door. */
  stops: z.boolean().default(false),
})
export type Notice = z.infer<typeof Notice>

/**
 * A form as data. Its texts are found by key (`text-keys.ts` lists them): `instruments-<id>-<known thing, dots as hyphens>`.
 * Refused: no purpose, a question with no why, a condition on something asked later or misspelt, and what `checks.ts` names.
 */
export const Instrument = z.strictObject({
  id: Code,
  version: z.int().min(1),
  /** Text key: what the answers serve. */
  purpose: TextKey,
  groups: z.array(z.strictObject({ id: Code, title: TextKey })).min(1),
  /** Known things that conditions use and that this instrument does not ask. */
  reads: z.array(Key).default([]),
  /** Named conditions; each may use those above it. */
  situations: z.record(Code, Condition).default({}),
  /** The texts get the first voice that holds as `$for`, or `self`. */
  voices: z.array(z.strictObject({ name: Code, when: Condition })).default([]),
  questions: z.array(Question).min(1),
  notices: z.array(Notice).default([]),
}).superRefine((instrument, context) => {
  for (const message of problems(instrument)) context.addIssue({ code: 'custom', message })
})
export type Instrument = z.infer<typeof Instrument>
