import { Client } from 'pg'
import { startPostgres } from '#app/launch/postgres.ts'
import { StartRefusal } from '#app/launch/refusal.ts'

/** Started by the launcher's tests as a process that can be killed: starts PostgreSQL, writes a row, says so, then waits. */
const [data = '', row = '0'] = process.argv.slice(2)
try {
  const { connection, reused, stop } = await startPostgres({ data })
  const client = new Client(connection)
  await client.connect()
  await client.query('create table if not exists kept (n int)')
  await client.query('insert into kept values ($1)', [Number(row)])
  await client.end()
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)))
  process.stdout.write(`${JSON.stringify({ started: true, reused })}\n`)
  setInterval(() => {}, 1_000)
} catch (error) {
  process.stdout.write(`${JSON.stringify({ started: false, key: error instanceof StartRefusal ? error.key : String(error) })}\n`)
}
