import { spawn } from 'node:child_process'
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
  const draft = `${folder}.${randomUUID()}`
  try {
    await build(draft)
    writeFileSync(join(draft, '.sources'), now)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } catch (error) {
    if (madeOf(folder) !== now) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

/** In a process of its own: the bundler's memory (300 MB) goes with it, and what tests run is React as it is shipped, too. */
const build = (outDir: string): Promise<void> => new Promise((resolve, reject) => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, ['--import', join(root, 'app/tsx-hook.mjs'), vite, 'build', '--config', join(root, 'web/vite.config.ts'), '--outDir', outDir, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] })
  child.on('error', reject)
  child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the staff bundle was not built (${code})`))))
})
