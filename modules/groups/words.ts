import type { Translator } from '#kernel/texts.ts'

/** « 9 h », « 11 h 30 ». */
export const hourIn = (t: Translator, hour: string): string => {
  const [h = '0', minutes = '00'] = hour.split(':')
  return minutes === '00' ? t('groups-hour', { hour: Number(h) }) : t('groups-hour-minutes', { hour: Number(h), minutes })
}
export const hoursIn = (t: Translator, { starts, ends }: { starts: string; ends: string }): string => t('groups-hours', { from: hourIn(t, starts), to: hourIn(t, ends) })
/** The name of a weekday, Sunday is 0. */
export const weekdayIn = (t: Translator, weekday: number): string => t.day(`2026-02-0${1 + weekday}`, { weekday: 'long', day: undefined, month: undefined, year: undefined })
/** « Mardi et jeudi, de 9 h à 11 h 30 ». The week begins on Monday. */
export const rhythmIn = (t: Translator, g: { weekdays: readonly number[]; starts: string; ends: string }): string => {
  const days = t.list(g.weekdays.toSorted((a, b) => (a + 6) % 7 - (b + 6) % 7).map((one) => weekdayIn(t, one)))
  return t('groups-rhythm', { days: days.charAt(0).toLocaleUpperCase(t.lang) + days.slice(1), hours: hoursIn(t, g) })
}
