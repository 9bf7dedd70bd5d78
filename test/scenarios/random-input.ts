import * as z from 'zod'
import { guichet } from '#modules/instruments/guichet.ts'
import type { Rows } from './holding.ts'

/** A number from 0 up to `below`, not included. */
export type Pick = (below: number) => number
type Schema = Readonly<{ type?: string; format?: string; pattern?: string; const?: unknown; enum?: readonly unknown[]; anyOf?: readonly Schema[]; oneOf?: readonly Schema[]; items?: Schema; minItems?: number
  properties?: Readonly<Record<string, Schema>>; required?: readonly string[]; additionalProperties?: Schema | boolean; minimum?: number; maximum?: number; exclusiveMinimum?: number; propertyNames?: unknown }>

/** Which table an input's field names. */
const names: Readonly<Record<string, string>> = {
  person: 'person', participation: 'participation', referral: 'referral', door: 'door', request: 'request', service: 'service', resource: 'outside_resource', consent: 'consent', counsellor: 'member', member: 'member', invited: 'member',
  to: 'organisation', recipient: 'organisation', organisation: 'organisation', receiver: 'organisation', listing: 'listing', point: 'point_of_service', note: 'directory_note', invitation: 'invitation', intervention: 'intervention', participations: 'participation',
}
const days = 86_400_000
const words = ['Mots', 'Élise', ' ', 'Jean-Baptiste', '', '+14185550199', 'fr', '4821', 'a@example.org', 'فاطمة']

/** An input that may be right: identifiers of rows that the session reads, days around today, words; each field of its schema's kind. */
export const randomInput = (input: z.ZodType, rows: Rows, today: string, pick: Pick, fresh: () => string): unknown => {
  const of = (schema: Schema, field: string): unknown => {
    const among = schema.anyOf ?? schema.oneOf
    if (among) return of(among[pick(among.length)] ?? {}, field)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return schema.enum[pick(schema.enum.length)]
    if (schema.format === 'uuid') return id(field)
    if (schema.format === 'date') return new Date(Date.parse(today) + (pick(70) - 10) * days).toISOString().slice(0, 10)
    if (schema.type === 'object') return objectOf(schema, field)
    if (schema.type === 'array') return Array.from({ length: Math.max(schema.minItems ?? 0, pick(3)) }, () => of(schema.items ?? {}, field))
    if (schema.type === 'boolean') return pick(4) > 0
    if (schema.type === 'integer' || schema.type === 'number') return (schema.minimum ?? 0) + pick(90)
    if (schema.type === 'null') return null
    if (schema.pattern?.includes('0-9a-f]{64}')) return 'cd'.repeat(32)
    return words[pick(words.length)]
  }
  const id = (field: string): string => {
    const known = rows.get(names[field] ?? '') ?? []
    return known.length === 0 || pick(8) === 0 ? fresh() : String(known[pick(known.length)]?.['id'])
  }
  const objectOf = (schema: Schema, field: string): unknown => {
    if (field === 'answers') return Object.fromEntries(Array.from({ length: 1 + pick(3) }, () => answer()))
    return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name) || pick(2) === 0).map(([name, one]) => [name, of(one, name)]))
  }
  const answer = (): [string, unknown] => {
    const question = guichet.questions[pick(guichet.questions.length)]
    const codes = (question?.choices ?? []).map(({ code }) => code)
    if (!question || pick(12) === 0) return ['no.such-question', 'x']
    if (pick(9) === 0) return [question.key, null]
    if (question.kind === 'many') return [question.key, codes.filter(() => pick(3) === 0)]
    return [question.key, codes.length > 0 ? codes[pick(codes.length)] : ['yes', '1987', 'Rimouski', words[pick(words.length)], '+14185550123'][pick(5)]]
  }
  return of(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema, '')
}
