import { languages } from '#kernel/languages.ts'
import type { Translator } from '#kernel/texts.ts'

/** An hour of a wall clock, `HH:MM`, where people meet: it has no zone. */
export const hourIn = (t: Translator, time: string): string => new Intl.DateTimeFormat([...languages[t.lang].intl], { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`1970-01-01T${time}Z`)).replace(/^0(?=\d)/, '')
/** A day, and the hour when there is one. */
export const dayAndHour = (t: Translator, day: string, time: string | null | undefined, options?: Intl.DateTimeFormatOptions): string =>
  time ? t('site-day-hour', { day: t.day(day, options), hour: hourIn(t, time) }) : t.day(day, options)
