import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { minify, publicSheet, withLiterals } from './sheet.ts'

test('the public sheet stays small: 3.75 KB compressed, of the 14 that a page may weigh', () => {
  expect(gzipSync(publicSheet, { level: 9 }).length).toBeLessThanOrEqual(3840)
})

test('an old phone can read it: no layer, no nesting, no way out of the style element', () => {
  expect(publicSheet).not.toMatch(/@layer|@import|<\//)
  let depth = 0
  let rule = false
  for (const [, sign] of publicSheet.matchAll(/(@[a-z]+[^{;]*\{|\{|\})/g)) {
    if (sign?.startsWith('@')) expect(depth++).toBe(0)
    else if (sign === '{') { expect(rule).toBe(false); rule = true }
    else if (rule) rule = false
    else depth--
  }
  expect(depth).toBe(0)
})

test('each colour is said first as itself, then by its name', () => {
  expect(withLiterals('a{color:var(--ink);border:1px solid var(--edge)}')).toBe('a{color:#1F2430;color:var(--ink);border:1px solid #7D7869;border:1px solid var(--edge)}')
  expect(() => withLiterals('a{color:var(--inc)}')).toThrow('--inc')
  const bare = publicSheet.replace(/([\w-]+):[^;{}]*#[0-9A-Fa-f]{6}[^;{}]*;\1:[^;{}]*var\([^;{}]*/g, '')
  expect(bare).not.toContain('var(')
})

test('minify keeps what matters', () => {
  expect(minify('/* why */\na > b ,\n c { margin: 0 auto; }\n@media (min-width: 30em) { d { top: 0 } }')).toBe('a>b,c{margin:0 auto}@media (min-width:30em){d{top:0}}')
})
