import { migrate } from '#db/migrate.ts'
import { cloneTemplate, createTemplate, migratedTemplate, startTestServer } from '#test/postgres.ts'
import { world, type World } from '#test/world.ts'

/** A PostgreSQL for the time of a proof run outside the test runner, and worlds on it. */
export const base = async (): Promise<{ world(): Promise<World>; stop(): Promise<void> }> => {
  const server = await startTestServer()
  await createTemplate(server.connection, migratedTemplate, migrate)
  return { world: async () => world({ database: await cloneTemplate(server.connection, migratedTemplate) }), stop: server.stop }
}
