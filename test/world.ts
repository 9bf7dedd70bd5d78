import { openPool } from '#db/connect.ts'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeApp, type App } from '#app/app.ts'
import type { Role } from '#app/permissions.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { answer } from '#kernel/ask.ts'
import type { Command } from '#kernel/command.ts'
import { perform, type Outcome } from '#kernel/execute.ts'
import type { Asked } from '#kernel/query.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { freshDatabase } from './fresh-database.ts'
import type { FreshDatabase } from './postgres.ts'
import { founding } from './founding.ts'

export interface World extends Awaited<ReturnType<typeof world>> {}

/**
 * A network on a database of its own: the office, the real directory, members of each role in three organisations.
 * Everything goes through the application's role; `owner` is for looking at what happened, never for doing it.
 */
export const world = async (options: { jobs?: boolean; demonstration?: boolean; staffFolder?: string; database?: FreshDatabase } = {}) => {
  const database = options.database ?? await freshDatabase()
  const data = mkdtempSync(join(tmpdir(), 'jalon-world-'))
  const owner = openPool(database.connection, undefined, 2)
  const { office, orgs, members } = await founding(owner, options.demonstration ?? false)
  const key = () => randomBytes(32).toString('hex')
  const config = { port: 0, data, demo: false, trustProxy: false, secrets: { session: key(), journal: key(), pepper: key(), auth: key() } }
  const app: App = await makeApp({ config, connection: database.connection, jobs: options.jobs ?? false, connections: 12, staffFolder: options.staffFolder })
  const { engine } = app.tools

  /** The session of a member: `'a.counsellor'` is the counsellor of the first organisation, `'office.network'` the coordinator. */
  const as = (who: string): Session => {
    const m = members[who]
    if (!m) throw new Error(`nobody is ${who}`)
    return { kind: 'user', tenant: m.tenant, actor: m.id, role: m.role, zone: NETWORK_ZONE }
  }
  /** Her session on her request, as her code or the first page gives it. */
  const link = (request: string, path = childId(request, 'path'), role: Role = 'person'): Session => ({ kind: 'link', tenant: office, actor: path, role, zone: NETWORK_ZONE, subject: request })
  return {
    ...app.tools, app, owner, office, orgs, members, as, link, connection: database.connection,
    perform: (session: Session, command: Command, input: unknown, id = uuid7()): Promise<Outcome> => perform(engine, session, { id, name: command.name, input }),
    /** The view, or a thrown error that names the refusal. */
    ask: async <V>(session: Session, query: Asked<V>, input: unknown = {}): Promise<V> => {
      const told = await answer(engine, session, query.name, input)
      if (told.status === 'refused') throw new Error(told.code)
      return told.view as V
    },
    rows: async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => (await owner.query(text, values)).rows as Record<string, unknown>[],
    stop: async () => {
      await app.close()
      await owner.end()
      await database.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
