import { lineOf, type Proof } from './prove/figure.ts'

/** `npm run prove [-- <name> --quick]`: one line a figure; exit 1 when one does not hold. Each proof is a file of `test/prove/`. */
const proofs: Readonly<Record<string, () => Promise<Proof>>> = {
  canaries: async () => (await import('./prove/canaries.ts')).canaries,
  rehearsal: async () => (await import('./prove/rehearsal.ts')).rehearsal,
  'offline-2': async () => (await import('./prove/offline.ts')).offline2,
  'offline-8': async () => (await import('./prove/offline.ts')).offline8,
  'offline-9': async () => (await import('./prove/offline.ts')).offline9,
  'offline-18': async () => (await import('./prove/offline.ts')).offline18,
  permissions: async () => (await import('./prove/permissions.ts')).permissions,
  reads: async () => (await import('./prove/reads.ts')).reads,
}

const names = process.argv.slice(2).filter((word) => !word.startsWith('--')), quick = process.argv.includes('--quick')
const unknown = names.find((name) => !Object.hasOwn(proofs, name))
if (unknown) {
  console.error(`${unknown}: no such proof. There are: ${Object.keys(proofs).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, load] of Object.entries(proofs).filter(([name]) => names.length === 0 || names.includes(name))) {
    const begun = performance.now()
    const figures = await (await load())({ quick })
    for (const figure of figures) console.log(lineOf(figure))
    console.log(`  ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    if (figures.some(({ holds }) => !holds)) process.exitCode = 1
  }
}
