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

interface Started { ms: number; memoryMB: number; serverMB: number }
/** From `npm start` to the first healthy answer, in milliseconds; then what it holds after `settle` milliseconds. */
const start = async (data: string, settle = 0): Promise<Started> => {
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
    return { ms, ...treeMemory(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
  }
}

/** Proportional memory of a process and all it started, PostgreSQL included; and the resident memory of the server alone. */
const treeMemory = (pid: number): Omit<Started, 'ms'> => {
  const all = globSync('/proc/[0-9]*/stat').flatMap((file) => {
    try {
      const text = readFileSync(file, 'utf8'), after = text.slice(text.lastIndexOf(')') + 2).split(' ')
      return [{ pid: Number(text.split(' ')[0]), parent: Number(after[1]) }]
    } catch { return [] }
  })
  const mine = new Set([pid])
  for (let grew = true; grew;) { grew = false; for (const p of all) if (mine.has(p.parent) && !mine.has(p.pid)) { mine.add(p.pid); grew = true } }
  const kilobytes = (p: number, file: string, of: RegExp) => { try { return Number(of.exec(readFileSync(`/proc/${p}/${file}`, 'utf8'))?.[1] ?? 0) } catch { return 0 } }
  const isServer = (p: number) => { try { return readFileSync(`/proc/${p}/cmdline`, 'utf8').includes('app/server.ts') } catch { return false } }
  return {
    memoryMB: Math.round([...mine].reduce((sum, p) => sum + kilobytes(p, 'smaps_rollup', /^Pss:\s+(\d+)/m), 0) / 1000),
    serverMB: Math.round(Math.max(0, ...[...mine].filter(isServer).map((p) => kilobytes(p, 'status', /^VmRSS:\s+(\d+)/m))) / 1000),
  }
}

/** Start times, memory at rest, and what a browser loads. */
export const footprint = async (quick: boolean): Promise<Record<string, unknown>> => {
  const data = mkdtempSync(join(tmpdir(), 'jalon-start-'))
  try {
    const first = await start(data), again: Started[] = []
    for (let i = 0; i < (quick ? 1 : 5); i++) again.push(await start(data))
    // Past the moment when the server gives back what its start left (app/launch/rest.ts).
    const rested = await start(data, 22_000)
    const warm = again.map((a) => a.ms).sort((a, b) => a - b)
    const files = globSync('dist/staff/assets/*.{js,css}', { cwd: root }).map((f) => ({ file: f.split('/').at(-1), gz: gzipSync(readFileSync(join(root, f)), { level: 9 }).length })).sort((a, b) => b.gz - a.gz)
    return { startMs: { first: first.ms, warmMedian: warm[Math.floor(warm.length / 2)] }, serverAtRestMB: rested.serverMB, wholeAtRestMB: rested.memoryMB, staffBundleGz: files }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
