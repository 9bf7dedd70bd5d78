import { createHash } from 'node:crypto'

/** What a closed loop measured: calls a second and latencies in milliseconds, exact (no histogram). */
export interface Measured { calls: number; seconds: number; perSecond: number; p50: number; p95: number; p99: number; refused: number }

/** Each of `connections` workers sends its next call when the last one is answered. `send` answers false for a refusal. */
export const loop = async <T>(calls: readonly T[], connections: number, send: (call: T, worker: number) => Promise<boolean>): Promise<Measured> => {
  const times: number[] = []
  let next = 0, refused = 0
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, async (_, worker) => {
    for (let i = next++; i < calls.length; i = next++) {
      const call = calls[i]
      if (call === undefined) break
      const from = performance.now()
      if (!(await send(call, worker))) refused++
      times.push(performance.now() - from)
    }
  }))
  const seconds = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2))
  return { calls: times.length, seconds: Number(seconds.toFixed(2)), perSecond: Math.round(times.length / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99), refused }
}

/** A short name for a statement, the same in every process. */
export const nameOf = (text: string): string => `b${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
