import type { Pool } from 'pg'
import type { Tools } from '#app/tools.ts'
import { jobOf, type Job } from '#kernel/module.ts'

/** Once, serializable: what somebody types meanwhile is refused, or makes the job run again. */
const alone = async (pool: Pool, text: string, values: string[] = []): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level serializable')
    const { rows } = await client.query<{ n: number }>(text, values)
    await client.query('commit')
    return Number(rows[0]?.n ?? 0)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Each night, drafts past the delay go with everything typed in them; the database decides which, and leaves a certificate. */
export const destroyDrafts = (tools: () => Tools): Job => jobOf('intake.destroy-drafts', async () => {
  while (await alone(tools().erasePool, 'select destroy_old_drafts() as n') > 0);
}, '20 7 * * *')

/** After a draft was erased by who wrote it: the words that its commands still held, its codes, its sessions. */
export const destroyTraces = (tools: () => Tools): Job => jobOf('intake.destroy-traces', async ({ request = '', path = '' }) => {
  await alone(tools().erasePool, 'select destroy_traces($1, $2) as n', [request, path])
})
