import { serve } from '@hono/node-server'
import { connectionOf } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { ensureBundle } from '#web/build.ts'
import { makeApp } from './app.ts'
import { readConfig } from './config.ts'
import { demonstrate } from './demonstration.ts'
import { announce } from './launch/announce.ts'
import { startPostgres } from './launch/postgres.ts'
import { explain, progress } from './launch/say.ts'

// `npm start`: database, migrations, staff bundle, pages; then the addresses. Ends cleanly on a signal.
const begun = performance.now()
try {
  const config = readConfig(process.env)
  const own = config.databaseUrl ? undefined : await startPostgres({ data: config.data })
  const connection = own?.connection ?? connectionOf(config.databaseUrl ?? '')
  const applied = await migrate(connection)
  if (applied.length) progress('launch-migrated', { count: applied.length })
  const staffFolder = await ensureBundle(() => progress('launch-building'))
  const app = await makeApp({ config, connection, staffFolder })
  if (config.demo && !app.tools.installation()) {
    progress('launch-demo')
    await demonstrate(app.tools)
  }
  const host = config.origin ? '0.0.0.0' : (process.env['HOST'] ?? '127.0.0.1')
  const server = serve({ fetch: app.hono.fetch, port: config.port, hostname: host }, () => {
    announce({ port: config.port, host, origin: config.origin, setUp: app.setUpPath() }, performance.now() - begun)
  })
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await app.close()
    await own?.stop()
    process.exit(0)
  }
  server.on('error', async (error: Error) => {
    await app.close()
    await own?.stop()
    explain(error)
  })
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())
} catch (error) {
  explain(error)
}
