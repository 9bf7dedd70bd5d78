import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Gives back what a start, or a busy hour, left behind: V8 keeps those pages for itself otherwise (some 30 MB after a start).
 * Once things have been quiet for `quiet` milliseconds; it takes about 0.1 s, when nobody waits. `busy` says that somebody asked something.
 */
export const restWhenQuiet = (quiet = 20_000): { busy(): void } => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  let timer: NodeJS.Timeout | undefined
  const busy = () => {
    clearTimeout(timer)
    timer = setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), quiet).unref()
  }
  return { busy }
}
