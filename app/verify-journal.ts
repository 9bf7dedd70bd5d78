import { openPool } from '#db/connect.ts'
import { verify } from '#kernel/journal.ts'
import { readConfig } from './config.ts'
import { explain, say } from './launch/say.ts'
import { reachDatabase } from './launch/database.ts'
import { readHead } from './sealing.ts'

// `npm run verify-journal`: exit 0 when every seal holds, 1 when the journal is not what was sealed.
try {
  const config = readConfig(process.env)
  const database = await reachDatabase(config)
  const pool = openPool(database.connection, 'jalon_worker', 1)
  const verdict = await verify(pool, config.secrets.journal, readHead(config))
  await pool.end()
  await database.stop()
  if (verdict.ok) console.log(say('launch-journal-holds', { seals: verdict.seals, rows: verdict.rows, unsealed: verdict.unsealed }))
  else console.error(say(`launch-journal-${verdict.why}`, { no: verdict.no }))
  process.exitCode = verdict.ok ? 0 : 1
} catch (error) {
  explain(error)
}
