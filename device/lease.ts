/** How long a device may be read without meeting the server. Kept sealed. `server`: its clock at the last contact; `last`, `spent` (ms): this device's since then. */
export interface Lease { server: string; days: number; last: number; spent: number }
export type LeaseState = 'good' | 'over' | 'set-back'

const DAY_MS = 86_400_000
/** A clock is corrected by minutes now and then; more than this is somebody's hand, or a battery that died. */
const CORRECTED_MS = 10 * 60_000

/** From the server's date, at a contact. The days are counted as they pass here, so a clock that is wrong by a year changes nothing. */
export const leaseFrom = (server: string, days: number, now: number): Lease => ({ server, days, last: now, spent: 0 })

/** Time passed: by the clock or, in one session, by what has run (`ran`, ms), whichever is more. It never becomes less. */
export const spend = (lease: Lease, now: number, ran: number): Lease => ({ ...lease, last: now, spent: lease.spent + Math.max(now - lease.last, ran, 0) })

/** `set-back`: this clock is behind what it has shown before; how long it was off nobody knows, so the server must be met first. */
export const stateOf = (lease: Lease, now: number): LeaseState => {
  if (now < lease.last - CORRECTED_MS) return 'set-back'
  return lease.spent + Math.max(now - lease.last, 0) >= lease.days * DAY_MS ? 'over' : 'good'
}

/** The day on which it must meet the server again, by the server's clock. */
export const endsAt = (lease: Lease): string => new Date(Date.parse(lease.server) + lease.days * DAY_MS).toISOString()
