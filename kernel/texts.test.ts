import { describe, expect, test } from 'vitest'
import { languages, type Lang } from './languages.ts'
import { catalogues, messageOf, translator } from './texts.ts'

// Keys of this test only; the product's are in app/texts.generated.ts.
declare module './texts.ts' {
  interface TextArgs {
    'test-on': { day: string }
    'test-at': { at: string }
    'test-who': { name: string }
    'test-left': { count: number }
    'test-only-french': {}
    'test-marks': {}
  }
}

const sources = {
  fr: ['test-on = Le { DAY($day, weekday: "long") }.\ntest-at = { INSTANT($at) }, donc { TIME($at) }\ntest-who = Bonjour { $name }.\ntest-left = { $count ->\n    [one] { $count } jour\n   *[other] { $count } jours\n}\n',
    'test-only-french = Seulement ici\ntest-marks = Oui ? Non ! « Peut-être » : voyons ; bien\nkernel-constraint = Impossible.\nkernel-expired = Trop tard.\n'],
  en: ['test-who = Hello { $name }.\ntest-on = On { DAY($day) }.\n'],
  ar: ['test-who = مرحبا { $name }.\ntest-on = يوم { DAY($day) }\n'],
} satisfies Partial<Record<Lang, string[]>>
const all = catalogues(sources)
const t = (lang: Lang, zone?: string) => translator(all, lang, zone)

describe('what is said', () => {
  test('in the language asked, else in French, and it tells which', () => {
    expect(t('en').said('test-who', { name: 'Ana' })).toEqual({ text: 'Hello Ana.', lang: 'en', dir: 'ltr' })
    expect(t('ar').said('test-only-french')).toEqual({ text: 'Seulement ici', lang: 'fr', dir: 'ltr' })
    expect(t('ar').dir).toBe('rtl')
    expect(t('ht')('test-only-french')).toBe('Seulement ici')
  })

  test('a key that no catalogue has is found by nobody', () => {
    expect(t('fr').find('test-nowhere')).toBeUndefined()
    expect(t('fr').find('test-left', { count: 0 })?.text).toBe('0 jour')
  })

  test('plurals follow the language', () => {
    expect([0, 1, 2].map((count) => t('fr')('test-left', { count }))).toEqual(['0 jour', '1 jour', '2 jours'])
  })

  test('Québec typography, whatever was typed', () => {
    expect(t('fr')('test-marks')).toBe('Oui? Non! «\u00a0Peut-être\u00a0»\u00a0: voyons; bien')
  })
})

describe('direction', () => {
  test('right-to-left text isolates every value', () => {
    expect(t('ar')('test-who', { name: 'Ana' })).toBe('مرحبا \u2068Ana\u2069.')
  })
  test('left-to-right text isolates only what reads the other way', () => {
    expect(t('fr')('test-who', { name: 'Ana' })).toBe('Bonjour Ana.')
    expect(t('fr')('test-who', { name: 'أمل' })).toBe('Bonjour \u2068أمل\u2069.')
  })
})

describe('refusals', () => {
  test('a code has one message id', () => {
    expect(messageOf('referral.already-decided')).toBe('referral-already-decided')
    expect(messageOf('door.one_owner')).toBe('door-one-owner')
    expect([messageOf('expired'), messageOf('kernel.expired')]).toEqual(['kernel-expired', 'kernel-expired'])
  })
  test('a code without a message gets the general one', () => {
    expect(t('en').refusal('kernel.expired').text).toBe('Trop tard.')
    expect(t('en').refusal('nothing.known')).toEqual({ text: 'Impossible.', lang: 'fr', dir: 'ltr' })
  })
})

describe('days, hours, numbers', () => {
  test('a day is a day, in no zone', () => {
    expect(t('fr')('test-on', { day: '2026-06-01' })).toBe('Le lundi 1er juin 2026.')
    expect(t('fr', 'Asia/Tokyo').day('2026-06-21')).toBe('21 juin 2026')
    expect(t('en')('test-on', { day: '2026-11-22' })).toBe('On November 22, 2026.')
  })
  test('an instant is told in the zone of who reads', () => {
    expect(t('fr')('test-at', { at: '2026-06-01T03:30:00Z' })).toMatch(/^31 mai 2026 à 23\sh\s30, donc 23\sh\s30$/)
    expect(t('fr', 'America/Vancouver').instant('2026-06-01T03:30:00Z')).toMatch(/20\sh\s30/)
  })
  test('Intl has no data for ht, and other habits for fa and prs: the chain decides', () => {
    expect(t('ht').day('2026-11-22')).toBe('22 novembre 2026')
    for (const lang of ['fa', 'prs', 'ar'] as const) expect(t(lang).day('2026-11-22')).toMatch(/^22 \D+ 2026$/)
  })
  test('no language falls back to English without saying so', () => {
    const months = Object.keys(languages).map((lang) => t(lang as Lang).day('2026-08-15'))
    expect(months.filter((day) => day.includes('August'))).toEqual(['August 15, 2026'])
  })
  test('numbers and lists', () => {
    expect(t('fr').number(1234.5)).toMatch(/^1\s234,5$/)
    expect(t('ar').number(1234.5)).toBe('1,234.5')
    expect(t('fr').list(['anglais', 'arabe', 'créole'])).toBe('anglais, arabe et créole')
    expect(t('fr').list(['matin', 'soir'], 'disjunction')).toBe('matin ou soir')
  })
  test('what is no day is shown as a mistake, not as another day', () => {
    expect(t('fr')('test-on', { day: 'demain' })).toBe('Le {DAY()}.')
  })
})
