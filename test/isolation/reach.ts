import type { TableInfo } from '#kernel/register.ts'
import { subjectOf, type Session } from '#kernel/session.ts'

/** Who reads or writes, as the rules of tenancy see it: an organisation, the one person that a link is held to, and who acts. */
export interface Reader { tenant: string; subject: string | undefined; office: string; actor?: string }
export const readerOf = (s: Session, office: string): Reader => ({ tenant: s.tenant, subject: subjectOf(s), office, actor: s.actor })

type Row = Readonly<Record<string, unknown>>
const isOneOf = (value: unknown, ...those: (string | undefined)[]): boolean => those.some((one) => one !== undefined && one === value)
/** A link reads rows about its subject, and no row of a table that is about nobody, or that no link reaches; what has one author is read by her alone. */
const held = (info: TableInfo, row: Row, { subject, actor }: Reader): boolean =>
  (subject === undefined || (info.subject !== undefined && !info.unlinked && row[info.subject] === subject)) && (info.author === undefined || row[info.author] === actor)
/** What nobody changes any more, not even its writer. */
export const frozen = (info: TableInfo, row: Row): boolean => info.frozen !== undefined && (row[info.frozen] ?? null) !== null

/**
 * Who may read a row, said a second time and otherwise than in the database: from the kind of its table (architecture, tenancy and sharing).
 * A copy for another organisation is read by it until it is withdrawn.
 */
export const reads = (info: TableInfo, row: Row, r: Reader): boolean => {
  const other = info.other === undefined ? undefined : row[info.other]
  switch (info.kind) {
    case 'network': return true
    case 'sealed': return false
    case 'tenant': return row['tenant_id'] === r.tenant && held(info, row, r)
    case 'state': return isOneOf(r.tenant, String(row['tenant_id']), String(other), r.office) && held(info, row, r)
    case 'content': return (row['tenant_id'] === r.tenant || (other === r.tenant && (row['withdrawn_at'] ?? null) === null)) && held(info, row, r)
  }
}

/** Who may write a row. */
export const writes = (info: TableInfo, row: Row, r: Reader): boolean => {
  switch (info.kind) {
    case 'network': return r.subject === undefined && isOneOf(r.tenant, String(row[info.owner ?? '']), r.office)
    case 'sealed': return true
    case 'content': return row['tenant_id'] === r.tenant && held(info, row, r)
    default: return reads(info, row, r)
  }
}
