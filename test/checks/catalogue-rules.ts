import type { Schema, SchemaPolicy, SchemaTable, Verb } from '#db/read-schema.ts'
import { allowedValues } from '#db/generate.ts'

/** Answers one line per thing that breaks the rule; an empty list when the schema obeys it. */
export type SchemaRule = (schema: Schema) => string[]

const kinds = ['tenant', 'state', 'content', 'network', 'sealed']
const verbs: Verb[] = ['select', 'insert', 'update', 'delete']
/** What only ever grows: nobody who serves a request may change or remove a line of it. */
const evidence = ['journal', 'payload', 'touched', 'read', 'seal']

const domain = ({ tables }: Schema): SchemaTable[] => tables.filter(({ schema }) => schema === 'public')
const ofTenant = ({ note }: SchemaTable): boolean => note !== undefined && ['tenant', 'state', 'content'].includes(note.kind)
const eachTable = (of: (table: SchemaTable, schema: Schema) => string[]): SchemaRule =>
  (schema) => domain(schema).flatMap((table) => of(table, schema).map((complaint) => `${table.name}: ${complaint}`))
const when = (broken: boolean, complaint: string): string[] => (broken ? [complaint] : [])

const classes = eachTable(({ note, columns }) => [
  ...when(!note || !kinds.includes(note.kind), 'no kind'),
  ...['other', 'owner', 'subject'].flatMap((fact) => {
    const column = note?.[fact as 'other' | 'owner' | 'subject']
    return when(column !== undefined && column !== null && !columns.some(({ name }) => name === column), `its ${fact} ${column} is no column`)
  }),
  ...when((note?.kind === 'state' || note?.kind === 'content') && !note.other, 'an exchange without another side'),
  ...columns.flatMap(({ name, note }) => [
    ...when(!note, `${name} has no class`),
    ...when(note !== undefined && note.class !== 'plain' && note.anonymise === 'keep', `${name} is ${note?.class} and would outlive an anonymisation`),
  ]),
])

const tenantFirst = eachTable((table, schema) => {
  if (!ofTenant(table)) {
    return table.constraints.flatMap(({ name, kind, to }) => {
      const target = kind === 'f' ? domain(schema).find((other) => other.name === to?.table) : undefined
      return when(table.note?.kind === 'network' && target !== undefined && target.note?.kind !== 'network', `${name} leads from a network table to ${to?.table}`)
    })
  }
  return [
    ...when(!table.constraints.some(({ kind }) => kind === 'p'), 'no primary key'),
    ...table.indexes.flatMap(({ name, unique, columns }) => when(unique && columns[0] !== 'tenant_id', `${name} does not begin with the tenant`)),
    ...table.constraints.flatMap(({ name, kind, columns, to }) => {
      if (kind === 'x') return when(columns[0] !== 'tenant_id', `${name} does not begin with the tenant`)
      if (kind !== 'f' || domain(schema).find((other) => other.name === to?.table)?.note?.kind === 'network') return []
      return when(columns[0] !== 'tenant_id' || to?.columns[0] !== 'tenant_id', `${name} crosses tenants`)
    }),
  ]
})

const noHiddenWrites: SchemaRule = ({ tables }) => tables.flatMap(({ schema, name, triggers, constraints }) => [
  ...triggers.map((trigger) => `${schema}.${name}: trigger ${trigger}`),
  ...constraints.filter(({ cascades }) => cascades).map((constraint) => `${schema}.${name}: ${constraint.name} cascades`),
])

const covers = ({ verb, roles }: SchemaPolicy, wanted: Verb): boolean =>
  (verb === wanted || verb === 'all') && roles.some((role) => role === 'public' || role === 'jalon_app')

const protectedRows = eachTable(({ note, rowSecurity, policies, may }) => {
  const granted = verbs.filter((verb) => may['jalon_app']?.includes(verb))
  return [
    ...when(!rowSecurity, 'no row security'),
    ...granted.flatMap((verb) => {
      const open = policies.filter((policy) => !policy.restrictive && covers(policy, verb))
      const held = policies.some((policy) => policy.restrictive && covers(policy, verb) && `${policy.using} ${policy.check}`.includes('kernel.subject()'))
      const free = note?.kind === 'sealed' || (note?.kind === 'network' && verb === 'select')
      return [
        ...when(open.length === 0, `${verb} is granted without a policy`),
        ...when(!held && !free, `nothing holds ${verb} by a link to its subject`),
        ...open.flatMap(({ name, using, check }) => {
          const condition = (verb === 'insert' || verb === 'update' ? check : using) ?? ''
          return [
            ...when(verb !== 'select' && !condition.includes('kernel.command()'), `${name} lets ${verb} outside a command`),
            ...when(!free && [using, check].some((part) => part !== null && !part.includes('kernel.tenant()')), `${name} names no tenant for ${verb}`),
          ]
        }),
      ]
    }),
  ]
})

const fewPowers: SchemaRule = ({ roles, tables }) => [
  ...roles.flatMap(({ name, powers }) => powers.map((power) => `${name} has ${power}`)),
  ...roles.filter(({ name }) => name === 'jalon_app').flatMap(({ owns, memberOf }) => [
    ...when(owns > 0, `jalon_app owns ${owns} objects`),
    ...memberOf.map((role) => `jalon_app is ${role}`),
  ]),
  ...when(!roles.some(({ name }) => name === 'jalon_app'), 'no role jalon_app'),
  ...tables.flatMap(({ schema, name, note, may }) => {
    const allowed = schema === 'kernel' ? (evidence.includes(name) ? ['select', 'insert'] : ['select', 'insert', 'update'])
      : note?.kind === 'sealed' ? ['insert'] : ['select', 'insert', 'update', ...(note?.removable ? ['delete'] : [])]
    return (may['jalon_app'] ?? []).filter((verb) => !allowed.includes(verb)).map((verb) => `jalon_app may ${verb} on ${schema}.${name}`)
  }),
  ...tables.filter(({ schema }) => schema === 'public').flatMap(({ name, may }) =>
    ['jalon_worker', 'jalon_auth'].flatMap((role) => (may[role] ?? []).map((verb) => `${role} may ${verb} on public.${name}`))),
]

const noSideDoor: SchemaRule = ({ functions, views }) => [
  ...functions.filter(({ definer }) => definer).flatMap(({ signature, settings, everybody }) => [
    ...when(!settings.some((setting) => setting.startsWith('search_path=')), `${signature} runs as its owner on anybody's search path`),
    ...when(everybody, `${signature} runs as its owner for everybody`),
  ]),
  ...views.filter(({ invoker }) => !invoker).map(({ schema, name }) => `${schema}.${name} shows its owner's rows`),
]

/** Columns, and the values that a check allows, that hold one of `words` as a whole word. */
const wording = (words: RegExp): SchemaRule => eachTable((table) => [
  ...when(words.test(table.name), 'its name'),
  ...table.columns.flatMap(({ name, type }) => [
    ...when(words.test(name) || (words.test('money') && type === 'money'), name),
    ...(allowedValues(table, name) ?? []).filter((value) => words.test(value.replaceAll('-', '_'))).map((value) => `${name} may be ${value}`),
  ]),
])

/** What a service would ask of the person. What a funder pays to an organisation, a wage or a benefit has other words (granted, wage, benefit). */
const payable = /(^|_)(money|prices?|fees?|deposits?|tariffs?|charges?|charged|invoices?|bills?|billed|billing|payable|amount_due|due_amount|amount_owed|owed|owing|debts?|co_?pay|copayment|surcharge|ticket_price|unit_price)(_|$)/
/** What would turn a pause, an absence or a silence into a fault, or a person's word into a doubt. */
const fault = /(^|_)(sanctions?|sanctioned|penalt(y|ies)|penali[sz]ed|faults?|punish(ed|ment)|unjustified|unexcused|no_?shows?|non_?complian(t|ce)|breach(es)?|strikes?|warnings?|blacklist(ed)?|blocklist(ed)?|default(ed|er)|uncooperative|unwilling|truant|truancy|unverified|fraud|suspect(ed)?)(_|$)/

/** The rules that every migration obeys, by what they protect. */
export const schemaRules = {
  'every table has a kind, every column a class': classes,
  'the tenant comes first in every key': tenantFirst,
  'no trigger and no cascade': noHiddenWrites,
  'row security covers every granted verb': protectedRows,
  'each role has few powers': fewPowers,
  'no side door around row security': noSideDoor,
  'nothing is payable by a person': wording(payable),
  'not acting is never a fault': wording(fault),
} satisfies Record<string, SchemaRule>
