import { localDay } from '#kernel/clock.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Chance } from './random.ts'

const minute = 60_000, dayMs = 86_400_000
export const dayAfter = (day: string, n: number): string => new Date(Date.parse(`${day}T00:00Z`) + n * dayMs).toISOString().slice(0, 10)
export const dayOf = (instant: string): string => localDay(instant, NETWORK_ZONE)
export const soonAfter = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * minute).toISOString()

const hour = new Intl.DateTimeFormat('en-CA', { timeZone: NETWORK_ZONE, hour: 'numeric', hourCycle: 'h23' })
const offsets = new Map<string, number>()
/** Hours between the network's clock and the universal one, at noon of a day; it changes by night. */
const offsetOn = (day: string): number => {
  const known = offsets.get(day) ?? 12 - Number(hour.format(new Date(`${day}T12:00Z`)))
  offsets.set(day, known)
  return known
}
/** The instant when the network's clocks say `minutes` after midnight. */
export const instantAt = (day: string, minutes: number): string => new Date(Date.parse(`${day}T00:00Z`) + (minutes + offsetOn(day) * 60) * minute).toISOString()

/** Some time of an office's day, between half past eight and half past four. */
export const atWork = (day: string, chance: Chance): string => soonAfter(instantAt(day, chance.int(510, 988)), chance.next())
/** Some time when one is at home. */
export const atHome = (day: string, chance: Chance): string => soonAfter(instantAt(day, chance.int(1_080, 1_330)), chance.next())
/** `n` working days after a day, at work. */
export const workdaysLater = (day: string, n: number, chance: Chance): string => atWork(addWorkdays(day, n), chance)
