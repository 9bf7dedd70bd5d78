import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Tools } from '#app/tools.ts'
import { jobOf, type Job } from '#kernel/module.ts'

/** Alone, serializable: what somebody types meanwhile is refused, or the destruction waits and runs again. */
const alone = async (pool: Pool, text: string, values: string[] = [], left = 24): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level serializable')
    const { rows } = await client.query<{ n: number }>(text, values)
    await client.query('commit')
    return Number(rows[0]?.n ?? 0)
  } catch (error) {
    await client.query('rollback')
    if ((error as { code?: string }).code !== '40001' || left === 0) throw error
  } finally {
    client.release()
  }
  await wait(Math.random() * 100)
  return alone(pool, text, values, left - 1)
}

/** Each night, drafts past the delay go with everything typed in them; the database decides which, and leaves a certificate. */
export const destroyDrafts = (tools: () => Tools): Job => jobOf('intake.destroy-drafts', async () => {
  while (await alone(tools().erasePool, 'select destroy_old_drafts() as n') > 0);
}, '20 7 * * *')

/** After a draft was erased by who wrote it: the words that its commands still held, its codes, its sessions. */
export const destroyTraces = (tools: () => Tools): Job => jobOf('intake.destroy-traces', async ({ request = '', path = '' }) => {
  await alone(tools().erasePool, 'select destroy_traces($1, $2) as n', [request, path])
})
