import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portrait } from './builtin.ts'
import { answerOn, besides, daysOf, pointsOf, type SaidOnce } from './over-time.ts'
import { plainLabel } from './rules.ts'

const key = 'portrait.confidence'
const said: SaidOnce[] = [
  { key, value: '3', on: '2026-01-10', until: '2026-03-02' }, { key: 'need.housing', value: 'not-now', on: '2026-01-10', until: '2026-05-01' },
  { key, value: '5', on: '2026-03-02', until: '2026-03-02' }, { key, value: '6', on: '2026-03-02', until: null }, { key: 'need.housing', value: 'settled', on: '2026-05-01', until: null },
  { key: 'need.food', value: 'settled', on: '2026-01-10', until: null }, { key: 'contact.phone', value: '+1', on: '2026-07-01', until: null },
]

describe('over time', () => {
  it('knows the days of an instrument, its own alone', () => expect(daysOf(portrait, said)).toEqual(['2026-05-01', '2026-03-02', '2026-01-10']))
  it('says what stood at the end of a day, the last word of that day', () => {
    expect(['2026-01-09', '2026-01-10', '2026-03-01', '2026-03-02', '2026-09-01'].map((day) => answerOn(said, key, day))).toEqual([undefined, '3', '3', '6', '6'])
  })
  it('puts what changed first, in the order of the questions', () =>
    expect(besides(portrait, said, '2026-01-10', '2026-05-01').map(({ question, before, after, changed }) => [question.key, before, after, changed])).toEqual([
      ['need.housing', 'not-now', 'settled', true], [key, '3', '6', true], ['need.food', 'settled', 'settled', false],
    ]))
  it('draws one point a day, none for what was kept or taken back', () => {
    expect(pointsOf(said, key)).toEqual([{ on: '2026-01-10', value: 3 }, { on: '2026-03-02', value: 6 }])
    expect(pointsOf([{ key, value: null, on: '2026-01-01', until: null }, { key, value: '', on: '2026-01-02', until: null }], key)).toEqual([])
  })
  it('whatever the history, an answer of a day was said by then and not replaced by then', () => fc.assert(fc.property(
    fc.array(fc.record({ on: fc.integer({ min: 1, max: 28 }), value: fc.integer({ min: 0, max: 10 }) }), { maxLength: 8 }), fc.integer({ min: 1, max: 28 }), (given, at) => {
      const day = (n: number) => `2026-02-${String(n).padStart(2, '0')}`, order = [...given].sort((a, b) => a.on - b.on)
      const history = order.map(({ on, value }, i): SaidOnce => ({ key, value: String(value), on: day(on), until: order[i + 1] ? day(order[i + 1]?.on ?? 0) : null }))
      const last = order.filter(({ on }) => on <= at).at(-1)
      expect(answerOn(history, key, day(at))).toBe(last === undefined ? undefined : String(last.value))
      expect(besides(portrait, history, day(at), day(at)).some(({ changed }) => changed)).toBe(false)
    })))
})

describe('a label, compared', () => {
  it.each([['Le logement ?', 'logement'], ['  LOGEMENT:', 'logement'], ['Cœur', 'cœur'], ['É-té', 'e te'], ['السكن؟', 'السكن']])('%s', (label, plain) => expect(plainLabel(label)).toBe(plain))
  it('is the same compared again', () => fc.assert(fc.property(fc.string(), (label) => { expect(plainLabel(plainLabel(label))).toBe(plainLabel(label)) })))
})
