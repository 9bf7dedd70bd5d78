// Node strips types from .ts by itself but refuses .tsx: this turns JSX into plain calls while loading.
// What was turned is kept beside the dependencies, so that a server which changes nothing never loads the compiler (12 MB).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../node_modules/.cache/tsx')
const require = createRequire(import.meta.url)
const options = { sourceType: 'module', jsx: { runtime: 'automatic', importSource: 'react' } }

function plain(file) {
  const source = readFileSync(file, 'utf8')
  const kept = join(cache, `${createHash('sha256').update(`${file}\n${source}`).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code, errors } = require('rolldown/utils').transformSync(file, source, options)
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`)
    keep(kept, code)
    return code
  }
}

/** Whole or not at all; a folder that cannot be written costs only time. */
function keep(path, code) {
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: plain(fileURLToPath(url)) }
  },
})
