import type { Fresh as FreshRows, Tables as TableRows } from '#db/types.ts'
import type { Permission as PermissionName, Role as RoleName } from './permissions.ts'

// Tells the kernel our words: tables, permissions, roles. Types only.
declare module '#kernel/register.ts' {
  interface Register { tables: TableRows; fresh: FreshRows; permission: PermissionName; role: RoleName }
}
