/** The ten languages. `intl` is the chain given to Intl: it has no data for ht, and gives fa and prs another calendar and digits. */
export const languages = {
  fr: { name: 'Français', dir: 'ltr', intl: ['fr-CA'] },
  en: { name: 'English', dir: 'ltr', intl: ['en-CA'] },
  es: { name: 'Español', dir: 'ltr', intl: ['es'] },
  pt: { name: 'Português', dir: 'ltr', intl: ['pt'] },
  ht: { name: 'Kreyòl ayisyen', dir: 'ltr', intl: ['ht', 'fr-CA'] },
  uk: { name: 'Українська', dir: 'ltr', intl: ['uk'] },
  'zh-Hans': { name: '简体中文', dir: 'ltr', intl: ['zh-Hans'] },
  ar: { name: 'العربية', dir: 'rtl', intl: ['ar-u-ca-gregory-nu-latn'] },
  fa: { name: 'فارسی', dir: 'rtl', intl: ['fa-u-ca-gregory-nu-latn'] },
  prs: { name: 'دری', dir: 'rtl', intl: ['prs-u-ca-gregory-nu-latn'] },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; intl: readonly string[] }>
export type Lang = keyof typeof languages
/** The languages that have catalogues today; a page exists in these only. */
export const shipped = ['fr', 'en', 'ar'] as const satisfies readonly Lang[]
export const isShipped = (lang: string): lang is (typeof shipped)[number] => shipped.some((known) => known === lang)
