import { serve } from '@hono/node-server'
import { migrate } from '#db/migrate.ts'
import { ensureBundle } from '#web/build.ts'
import { makeApp } from './app.ts'
import { readConfig } from './config.ts'
import { demonstrate, isWhole } from './demonstration.ts'
import { announce } from './launch/announce.ts'
import { onBroken } from './launch/broken.ts'
import { startDatabase } from './launch/database.ts'
import { StartRefusal } from './launch/refusal.ts'
import { restWhenQuiet } from './launch/rest.ts'
import { explain, progress } from './launch/say.ts'
import { onStop } from './launch/stop.ts'

// `npm start`: database, migrations, staff bundle, pages; then the addresses. Ends cleanly on a signal.
const begun = performance.now()
try {
  const config = readConfig(process.env)
  const database = await startDatabase(config)
  const applied = await migrate(database.connection)
  if (applied.length) progress('launch-migrated', { count: applied.length })
  const staffFolder = await ensureBundle(() => progress('launch-building'))
  const app = await makeApp({ config, connection: database.connection, staffFolder })
  if (config.demo && !app.tools.installation()) {
    progress('launch-demo')
    await demonstrate(app.tools, { told: (day) => progress('launch-demo-day', { day }) })
  }
  if (!(await isWhole(app.tools))) throw new StartRefusal('launch-demo-unfinished', { folder: config.data })
  const host = config.origin ? '0.0.0.0' : (process.env['HOST'] ?? '127.0.0.1')
  const server = serve({ fetch: app.hono.fetch, port: config.port, hostname: host }, () => {
    announce({ port: config.port, host, origin: config.origin, setUp: app.setUpPath() }, performance.now() - begun)
  })
  const rest = restWhenQuiet()
  server.on('request', rest.busy)
  rest.busy()
  const end = async () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await app.close()
    await database.stop()
  }
  onStop(end)
  onBroken(app.tools.failed, end)
  const failing = async (error: Error) => {
    await end()
    explain(error)
  }
  server.on('error', (error: Error) => void failing(error))
} catch (error) {
  explain(error)
}
