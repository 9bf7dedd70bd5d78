import type { Translator } from '#kernel/texts.ts'

/** « 45 min », « 2 h », « 1 h 05 »; less than nothing, for a counter-entry. */
export const timeIn = (t: Translator, minutes: number): string => {
  const all = Math.abs(minutes), hours = Math.floor(all / 60), rest = all % 60
  const time = hours === 0 ? t('interventions-minutes', { minutes: rest }) : rest === 0 ? t('interventions-hours', { hours }) : t('interventions-hours-minutes', { hours, minutes: String(rest).padStart(2, '0') })
  return minutes < 0 ? t('interventions-less', { time }) : time
}

/** « 2 interventions, 1 h 30 », « 1 correction, −50 min »: what waits to be confirmed. */
export const waitingIn = (t: Translator, of: { entries: number; corrections: number; direct: number; indirect: number }): string => {
  const time = timeIn(t, of.direct + of.indirect), corrections = t('interventions-corrections', { count: of.corrections })
  if (of.entries === 0) return `${corrections}, ${time}`
  return `${of.corrections > 0 ? `${corrections}, ` : ''}${t('interventions-confirm-what', { entries: of.entries, time })}`
}

/** « Novembre 2026 », as a title. */
export const monthIn = (t: Translator, month: string): string => { const name = t.day(month, { day: undefined }); return name.charAt(0).toLocaleUpperCase(t.lang) + name.slice(1) }
