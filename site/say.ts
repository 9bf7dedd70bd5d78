/** The words that the shared components say themselves; every other text comes to them as a prop. */
export type SiteKey =
  | 'site-name' | 'site-error-prefix' | 'site-skip' | 'site-languages' | 'site-aid' | 'site-talk' | 'site-leave' | 'site-leave-hint'
  | 'site-back' | 'site-home' | 'site-privacy' | 'site-free' | 'site-demo'
  | 'site-mark-done' | 'site-mark-now' | 'site-mark-todo' | 'site-mark-paused' | 'site-mark-aside'
  | 'site-date-day' | 'site-date-month' | 'site-date-year' | 'site-change'

/** A translator of one language, narrowed to our keys: the kernel's translator fits, and so does any `(key: string) => string`. */
export type Say = (key: SiteKey) => string
