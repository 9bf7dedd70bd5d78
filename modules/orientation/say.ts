import { findRegion } from '#modules/directory/regions.ts'
import { languages } from '#kernel/languages.ts'
import type { TextKey, Translator } from '#kernel/texts.ts'
import type { Reason } from './wish.ts'

type Speaker = Pick<Translator, 'find' | 'lang' | 'list'>

/** A group in words, inside a sentence: « personnes immigrantes ». */
export const sayClientele = (t: Speaker, code: string): string => t.find(`orientation-clientele-${code}`)?.text ?? code

const sayLanguage = (t: Speaker, code: string): string => {
  try {
    return new Intl.DisplayNames([...languages[t.lang].intl], { type: 'language' }).of(code) ?? code
  } catch {
    return code // a language of her own words, not a code
  }
}

/** What is asked of her, said to whoever accompanies her. */
const toStaff: Partial<Record<Reason['code'], TextKey>> = {
  'orientation-reason-close': 'orientation-staff-close', 'orientation-reason-for-group': 'orientation-staff-for-group',
  'orientation-reason-age-excluded': 'orientation-staff-age-excluded', 'orientation-reason-other-region': 'orientation-staff-other-region',
}

/** A reason as one or two plain sentences in the reader's language. `to`: herself, or whoever accompanies her; those that address nobody are the same for both. */
export function sayReason(t: Speaker, { code, args }: Reason, to: 'her' | 'staff' = 'her'): string {
  const words: Record<string, string | number> = { ...args }
  if ('clientele' in args) words['clientele'] = sayClientele(t, args.clientele)
  if ('clienteles' in args) words['clienteles'] = t.list(args.clienteles.split('+').map((one) => sayClientele(t, one)))
  if ('language' in args) words['language'] = sayLanguage(t, args.language)
  if ('region' in args) words['region'] = (t.lang === 'en' ? findRegion(args.region)?.en : findRegion(args.region)?.fr) ?? args.region
  const own = to === 'staff' ? toStaff[code] ?? code : code
  return t.find(own, words)?.text ?? code
}
