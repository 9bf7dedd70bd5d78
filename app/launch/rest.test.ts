import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Megabytes that V8 holds half a second after something big was let go, in a process of its own. */
const heldAfter = (then: string): number => Number(execFileSync(process.execPath, ['--input-type=module', '-e', `
  import { restWhenQuiet } from ${JSON.stringify(import.meta.resolve('./rest.ts'))}
  const rest = restWhenQuiet(100)
  globalThis.big = Array.from({ length: 1_000_000 }, (_, i) => ({ i }))
  delete globalThis.big
  ${then}
  setTimeout(() => console.log(process.memoryUsage().heapTotal / 1e6), 600)
`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

test('what a busy time left is given back once it is quiet, and only then', () => {
  expect(heldAfter('rest.busy()')).toBeLessThan(15)
  expect(heldAfter('rest.busy(); setInterval(rest.busy, 20).unref()')).toBeGreaterThan(25)
})
