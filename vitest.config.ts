import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 24) throw new Error('These tests need the pinned Node. Run: npm test -- <file or name>')

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'dist/**', '.cache/**', '.jalon/**'],
    globalSetup: ['./test/setup.ts'],
    // Threads without isolation: thirteen times faster; no test may leave anything in a module.
    pool: 'threads',
    isolate: false,
    // A browser on a busy machine is late now and then: CI tries once more, and the report says so. Nowhere else.
    retry: process.env['CI'] ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 20_000,
  },
})
