import { readFileSync } from 'node:fs'
import { openPool } from '#db/connect.ts'
import type { Actor } from '#test/matrix/cast.ts'
import { tryInterface, tryPages } from '#test/matrix/doors.ts'
import { groundOf, prepareAll, runMatrix, type Tally } from '#test/matrix/matrix.ts'
import { readSnapshot } from '#test/matrix/snapshot.ts'
import { scenarios, unproved } from '#test/scenarios/all.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import type { World } from '#test/world.ts'
import { base } from './base.ts'
import type { Proof } from './figure.ts'

export const committed = () => readSnapshot(readFileSync(new URL('../snapshots/permissions.md', import.meta.url), 'utf8'))

/** The matrix in one world, then the same calls over HTTP, and every page. */
export const permissionsIn = async (w: World, { quick }: { quick: boolean }): Promise<Tally> => {
  const s = await settingIn(w, { related: true })
  const pool = openPool(w.connection, 'jalon_app', 4)
  try {
    const prepared = await prepareAll(s, scenarios.values())
    const expected = committed()
    // In the quick run: every role of the organisation that holds the row, everybody who comes by a link, and of the others those whose role may, one in three.
    const some = quick && (({ relation, session }: Actor, name: string, n: number) => relation === 'team' || session.kind !== 'user' || n % (expected.get(name)?.has(session.role) ? 3 : 12) === 0)
    const ground = await groundOf(s)
    const tally = await runMatrix(s, prepared, { engine: w.engine, pool, expected, ground, ...(some && { some }) })
    await tryPages(s, { ...ground, expected }, tally)
    await tryInterface(s, prepared, { ...ground, expected }, tally)
    return tally
  } finally {
    await pool.end()
  }
}

export const permissions: Proof = async ({ quick }) => {
  const b = await base()
  const w = await b.world()
  try {
    const { assertions, calls, wrong } = await permissionsIn(w, { quick })
    for (const line of wrong.slice(0, 60)) console.error(`  ${line}`)
    return [
      { figure: 'declared commands, queries and pages that nothing proves', target: '0', measured: String(unproved(w.engine.registry).length), holds: unproved(w.engine.registry).length === 0 },
      { figure: `assertions of the permission matrix (${calls} calls)`, target: '≥ 100,000', measured: String(assertions), holds: assertions >= 100_000 },
      { figure: 'leaks, wrong refusals, writes out of reach', target: '0', measured: String(wrong.length), holds: wrong.length === 0 },
    ]
  } finally {
    await w.stop()
    await b.stop()
  }
}
