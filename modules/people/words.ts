import type { Translator } from '#kernel/texts.ts'

/** In how many working days, for a promise or a meeting. */
export const inDays = (t: Translator, left: number): string => (left < 0 ? t('people-days-past', { days: -left }) : t('people-days-left', { days: left }))
/** A name as it is said, whatever is known of it. */
export const nameIn = (p: { called: string | null; family_name?: string | null }): string => [p.called, p.family_name].filter(Boolean).join(' ')
const key = (need: 'financial' | 'social' | 'work') => `people-need-${need}` as const
type Need = 'financial' | 'social' | 'work'
/** What she asked for, and through which service when that service is for something else. */
export const askedIn = (t: Translator, asked: Need | null, service: Need | null): string =>
  asked === null || service === null || asked === service ? needIn(t, asked ?? service) : t('people-need-at', { need: needIn(t, asked), service: needIn(t, service) })
export const needIn = (t: Translator, need: 'financial' | 'social' | 'work' | null): string => (need === null ? '' : t(key(need)))
