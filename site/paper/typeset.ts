import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Paper } from './model.ts'

/** A paper made, or why there is none: no typesetter for this platform, too many asked at once, not made in time. */
export type Typeset = { pdf: Uint8Array<ArrayBuffer> } | { not: 'here' | 'now' }

/** One at a time, and a few that wait: a paper takes a quarter of a second, and nobody waits half a minute for one. */
const MOST_WAITING = 30, SECONDS = 20
let waiting = 0, line: Promise<unknown> = Promise.resolve()

/** A tagged PDF (PDF/UA-1) in a process of its own: what it holds goes in by its input and comes out by its output, never by a file. */
export const typeset = (paper: Paper): Promise<Typeset> => {
  if (waiting >= MOST_WAITING) return Promise.resolve({ not: 'now' })
  waiting++
  const made = line.then(() => make(paper)).finally(() => { waiting-- })
  line = made.catch(() => {})
  return made
}

const make = async (paper: Paper): Promise<Typeset> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'typesetter.ts')], { stdio: ['pipe', 'pipe', 'ignore'], timeout: SECONDS * 1000, killSignal: 'SIGKILL' })
  const ended = new Promise<number | null>((resolve, reject) => { child.on('error', reject).on('close', resolve) })
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(paper))
  const [bytes, code] = await Promise.all([buffer(child.stdout), ended])
  if (code === 3) return { not: 'here' }
  return code === 0 ? { pdf: new Uint8Array(bytes) } : { not: 'now' }
}
