import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/staff')
const mark = join(folder, '.sources')

/** What the bundle is made of: when nothing of it changed since, it is not built again. */
const sources = (): string => {
  const hash = createHash('sha256').update(process.env['NODE_ENV'] ?? '')
  const files = globSync('{web,modules,site,kernel,device,instruments,data}/**/*.{ts,tsx,css,ftl,json,html}', { cwd: root }).sort()
  for (const file of [...files, 'package-lock.json']) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** The folder of the staff app's bundle, built when its sources changed (`building` is told first). */
export const ensureBundle = async (building?: () => void): Promise<string> => {
  const now = sources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return folder
  building?.()
  const { build } = await import('vite')
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' })
  writeFileSync(mark, now)
  return folder
}
