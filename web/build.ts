import { createHash, randomUUID } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/staff')

/** What the bundle is made of: when nothing of it changed since, it is not built again. */
const sources = (): string => {
  const hash = createHash('sha256')
  const files = globSync('{web,modules,site,kernel,device,instruments,data}/**/*.{ts,tsx,css,ftl,json,html}', { cwd: root, exclude: ['**/*.test.*'] }).sort()
  for (const file of [...files, 'package-lock.json']) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
const madeOf = (within: string): string | undefined => {
  const mark = join(within, '.sources')
  return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined
}

/**
 * The folder of the staff app's bundle, built when its sources changed (`building` is told first): always what readers get, whatever runs it.
 * Beside its final place, then renamed: two at once leave a whole folder.
 */
export const ensureBundle = async (building?: () => void): Promise<string> => {
  const now = sources()
  if (madeOf(folder) === now) return folder
  building?.()
  const draft = `${folder}.${randomUUID()}`, mode = process.env['NODE_ENV']
  try {
    process.env['NODE_ENV'] = 'production' // what tests run is React as it is shipped, too
    const { build } = await import('vite')
    await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error', build: { outDir: draft } })
    writeFileSync(join(draft, '.sources'), now)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } catch (error) {
    if (madeOf(folder) !== now) throw error
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = mode
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
