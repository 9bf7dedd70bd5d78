import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { longestFiles, median } from '../test/checks/house.ts'
import { allCode, root } from '../test/checks/sources.ts'

/** `npm run check`: what needs no database and no browser to be wrong. Each line says what was checked, and how long it took. */
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const compiler = join(root, 'node_modules/@typescript', readdirSync(join(root, 'node_modules/@typescript')).find((name) => name.startsWith('typescript-')) ?? '', 'lib/tsc')
const node = (file: string, ...args: string[]): string[] => [process.execPath, '--import', join(root, 'app/tsx-hook.mjs'), join(root, file), ...args]

const checks: [name: string, command: string[]][] = [
  ['types', [compiler, '--noEmit', '--pretty', 'false']],
  ['lint', [process.execPath, bin('oxlint'), '.']],
  ['generated files are up to date', node('scripts/generate.ts', '--check')],
]

let failed = 0
for (const [name, [program = '', ...args]] of checks) {
  const begun = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    failed++
    process.stdout.write(`${stdout}${stderr}`)
  }
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`)
}

const code = allCode()
process.stdout.write(`\nThe longest files (half have fewer than ${median(code)} lines):\n`)
for (const { path, lines } of longestFiles(code)) process.stdout.write(`${String(lines).padStart(5)}  ${path}\n`)
process.stdout.write(`\n${checks.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
