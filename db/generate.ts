import type { Schema, SchemaColumn, SchemaTable } from './read-schema.ts'

const head = '// Generated from the migrations by `npm run generate`. Do not edit.\n'
const pascal = (name: string): string => name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const publicTables = (schema: Schema): SchemaTable[] => schema.tables.filter((table) => table.schema === 'public')

/** How each PostgreSQL type is read (see db/connect.ts). A type that is not here fails the generation: decide how it travels first. */
const types: Record<string, string> = {
  uuid: 'string', text: 'string', date: 'string', timestamptz: 'string', time: 'string', boolean: 'boolean',
  smallint: 'number', integer: 'number', bigint: 'number', numeric: 'number', real: 'number', 'double precision': 'number',
  jsonb: 'Json', json: 'Json', bytea: 'Uint8Array', xid8: 'string', daterange: 'string', tstzrange: 'string',
  'uuid[]': 'string[]', 'text[]': 'string[]', 'integer[]': 'number[]', 'smallint[]': 'number[]', 'boolean[]': 'boolean[]',
}

/** The values that `check (column in (…))` or `check (column <@ array[…])` allows, in the order of the migration; undefined where nothing does. */
export const allowedValues = (table: SchemaTable, column: string): string[] | undefined => {
  for (const { kind, columns, definition } of table.constraints) {
    if (kind !== 'c' || columns.length !== 1 || columns[0] !== column) continue
    const list = /^CHECK \(+(?:\(?"?\w+"? IS NULL\)? OR \(*)?"?\w+"? (?:= ANY \(|= |<@ )\(?(?:ARRAY\[)?('(?:[^']|'')*'::text(?:, '(?:[^']|'')*'::text)*)\]?\)+$/.exec(definition)?.[1]
    if (list) return [...list.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, value = '']) => value.replaceAll("''", "'"))
  }
  return undefined
}

const typeOf = (table: SchemaTable, column: SchemaColumn): string => {
  const base = types[column.type.replace(/\(\d+(,\d+)?\)/, '')]
  if (!base) throw new TypeError(`${table.name}.${column.name}: no TypeScript type for ${column.type}`)
  const union = base.startsWith('string') ? allowedValues(table, column.name)?.map(literal).join(' | ') : undefined
  const type = union === undefined ? base : base === 'string[]' ? `(${union})[]` : union
  return column.notNull ? type : `${type} | null`
}

/** A tenant's own tables get their tenant from the session; the state of an exchange names it. */
const kernelFills = (table: SchemaTable, column: SchemaColumn): boolean =>
  column.name === 'tenant_id' && (table.note?.kind === 'tenant' || table.note?.kind === 'content')

const row = (table: SchemaTable): string =>
  `export interface ${pascal(table.name)}Row {\n${table.columns.map((column) => `  ${column.name}: ${typeOf(table, column)}\n`).join('')}}\n`

const fresh = (table: SchemaTable): string => {
  const columns = table.columns.filter(({ generated }) => generated !== 'always').map((column) => {
    const optional = !column.notNull || column.default !== null || column.generated === 'default' || kernelFills(table, column)
    return `  ${column.name}${optional ? '?' : ''}: ${typeOf(table, column)}\n`
  })
  return `export interface Fresh${pascal(table.name)} {\n${columns.join('')}}\n`
}

/** `db/types.ts`: each public table as it is read (`ReferralRow`) and as it is inserted (`FreshReferral`). */
export const generateTypes = (schema: Schema): string => {
  const tables = publicTables(schema)
  const index = (name: string, of: (table: SchemaTable) => string): string =>
    `export interface ${name} {\n${tables.map((table) => `  ${table.name}: ${of(table)}\n`).join('')}}\n`
  const removable = tables.filter(({ note }) => note?.removable).map(({ name }) => literal(name)).join(' | ') || 'never'
  return [
    head,
    'export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }\n',
    index('Tables', ({ name }) => `${pascal(name)}Row`),
    index('Fresh', ({ name }) => `Fresh${pascal(name)}`),
    `/** The tables whose rows a command may remove. */\nexport type RemovableTable = ${removable}\n`,
    ...tables.flatMap((table) => [row(table), fresh(table)]),
  ].join('\n')
}

/**
 * The constraints that can refuse a well-formed change, by name: unique beyond the primary key, exclusions, and checks that are more than a list of values.
 * Each is a refusal named after it, so each needs a text.
 */
export const findRefusingConstraints = (schema: Schema): { name: string; table: string }[] =>
  publicTables(schema).flatMap((table) => {
    const primary = table.constraints.find(({ kind }) => kind === 'p')?.name
    const checks = table.constraints.filter(({ kind, columns }) => kind === 'x' || (kind === 'c' && !(columns.length === 1 && allowedValues(table, String(columns[0])))))
    const unique = table.indexes.filter((index) => index.unique && index.name !== primary)
    return [...checks, ...unique].map(({ name }) => ({ name, table: table.name }))
  }).sort((a, b) => (a.name < b.name ? -1 : 1))

/** `db/catalogue.ts`: kind, subject, key, and per column its class, purpose and way of anonymising. Refuses a table or a column without a class. */
export const generateCatalogue = (schema: Schema): string => {
  const tables = publicTables(schema).map((table) => {
    if (!table.note) throw new TypeError(`${table.name}: no kind; call kernel.tenant_table or one of its like`)
    const { kind, other, owner, subject, author, frozen, unlinked, removable = false } = table.note
    const key = table.constraints.find((constraint) => constraint.kind === 'p')?.columns.map(String) ?? []
    const columns = table.columns.map(({ name, type, note }) => {
      if (!note) throw new TypeError(`${table.name}.${name}: no class; call kernel.classify`)
      return `      ${name}: { type: ${literal(type)}, class: ${literal(note.class)}, anonymise: ${literal(note.anonymise)}, purpose: ${literal(note.purpose)} },\n`
    })
    const facts = [['kind', kind], ['other', other], ['owner', owner], ['subject', subject], ['author', author], ['frozen', frozen]].flatMap(([name, value]) => (value ? [`${name}: ${literal(value)}`] : []))
    return `  ${table.name}: {\n    ${facts.join(', ')}${unlinked ? ', unlinked: true' : ''}, removable: ${removable}, key: [${key.map(literal).join(', ')}],\n    columns: {\n${columns.join('')}    },\n  },\n`
  })
  const refusing = findRefusingConstraints(schema).map(({ name, table }) => `  ${name}: ${literal(table)},\n`)
  return `${head}import type { TableInfo } from '#kernel/register.ts'\nimport type { Tables } from './types.ts'\n\nexport const catalogue: Record<keyof Tables, TableInfo> = {\n${tables.join('')}}

/** The constraints that can refuse a well-formed change, with their table; the refusal bears the name. */
export const refusingConstraints: Readonly<Record<string, keyof Tables>> = {\n${refusing.join('')}}\n`
}
