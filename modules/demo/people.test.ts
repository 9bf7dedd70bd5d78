import { expect, test } from 'vitest'
import cast from './cast.json' with { type: 'json' }
import { allSituations, peopleOf } from './people.ts'
import { chanceOf } from './random.ts'
import { dayOf, instantAt } from './time.ts'

test('no two people of a demonstration have the same name, and each fits her situation', () => {
  const make = peopleOf('a seed', 2026)
  const people = Array.from({ length: 400 }, (_, n) => make(`p${n}`, { situation: allSituations[n % allSituations.length] ?? allSituations[0] as (typeof allSituations)[number], place: 'Québec' }))
  expect(new Set(people.map((p) => `${p.called} ${p.family}`)).size).toBe(400)
  const women = new Set(Object.values(cast.women).flat())
  for (const p of people.filter(({ situation }) => situation.clienteles.includes('femmes'))) expect(women.has(p.called)).toBe(true)
  for (const p of people) expect([p.situation.words.fr, p.situation.words.en, p.situation.words.ar, p.situation.words.es].some((words) => words?.includes(p.words))).toBe(true)
})

test('chance follows from its text, and every side of it comes up', () => {
  const draw = (text: string) => { const c = chanceOf(text); return Array.from({ length: 2000 }, () => c.int(1, 6)) }
  expect(draw('one')).toEqual(draw('one'))
  expect(draw('one')).not.toEqual(draw('two'))
  for (const side of [1, 2, 3, 4, 5, 6]) expect(Math.abs(draw('one').filter((n) => n === side).length - 333)).toBeLessThan(70)
  expect(chanceOf('x').mixed([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
})

test('the hour that clocks say, in summer and in winter', () => {
  expect(instantAt('2026-07-02', 510)).toBe('2026-07-02T12:30:00.000Z')
  expect(instantAt('2026-12-02', 510)).toBe('2026-12-02T13:30:00.000Z')
  expect(dayOf(instantAt('2026-12-02', 1430))).toBe('2026-12-02')
})
