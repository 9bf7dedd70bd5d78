import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { heightAt, rise } from './path-line.ts'
import { Path } from './path.tsx'
import type { Mark, MarkState } from './path.tsx'

const states: MarkState[] = ['done', 'now', 'todo', 'paused', 'aside']
const marksOf = (...list: MarkState[]): Mark[] => list.map(state => ({ state, label: state }))
const draw = (marks: readonly Mark[], compact = false) => renderToStaticMarkup(<Path label="Chemin" marks={marks} t={key => key} compact={compact} />)
const walked = (html: string) => html.split('<li').slice(1).map(item => item.includes('leg walked'))

test('an ordered list with a name, each mark with its state in words', () => {
  const html = draw(marksOf(...states))
  expect(html).toContain('<ol aria-label="Chemin">')
  for (const state of states) expect(html).toContain(`>site-mark-${state}<`)
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html.match(/<svg(?![^>]*aria-hidden)[^>]*class/g)).toBeNull()
})

test('the line is walked up to where one is, and dotted after, also past what was set aside later', () => {
  expect(walked(draw(marksOf('done', 'now', 'todo')))).toEqual([true, false, false])
  expect(walked(draw(marksOf('done', 'aside', 'now', 'todo')))).toEqual([true, true, false, false])
  expect(walked(draw(marksOf('done', 'now', 'aside', 'todo')))).toEqual([true, false, false, false])
  expect(walked(draw(marksOf('done', 'paused', 'todo')))).toEqual([true, false, false])
  expect(walked(draw(marksOf('todo', 'todo')))).toEqual([false, false])
})

test('in a list: one line, and the label of the current mark', () => {
  expect(draw(marksOf('done', 'now', 'todo'), true)).toContain('<span class="path-now" aria-hidden="true">now</span>')
  expect(draw(marksOf('done', 'done'), true)).toContain('aria-hidden="true">done</span>')
})

test('any marks can be drawn, without a style attribute and without an impossible number', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...states), { maxLength: 40 }), fc.boolean(), (list, compact) => {
    const html = draw(marksOf(...list), compact)
    expect(html).not.toMatch(/NaN|Infinity|style=/)
    expect(html.match(/<li /g) ?? []).toHaveLength(list.length)
  }))
})

test('the line rises from the first mark to the last, and each leg ends where the next begins', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 40 }), count => {
    expect(heightAt(count - 1, count)).toBeLessThan(heightAt(0, count) - 30)
    for (let i = 0; i < count - 1; i++) {
      expect(Number(rise(i, count).d.split(' ').at(-1))).toBe(rise(i + 1, count).y)
      expect(heightAt(i, count)).toBeGreaterThan(10)
      expect(heightAt(i, count)).toBeLessThan(74)
    }
  }))
})
