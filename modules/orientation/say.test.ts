import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogues, translator } from '#kernel/texts.ts'
import { clienteles } from '#modules/directory/clienteles.ts'
import { sayClientele, sayReason } from './say.ts'
import { because, type Reason } from './wish.ts'

const shipped = ['fr', 'en', 'ar'] as const
const source = (lang: string) => readFileSync(new URL(`texts.${lang}.ftl`, import.meta.url), 'utf8')
const from = catalogues(Object.fromEntries(shipped.map((lang) => [lang, [source(lang)]])))
const keysIn = (lang: string) => [...source(lang).matchAll(/^([a-z0-9-]+) =/gm)].map(([, key]) => key)

/** One of each, with values that every text must show. */
const reasons: Reason[] = [
  because('orientation-reason-need', { need: 'work' }), because('orientation-reason-helps-with-steps', { need: 'financial' }),
  because('orientation-reason-clientele', { clientele: 'femmes' }), because('orientation-reason-combination', { clienteles: 'femmes+parents' }),
  because('orientation-reason-close', { clienteles: 'immigrantes+refugiees' }), because('orientation-reason-open-to-all', {}),
  because('orientation-reason-for-group', { clienteles: 'femmes+parents' }), because('orientation-reason-can-direct', {}),
  because('orientation-reason-age-between', { min: 18, max: 35 }), because('orientation-reason-age-from', { min: 35 }), because('orientation-reason-age-up-to', { max: 35 }),
  because('orientation-reason-age-excluded', { age: 50 }), because('orientation-reason-language', { language: 'en' }), because('orientation-reason-language-to-ask', { language: 'ht' }),
  because('orientation-reason-mode', { mode: 'video' }), because('orientation-reason-distance', { km: 20 }), because('orientation-reason-same-municipality', { name: 'Chandler' }),
  because('orientation-reason-same-region', { region: '11' }), because('orientation-reason-neighbour-region', { region: '06' }), because('orientation-reason-other-region', { region: '10' }),
  because('orientation-reason-capacity-open', {}), because('orientation-reason-capacity-waiting', { days: 14 }), because('orientation-reason-capacity-waiting-unknown', {}),
  because('orientation-reason-capacity-full', {}), because('orientation-reason-network', {}), because('orientation-reason-outside', { need: 'social' }),
  because('orientation-reason-checked', { day: '2026-11-22' }), because('orientation-reason-not-checked', {}),
]

describe.each(shipped)('reasons in %s', (lang) => {
  const t = translator(from, lang)
  test('every reason is said in whole words', () => {
    for (const reason of reasons) {
      const text = sayReason(t, reason)
      expect(text).not.toContain('orientation-')
      expect(text).not.toMatch(/[{}$]|undefined|femmes\+|\[object/)
    }
  })
  test('the sample holds every reason, and the languages hold the same messages', () => {
    const said = reasons.map(({ code }) => code)
    expect(keysIn(lang).filter((key) => key?.startsWith('orientation-reason-')).sort()).toEqual([...said].sort())
    const shared = (of: string) => keysIn(of).filter((key) => !key?.startsWith('orientation-staff-'))
    expect(shared(lang)).toEqual(shared('fr'))
  })
  test('every group has words', () => {
    for (const { code } of clienteles) expect(keysIn(lang), code).toContain(`orientation-clientele-${code}`)
    expect(sayClientele(t, 'dependance')).not.toBe('dependance')
  })
})

test('twenty words a sentence at most', () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const reason of reasons) {
      for (const sentence of sayReason(translator(from, lang), reason).split(/[.?!]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  }
})
test('whoever accompanies her is not spoken to as if she were the person', () => {
  for (const [lang, to] of [['fr', /\b(vous|votre|vos)\b/i], ['en', /\byou\b|\byour\b/i]] as const) {
    for (const reason of reasons) expect(sayReason(translator(from, lang), reason, 'staff'), reason.code).not.toMatch(to)
  }
  expect(keysIn('en').filter((key) => key?.includes('-staff-'))).toEqual(keysIn('fr').filter((key) => key?.includes('-staff-')))
})
test('in words of the reader', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(sayReason(translator(from, 'fr'), because('orientation-reason-language-to-ask', { language: 'ar' })))).toBe('Langue à demander au téléphone : arabe.')
  expect(sayReason(translator(from, 'en'), because('orientation-reason-other-region', { region: '10' }))).toBe('In another region: Northern Québec. You can phone first.')
  expect(plain(sayReason(translator(from, 'fr'), because('orientation-reason-combination', { clienteles: 'femmes+immigrantes' })))).toBe('Service pour plusieurs situations à la fois : femmes et personnes immigrantes.')
})
