import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = (how: string) => spawnSync(process.execPath, [join(import.meta.dirname, 'broken-child.ts'), how], { encoding: 'utf8', timeout: 20_000 })

test('a promise that nobody caught is told without its words, and the work goes on', () => {
  const { status, stdout, stderr } = run('promise')
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'goes on\n' })
  expect(stderr).toMatch(/"where":"promise","error":"TypeError".*"place":"app\/launch\/broken-child\.ts/)
  expect(stderr).not.toMatch(/Diallo|0123/)
})

test('anything else is told without its words, what was open is closed, and the process ends with 1', () => {
  const { status, stdout, stderr } = run('process')
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'ended\n' })
  expect(stderr).toMatch(/"where":"process","error":"RangeError"/)
  expect(stderr).not.toMatch(/Diallo|0123/)
})
