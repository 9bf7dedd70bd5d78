import { describe, expect, test } from 'vitest'
import { fitOf, knownOf } from './fit.ts'
import type { Wish } from './wish.ts'

const fit = (entries: string[], clienteles: string[], over: Partial<Wish> = {}) =>
  fitOf(entries, knownOf({ needs: [], clienteles, languages: [], modes: [], ...over })).fit

describe('how a service answers a person', () => {
  test.each([
    [['femmes'], ['femmes'], 'specific'],
    [['femmes'], ['immigrantes'], 'no'],
    [['femmes'], [], 'possible'],
    [['multiples'], [], 'open'],
    [['multiples'], ['femmes'], 'open'],
    [['femmes+parents'], ['femmes', 'parents'], 'specific'],
    [['femmes+parents'], ['femmes'], 'possible'],
    [['femmes+parents'], ['judiciarisees'], 'no'],
    [['judiciarisees', 'femmes+parents'], ['judiciarisees'], 'specific'],
    [['immigrantes'], ['refugiees'], 'specific'],
    [['refugiees'], ['immigrantes'], 'no'],
    [['immigrantes'], ['demandeurs-asile'], 'close'],
    [['35-plus'], ['45-plus'], 'specific'],
    [['jeunes'], ['femmes'], 'possible'],
    [['jeunes', 'adultes'], ['femmes'], 'possible'],
    [['employeurs'], ['femmes'], 'no'],
    [[], ['femmes'], 'open'],
  ])('%j for somebody who says %j: %s', (entries, said, expected) => expect(fit(entries, said)).toBe(expected))

  test.each([[20, ['jeunes'], 'specific'], [50, ['jeunes'], 'no'], [50, ['35-plus'], 'specific'], [50, ['adultes', 'jeunes'], 'open'], [16, ['adultes'], 'no']])(
    'at %d, %j: %s', (age, entries, expected) => expect(fit(entries, ['femmes'], { age })).toBe(expected))

  test('asking for English, and not French, is close to the English-speaking community', () => {
    expect(fit(['anglophones'], [], { languages: ['en'] })).toBe('close')
    expect(fit(['anglophones'], ['femmes'], { languages: ['fr', 'en'] })).toBe('no')
  })
  test('a reason never repeats what a combination already says', () => {
    const { reasons } = fitOf(['femmes', 'femmes+immigrantes'], knownOf({ needs: [], clienteles: ['immigrantes', 'femmes'], languages: [], modes: [] }))
    expect(reasons).toEqual([{ code: 'orientation-reason-combination', args: { clienteles: 'femmes+immigrantes' } }])
  })
})
