import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { version } from '#app/version.ts'
import { ground, type Ground } from '#test/faults/ground.ts'
import { clientKills } from '#test/faults/kills.ts'
import { lostDevice } from '#test/faults/lost-device.ts'
import { sharedComputer } from '#test/faults/shared.ts'
import { storageFailures } from '#test/faults/storage.ts'
import { base } from './base.ts'
import { lineOf, type Figure, type Proof } from './figure.ts'

const seedOf = (): number => Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000))
/** How often: few for `--quick`; all, or a part of them with `RUNS=n` (another seed each, so that parts add up). */
const times = (quick: boolean, few: number, all: number): number => (quick ? few : Number(process.env['RUNS'] ?? all))
/** Runs one figure on a ground of its own; a full run, or a part of one, leaves its raw output in docs/proof. */
const proof = (no: string, measure: (g: Ground, quick: boolean, seed: number) => Promise<{ figures: Figure[]; raw: unknown }>): Proof => async ({ quick }) => {
  const b = await base(), w = await b.world(), g = await ground(w), seed = seedOf()
  console.log(`  seed ${seed}`)
  try {
    const { figures, raw } = await measure(g, quick, seed)
    if (!quick) {
      const folder = join(import.meta.dirname, '../../docs/proof')
      mkdirSync(folder, { recursive: true })
      const about = { figure: `offline-${no}`, seed, version, at: new Date().toISOString(), processors: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version }
      writeFileSync(join(folder, `offline-${no}-${seed}.json`), `${JSON.stringify({ ...about, lines: figures.map(lineOf), raw }, null, 1)}\n`)
    }
    return figures
  } finally {
    await g.stop()
    await w.stop()
    await b.stop()
  }
}
const none = (figure: string, found: number, more = ''): Figure => ({ figure, target: '0', measured: `${found}${more}`, holds: found === 0 })
const finds = (figure: string, found: number): Figure => ({ figure: `control: ${figure}`, target: '≥ 1', measured: String(found), holds: found > 0 })

/** Figure 2: the window or the browser is killed. `SEED=n` does the same one again. */
export const offline2: Proof = proof('2', async (g, quick, seed) => {
  const told = await clientKills(g, { runs: times(quick, 20, 1_000), seed })
  const early = await clientKills(g, { runs: 10, seed: seed + 1, fault: 'said-early' }), careless = await clientKills(g, { runs: 6, seed: seed + 2, fault: 'careless' })
  return {
    raw: { told, early: early.lost.length, careless: careless.lost.length },
    figures: [
      none(`writes said « enregistré » and lost, of ${told.saved} in ${told.runs} kills`, told.lost.length),
      none('writes done twice, or out of their order in a file', told.doubled.length + told.disordered),
      none('writes still waiting 60 s after the last restart', told.stuck, ` (sent within ${(told.slowest / 1000).toFixed(1)} s)`),
      finds('said before it is on the disk, lost', early.lost.length), finds('a refused request taken for an answer, lost', careless.lost.length),
    ],
  }
})

/** Figure 8: eight ways in which a browser fails to keep. */
export const offline8: Proof = proof('8', async (g, quick, seed) => {
  const told = await storageFailures(g, { runs: times(quick, 3, 100), seed }), early = await storageFailures(g, { runs: 2, seed, only: ['full'], early: true }), all = Object.values(told)
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0), late = Math.max(...all.map((one) => one.late))
  return {
    raw: { told, early },
    figures: [
      none(`« enregistré » without a durable write, in ${sum(({ runs }) => runs)} failures of ${all.length} kinds`, sum(({ untrue }) => untrue)),
      none('failures of which nothing was told', sum(({ silent }) => silent)),
      { figure: 'the slowest telling', target: '≤ 1 s', measured: `${late} ms`, holds: late <= 1_000 },
      finds('« enregistré » before the disk said so, untrue', early['full']?.untrue ?? 0),
    ],
  }
})

/** Figure 9: a shared computer. */
export const offline9: Proof = proof('9', async (g, quick, seed) => {
  const told = await sharedComputer(g, { sequences: times(quick, 3, 200), seed }), cleared = await sharedComputer(g, { sequences: 1, seed, each: 5, clears: true })
  return {
    raw: { told, cleared },
    figures: [
      { figure: `writes of A delivered in A's name, in ${told.sequences} sequences`, target: String(told.saved), measured: String(told.delivered), holds: told.delivered === told.saved && told.saved > 0 },
      { figure: `records of A that B's keys open, of ${told.tried - told.own} (and ${told.own} of B's own, which they open)`, target: '0', measured: String(told.opened), holds: told.opened === 0 && told.own > 0 && told.tried > told.own }, none('writes of A done in another name', told.inAnothersName), none('doors that said something else than they should', told.troubles.length),
      finds('an application that empties the device for whoever comes, lost', cleared.saved - cleared.delivered),
    ],
  }
})

/** Figure 18: a lost device. The passphrase is measured where the proof runs; a slow phone is slower, never faster. */
export const offline18: Proof = proof('18', async (g, quick) => {
  const told = await lostDevice(g, { words: times(quick, 2_000, 10_000) }), plain = await lostDevice(g, { words: 1_000, plain: true })
  return {
    raw: { told, plain },
    figures: [
      none(`of ${told.words} words, found in the ${told.files} files (${told.bytes} bytes) of a closed browser`, told.found),
      { figure: 'control: words kept as they are, found', target: '≥ 99 %', measured: `${plain.found} of ${plain.words}`, holds: plain.found >= 0.99 * plain.words },
    ],
  }
})
