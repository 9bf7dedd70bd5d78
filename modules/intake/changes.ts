import type { DoorRow, OutsideResourceRow, ReferralRow, ServiceRow } from '#db/types.ts'
import { insert, update, type Change } from '#kernel/command.ts'
import type { Delays } from '#modules/directory/settings.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'

export type DoorKind = DoorRow['kind']
export const doorKinds = ['financial', 'social', 'work'] as const satisfies DoorKind[]
/** What she chose for a door: a service, an outside resource, or that somebody calls her (neither). */
export interface Choice { service?: ServiceRow | undefined; resource?: OutsideResourceRow | undefined }

/** Where a door stands when nobody has taken it: the office has it, and says by when she hears. */
type Stand = Pick<DoorRow, 'status' | 'owner_id' | 'next_on' | 'service_id' | 'resource_id' | 'referral_id' | 'closed_on' | 'closing_reason'>
const base = { service_id: null, resource_id: null, referral_id: null, closed_on: null, closing_reason: null } as const

/** The office calls. `service`: what she chose, kept when nothing may be sent yet. */
export const waits = (office: string, today: string, { call }: Delays, service: string | null = null): Stand =>
  ({ ...base, status: 'waiting', owner_id: office, next_on: addWorkdays(today, call), service_id: service })
/** She calls an outside resource herself; the office asks later whether it helped. */
export const leaves = (office: string, today: string, { follow }: Delays, resource: string): Stand =>
  ({ ...base, status: 'answered', owner_id: office, next_on: addWorkdays(today, follow), resource_id: resource })
/** An organisation was asked; the office keeps the door until it answers. */
export const asks = (office: string, referral: Pick<ReferralRow, 'id' | 'due_on' | 'service_id'>): Stand =>
  ({ ...base, status: 'referred', owner_id: office, next_on: referral.due_on, service_id: referral.service_id, referral_id: referral.id })

/** A door that opens, at the office; `id` follows from the command. */
export const openDoor = (door: Pick<DoorRow, 'tenant_id' | 'id' | 'request_id' | 'kind'>, stand: Stand): Change => insert('door', { ...door, ...stand })
/** The one way to change a door: whatever another module decides about it goes through here. */
export const moveDoor = (door: DoorRow, set: Partial<DoorRow>): Change => update('door', door, set)
export const doorClosed = (door: DoorRow, reason: NonNullable<DoorRow['closing_reason']>, today: string): Change =>
  moveDoor(door, { status: 'closed', next_on: null, closed_on: today, closing_reason: reason })
