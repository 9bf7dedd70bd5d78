import { parseCLI, startVitest } from 'vitest/node'
import { explain } from '#app/launch/say.ts'
import { browserFiles } from '../scripts/browser-files.ts'

/** `npm test [-- files, -t name, --watch…]`: every test, browser ones included, then one line with the count. */
const { filter, options } = parseCLI(['vitest', ...process.argv.slice(2)])
const watching = options.watch === true

try {
  browserFiles()
} catch (error) {
  if (filter.length === 0) explain(error)
}

const vitest = await startVitest('test', filter, { ...options, watch: watching, pool: 'threads', isolate: false })
if (!watching) {
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string): number => tests.filter((t) => t.result().state === state).length
  // A file that could not be read, or an error outside any test, is a failure too.
  const broken = modules.filter((module) => module.errors().length > 0 || [...module.children.allSuites()].some((suite) => suite.errors().length > 0)).length
  const failed = count('failed') + broken + vitest.state.getUnhandledErrors().length
  await vitest.close()
  process.stdout.write(`${count('passed')} passed, ${failed} failed\n`)
  process.exit(failed > 0 || count('passed') === 0 ? 1 : Number(process.exitCode ?? 0))
}
