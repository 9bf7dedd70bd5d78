import { permissions } from '#app/permissions.ts'
import type { Permission } from '#kernel/register.ts'
import { may, type Session } from '#kernel/session.ts'

/** What somebody may do with a row; `why` is the code of the refusal she would get, so that a button can say it. */
export interface Ability { can: boolean; why?: string }

/** `refusal`: the rule that says no, if one does; the permission comes first, as it does when a command is performed. */
export const ability = (s: Session, permission: Permission, refusal?: string): Ability => {
  const why = may(permissions, s, permission) ? refusal : 'kernel.not-permitted'
  return why === undefined ? { can: true } : { can: false, why }
}
