import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeApp } from '#app/app.ts'
import { openPool } from '#db/connect.ts'
import { childId } from '#kernel/uuid.ts'
import { fillDemonstration, firstDay, type Size } from '#modules/demo/fill.ts'
import { foundNetwork } from '#modules/setup/found.query.ts'
import { freshDatabase } from './fresh-database.ts'

const OFFICE = childId('demonstration', 'office')
const key = () => randomBytes(32).toString('hex')
/** The same keys for every network of a run, so that two of one seed can be compared, codes included. */
const secrets = { session: key(), journal: key(), pepper: key(), auth: key() }

/** A demonstration in a database of its own, made as set-up makes it. `rows` looks at it as the owner. */
export const demonstrationIn = async (options: { seed?: string; until: string; size: Size }) => {
  const database = await freshDatabase(), data = mkdtempSync(join(tmpdir(), 'jalon-demo-')), owner = openPool(database.connection, undefined, 2)
  const app = await makeApp({ config: { port: 0, data, demo: true, trustProxy: false, secrets }, connection: database.connection, jobs: false })
  await owner.query("insert into organisation (id, kind, slug, name) values ($1, 'network', 'bureau-du-reseau', '')", [OFFICE])
  const { office } = await foundNetwork(app.tools.ownerPool, { name: 'Réseau de démonstration', phone: '1 800 555-0142', charge: null, demonstration: true, today: firstDay(options.until, options.size), first: null })
  await app.tools.reload()
  const begun = performance.now()
  const filled = await fillDemonstration(app.tools, { office, ...options })
  return {
    ...app.tools, app, office, filled, ms: performance.now() - begun, connection: database.connection,
    rows: async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Record<string, unknown>[],
    stop: async () => {
      await app.close()
      await owner.end()
      await database.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
