/** The one clock. Tests and demonstrations move it; rules are given `now` and `today` and never read it. */
export interface Clock { now(): string; today(zone: string): string; move(toOffsetMs: number): void; offset(): number }

const days = new Map<string, Intl.DateTimeFormat>()
/** The local day of an instant in a time zone, as YYYY-MM-DD. */
export const localDay = (instant: string | number | Date, zone: string): string => {
  let format = days.get(zone)
  if (!format) days.set(zone, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })))
  return format.format(new Date(instant))
}

export const clockFrom = (offsetMs = 0): Clock => {
  let offset = offsetMs
  const now = () => new Date(Date.now() + offset).toISOString()
  return { now, today: (zone) => localDay(now(), zone), move: (to) => { offset = to }, offset: () => offset }
}
