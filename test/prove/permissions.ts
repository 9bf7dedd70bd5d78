import { readFileSync } from 'node:fs'
import { openPool } from '#db/connect.ts'
import { prepareAll, runMatrix, type Tally } from '#test/matrix/matrix.ts'
import { readSnapshot } from '#test/matrix/snapshot.ts'
import { scenarios, unproved } from '#test/scenarios/all.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import type { World } from '#test/world.ts'
import { base } from './base.ts'
import type { Proof } from './figure.ts'

export const committed = () => readSnapshot(readFileSync(new URL('../snapshots/permissions.md', import.meta.url), 'utf8'))

/** The matrix in one world. `quick`: every role of every organisation for every call, but one relation in three for those who have nothing to do with it. */
export const permissionsIn = async (w: World, { quick }: { quick: boolean }): Promise<Tally> => {
  const s = await settingIn(w, { related: true })
  const pool = openPool(w.connection, 'jalon_app', 4)
  try {
    const prepared = await prepareAll(s, scenarios.values())
    const some = quick ? ({ relation, session }: { relation: string; session: { kind: string } }, n: number) => relation === 'team' || session.kind !== 'user' || n % 4 === 0 : undefined
    return await runMatrix(s, prepared, { engine: w.engine, pool, expected: committed(), ...(some && { some }) })
  } finally {
    await pool.end()
  }
}

export const permissions: Proof = async ({ quick }) => {
  const b = await base()
  const w = await b.world()
  try {
    const { assertions, calls, wrong } = await permissionsIn(w, { quick })
    for (const line of wrong.slice(0, 400)) console.error(`  ${line}`)
    return [
      { figure: 'declared commands, queries and pages that nothing proves', target: '0', measured: String(unproved(w.engine.registry).length), holds: unproved(w.engine.registry).length === 0 },
      { figure: `assertions of the permission matrix (${calls} calls)`, target: quick ? '≥ 20,000 (quick)' : '≥ 100,000', measured: String(assertions), holds: assertions >= (quick ? 20_000 : 100_000) },
      { figure: 'leaks, wrong refusals, writes out of reach', target: '0', measured: String(wrong.length), holds: wrong.length === 0 },
    ]
  } finally {
    await w.stop()
    await b.stop()
  }
}
