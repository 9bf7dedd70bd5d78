import { lazy, type ComponentType } from 'react'
import type { Permission } from '#app/permissions.ts'

export interface ScreenProps { params: Readonly<Record<string, string>>; search: Readonly<Record<string, string>> }
export interface Route { path: string; screen: ComponentType<ScreenProps>; /** Shown in the rail when the role has `permission`. */ place?: { text: string; permission: Permission; key: string } }

/** Every screen of the staff app, each in its own chunk. `place`: in the rail, and reached by `g` then `key`. */
export const routes: readonly Route[] = [
  { path: '/courrier', screen: lazy(async () => ({ default: (await import('#modules/communication/screens/mailbox.tsx')).MailboxScreen })), place: { text: 'communication-mailbox', permission: 'message.read', key: 'c' } },
]
