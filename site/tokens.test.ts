import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { colours, tokenSheet } from './tokens.ts'
import type { Colour } from './tokens.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const sheets = ['./style.css', './parts.css', ...['base', 'parts', 'frame', 'table', 'bits'].map(name => `../web/style/${name}.css`)]

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const light = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
/** A tenth of spruce over a ground: the row whose sheet is open. */
const tinted = (ground: string, theme: 0 | 1) => `#${[1, 3, 5].map(at => Math.round(parseInt(ground.slice(at, at + 2), 16) * 0.9 + parseInt(colours.spruce[theme].slice(at, at + 2), 16) * 0.1).toString(16).padStart(2, '0')).join('')}`

interface Pair { over: Colour; ground: Colour; least: number; where: string }
const isColour = (name: string | undefined): name is Colour => name !== undefined && Object.hasOwn(colours, name)
const named = (block: string, property: string) => new RegExp(`(?:^|[;{\\s])(?:${property}):[^;}]*?var\\(--([\\w-]+)\\)`).exec(block)?.[1]

/** Every pair that the sheets really put together: a rule's own background, else both grounds. Hairlines (`line`) only decorate. */
function pairs(): Pair[] {
  return sheets.flatMap(sheet => [...read(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', block = '']) => {
    const own = named(block, 'background|background-color')
    const grounds: Colour[] = isColour(own) ? [own] : ['paper', 'surface']
    const text = named(block, 'color')
    const drawn = ['stroke', 'border|border-color|border-block-end|border-inline-start|border-block-start', 'outline'].map(property => named(block, property))
    const where = `${sheet} ${selector.trim()}`
    return grounds.flatMap(ground => [
      ...(isColour(text) && text !== ground ? [{ over: text, ground, least: 4.5, where }] : []),
      // What is drawn on a filled shape is seen against the page around it.
      ...drawn.filter(isColour).filter(name => name !== 'line' && name !== ground && name !== 'paper' && name !== 'surface')
        .flatMap(over => (own && !['paper', 'surface'].includes(own) ? (['paper', 'surface'] as const) : [ground]).map(around => ({ over, ground: around, least: 3, where }))),
    ])
  }))
}

describe.each([['light', 0], ['dark', 1]] as const)('%s', (_, theme) => {
  test('every text and ground that a sheet puts together: at least 4.5:1; every control and mark: 3:1', () => {
    const found = pairs()
    expect(found.length).toBeGreaterThan(60)
    expect(found.filter(({ over, ground, least }) => contrast(colours[over][theme], colours[ground][theme]) < least)).toEqual([])
  })

  test('text keeps 4.5:1 on the tinted row of a table', () => {
    for (const ground of ['paper', 'surface'] as const) {
      for (const over of ['ink', 'quiet', 'spruce', 'clay', 'sky'] as const) {
        expect(contrast(colours[over][theme], tinted(colours[ground][theme], theme)), `${over} on tinted ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('the focus ring stands out twice: its ink against the page, its saffron against its ink', () => {
    for (const ground of ['paper', 'surface'] as const) expect(contrast(colours.ink[theme], colours[ground][theme])).toBeGreaterThanOrEqual(3)
    if (theme === 0) expect(contrast(colours.glow[theme], colours.ink[theme])).toBeGreaterThanOrEqual(3)
  })
})

test('the measure itself: black on white is 21, and a pale grey on white is caught', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#999999', '#ffffff')).toBeLessThan(3)
})

test('the staff sheet has the tokens of the table (node scripts/tokens.ts writes them)', () => {
  expect(read('../web/style/tokens.css')).toBe(tokenSheet())
})
