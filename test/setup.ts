import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.ts'
import { type Connection, createTemplate, migratedTemplate, startTestServer } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Connection
  }
}

/** Once per run: the server, and the template that every test database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  await createTemplate(server.connection, migratedTemplate, migrate)
  project.provide('postgres', server.connection)
  return server.stop
}
