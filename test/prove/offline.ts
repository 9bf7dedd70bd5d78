import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { version } from '#app/version.ts'
import { ground, type Ground } from '#test/faults/ground.ts'
import { clientKills } from '#test/faults/kills.ts'
import { base } from './base.ts'
import { lineOf, type Figure, type Proof } from './figure.ts'

const seedOf = (): number => Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000))
/** Runs one figure on a ground of its own; a full run leaves its raw output in docs/proof. */
const proof = (no: string, measure: (g: Ground, quick: boolean, seed: number) => Promise<{ figures: Figure[]; raw: unknown }>): Proof => async ({ quick }) => {
  const b = await base(), w = await b.world(), g = await ground(w), seed = seedOf()
  console.log(`  seed ${seed}`)
  try {
    const { figures, raw } = await measure(g, quick, seed)
    if (!quick) {
      const folder = join(import.meta.dirname, '../../docs/proof')
      mkdirSync(folder, { recursive: true })
      const about = { figure: `offline-${no}`, seed, version, at: new Date().toISOString(), processors: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version }
      writeFileSync(join(folder, `offline-${no}.json`), `${JSON.stringify({ ...about, lines: figures.map(lineOf), raw }, null, 1)}\n`)
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
  const told = await clientKills(g, { runs: quick ? 20 : 1_000, seed })
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
