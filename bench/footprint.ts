import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const freePort = () => new Promise<number>((resolve) => {
  const s = createServer().listen(0, '127.0.0.1', () => { const { port } = s.address() as AddressInfo; s.close(() => resolve(port)) })
})

/** From `npm start` to the first healthy answer, in milliseconds. */
const start = async (data: string, settle = 0): Promise<{ ms: number; memoryMB: number }> => {
  const port = await freePort(), from = performance.now()
  const child = spawn('node', ['bootstrap.mjs', 'start'], { cwd: root, env: { ...process.env, PORT: String(port), JALON_DATA: data }, stdio: 'ignore' })
  try {
    for (;;) {
      if (performance.now() - from > 120_000 || child.exitCode !== null) throw new Error('it did not start')
      if (await fetch(`http://127.0.0.1:${port}/healthz`).then((r) => r.ok, () => false)) break
      await wait(10)
    }
    const ms = Math.round(performance.now() - from)
    await wait(settle)
    return { ms, memoryMB: treeMemory(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
  }
}

/** Proportional memory of a process and all it started, PostgreSQL included. */
const treeMemory = (pid: number): number => {
  const all = globSync('/proc/[0-9]*/stat').flatMap((file) => {
    try {
      const text = readFileSync(file, 'utf8'), after = text.slice(text.lastIndexOf(')') + 2).split(' ')
      return [{ pid: Number(text.split(' ')[0]), parent: Number(after[1]) }]
    } catch { return [] }
  })
  const mine = new Set([pid])
  for (let grew = true; grew;) { grew = false; for (const p of all) if (mine.has(p.parent) && !mine.has(p.pid)) { mine.add(p.pid); grew = true } }
  const pss = [...mine].map((p) => { try { return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p}/smaps_rollup`, 'utf8'))?.[1] ?? 0) } catch { return 0 } })
  return Math.round(pss.reduce((a, b) => a + b, 0) / 1000)
}

/** Start times, memory at rest, and what a browser loads. */
export const footprint = async (quick: boolean): Promise<Record<string, unknown>> => {
  const data = mkdtempSync(join(tmpdir(), 'jalon-start-'))
  try {
    const first = await start(data), again: { ms: number; memoryMB: number }[] = []
    for (let i = 0; i < (quick ? 1 : 5); i++) again.push(await start(data))
    // Past the moment when the server gives back what its start left (app/launch/rest.ts).
    const rested = await start(data, 22_000)
    const warm = again.map((a) => a.ms).sort((a, b) => a - b)
    const files = globSync('dist/staff/assets/*.{js,css}', { cwd: root }).map((f) => ({ file: f.split('/').at(-1), gz: gzipSync(readFileSync(join(root, f)), { level: 9 }).length })).sort((a, b) => b.gz - a.gz)
    return { startMs: { first: first.ms, warmMedian: warm[Math.floor(warm.length / 2)] }, wholeAtRestMB: rested.memoryMB, staffBundleGz: files }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
