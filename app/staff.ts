import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Hono } from 'hono'

const kinds: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.png': 'image/png' }
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
interface File { body: Buffer; packed: Buffer | undefined; type: string }

/** Serves the staff app's bundle from memory: hashed files for ever, the shell fresh each time. Without a bundle there is no staff app. */
export const serveStaff = (hono: Hono, folder: string | undefined): void => {
  const files = new Map<string, File>()
  const read = (path: string): File | undefined => {
    const known = files.get(path)
    if (known || !folder) return known
    const full = join(folder, normalize(`/${path}`))
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return undefined
    const body = readFileSync(full), type = kinds[extname(full)] ?? 'application/octet-stream'
    const file = { body, type, packed: /text|json|svg/.test(type) ? gzipSync(body, { level: 9 }) : undefined }
    files.set(path, file)
    return file
  }
  hono.get('/app', (c) => c.redirect('/app/'))
  hono.get('/app/*', (c) => {
    const path = c.req.path.slice('/app/'.length)
    const asset = path.includes('.') ? read(path) : undefined
    if (path.startsWith('assets/') && !asset) return c.notFound()
    const file = asset ?? read('index.html')
    if (!file) return c.notFound()
    const packed = file.packed && c.req.header('accept-encoding')?.includes('gzip') ? file.packed : undefined
    return c.body(new Uint8Array(packed ?? file.body), 200, {
      'content-type': file.type, ...(packed && { 'content-encoding': 'gzip' }), vary: 'accept-encoding',
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!asset && { 'content-security-policy': policy }), 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
    })
  })
}
