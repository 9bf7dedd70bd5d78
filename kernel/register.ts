/**
 * What the application tells the kernel about its words, by declaration merging (`declare module '#kernel/register.ts'`):
 * `tables` (rows as read), `fresh` (rows as inserted), `permission`, `role`, `text` (keys of the catalogues).
 */
export interface Register {}

type Told<Name extends string, Otherwise> = Register extends { [K in Name]: infer T } ? T : Otherwise
export type Tables = Told<'tables', Record<string, Record<string, unknown>>>
export type Fresh = Told<'fresh', Record<string, Record<string, unknown>>>
export type Permission = Told<'permission', string>
export type Role = Told<'role', string>
export type Table = keyof Tables & string
export type Row<T extends Table> = Tables[T]

/** What the catalogue of the database says of a table; generated from the comments that the migrations leave. */
export interface TableInfo {
  kind: 'tenant' | 'state' | 'content' | 'network' | 'sealed'
  /** The column of the other side of an exchange, of the owner of a network row, of the person (or request) a row is about; of the member who alone reads it; of what freezes it. `unlinked`: no link reads it. */
  other?: string; owner?: string; subject?: string; author?: string; frozen?: string; unlinked?: boolean
  removable: boolean
  key: readonly string[]
  columns: Readonly<Record<string, { type: string; class: 'plain' | 'identity' | 'sensitive'; anonymise: 'keep' | 'erase' | 'generalise'; purpose: string }>>
}
export type Catalogue = Readonly<Record<string, TableInfo>>
