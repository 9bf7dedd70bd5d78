import type { Role } from './register.ts'

/** Who is asking. `user`: a member of an organisation. `link`: somebody held to one subject (a person's code, a partner's answer). `public`: anybody. */
export type Session =
  | { kind: 'user'; tenant: string; actor: string; role: Role; zone: string; account?: string | undefined }
  | { kind: 'link'; tenant: string; actor: string; role: Role; zone: string; subject: string; account?: string | undefined; /** The organisation of the member who holds it with her. */ helper?: string | undefined }
  | { kind: 'public'; tenant: string; actor: string; role: Role; zone: string }

/** Nobody's id: what a public session acts as, and the subject it is held to, so that it reads no row about a person. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'
export const subjectOf = (s: Session): string | undefined => (s.kind === 'link' ? s.subject : s.kind === 'public' ? NOBODY : undefined)

/** Role → permissions, the one table of the application; the first of the three nets. */
export type Permissions = Readonly<Record<string, readonly string[]>>
export const may = (table: Permissions, s: Session, permission: string): boolean => table[s.role]?.includes(permission) ?? false
