import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

type Generated = { path: string; content: string }

/** In this order, each written before the next is loaded: later ones may import what earlier ones wrote. */
const generators: { name: string; files: () => Promise<Generated[]> }[] = [
  { name: 'database', files: () => database() },
  { name: 'texts', files: async () => (await import('./texts.ts')).generateTexts() },
  { name: 'snapshots', files: () => snapshots() },
]

/** What a lawyer and an integrator read of the registry; a change of either is reviewed as such. */
const snapshots = async (): Promise<Generated[]> => {
  const [{ makeRegistry }, { catalogue }, { openapi }, { permissionsSnapshot }, { version }] = await Promise.all([
    import('#app/registry.ts'), import('#db/catalogue.ts'), import('#kernel/openapi.ts'), import('#test/matrix/snapshot.ts'), import('#app/version.ts'),
  ])
  const registry = makeRegistry(() => { throw new Error('nothing is served while generating') })
  return [
    { path: 'test/snapshots/permissions.md', content: permissionsSnapshot(registry, catalogue) },
    { path: 'test/snapshots/openapi.json', content: `${JSON.stringify(openapi(registry, version), null, 1)}\n` },
  ]
}

/** The migrations, run on a PostgreSQL of their own that goes with this process. */
const database = async (): Promise<Generated[]> => {
  const [{ startPostgres }, { migrate }, { readSchema }, { generateTypes, generateCatalogue }, { generateSchema }] = await Promise.all([
    import('#app/launch/postgres.ts'), import('#db/migrate.ts'), import('#db/read-schema.ts'), import('#db/generate.ts'), import('#db/dump.ts'),
  ])
  const { connection, stop } = await startPostgres({ data: mkdtempSync(join(tmpdir(), 'jalon-generate-')), fast: true, throwAway: true })
  const client = new Client(connection)
  try {
    await migrate(connection)
    await client.connect()
    const schema = await readSchema(client)
    return [
      { path: 'db/types.ts', content: generateTypes(schema) },
      { path: 'db/catalogue.ts', content: generateCatalogue(schema) },
      { path: 'db/schema.sql', content: generateSchema(schema) },
    ]
  } finally {
    await client.end()
    await stop()
  }
}

const root = join(import.meta.dirname, '..')
const present = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

// `npm run generate` writes what differs; with --check it writes nothing and fails when something would change.
const check = process.argv.includes('--check')
for (const { name, files } of generators) {
  for (const { path, content } of await files()) {
    if (present(path) === content) continue
    if (check) process.exitCode = 1
    else writeFileSync(join(root, path), content)
    console.log(`${name}: ${path} ${check ? 'is not what would be generated; run npm run generate' : 'written'}`)
  }
}
