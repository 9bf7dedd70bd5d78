import { connectionOf, openPool } from '#db/connect.ts'
import { verify } from '#kernel/journal.ts'
import { readConfig } from './config.ts'
import { explain, say } from './launch/say.ts'
import { startPostgres } from './launch/postgres.ts'
import { readHead } from './sealing.ts'

// `npm run verify-journal`: exit 0 when every seal holds, 1 when the journal is not what was sealed.
try {
  const config = readConfig(process.env)
  const own = config.databaseUrl ? undefined : await startPostgres({ data: config.data })
  const pool = openPool(own?.connection ?? connectionOf(config.databaseUrl ?? ''), 'jalon_worker', 1)
  const verdict = await verify(pool, config.secrets.journal, readHead(config))
  await pool.end()
  await own?.stop()
  if (verdict.ok) console.log(say('launch-journal-holds', { seals: verdict.seals, rows: verdict.rows, unsealed: verdict.unsealed }))
  else console.error(say(`launch-journal-${verdict.why}`, { no: verdict.no }))
  process.exitCode = verdict.ok ? 0 : 1
} catch (error) {
  explain(error)
}
