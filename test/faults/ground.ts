import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import type { BrowserContext, Page } from '#test/browser.ts'
import type { World } from '#test/world.ts'

/** The device's code as a browser runs it. */
const bundle = async (): Promise<string> => {
  const build = await rolldown({ input: join(import.meta.dirname, 'page.ts'), platform: 'browser', logLevel: 'silent' })
  const { output: [chunk] } = await build.generate({ format: 'iife', minify: true })
  await build.close()
  return chunk.code
}

export interface Ground extends Awaited<ReturnType<typeof ground>> {}
/** The real server under `localhost` (a passkey needs a name), with one page that runs the device's code; `cut` decides what is lost on the way. */
export const ground = async (w: World) => {
  const code = await bundle(), outer = new Hono(), folders: string[] = []
  const way: { cut: (which: 'request' | 'answer') => boolean } = { cut: () => false }
  outer.get('/faults/', (c) => c.html('<!doctype html><html lang="fr"><title>—</title><script src="/faults/page.js"></script>'))
  outer.get('/faults/page.js', (c) => c.body(code, 200, { 'content-type': 'text/javascript' }))
  outer.all('*', async (c) => {
    if (way.cut('request')) return c.body('', 503)
    const response = await w.app.hono.fetch(c.req.raw, c.env)
    // It was done, and nobody will hear of it.
    return way.cut('answer') ? c.body('', 502) : response
  })
  const server = await new Promise<ReturnType<typeof serve>>((ready) => { const s = serve({ fetch: outer.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(s)) })
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    w, url, way,
    profile: (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'jalon-profile-'))
      folders.push(folder)
      return folder
    },
    /** Signs a member in, in this browser; whoever was signed in is so no longer. */
    signIn: async (context: BrowserContext, s: Session): Promise<void> => {
      if (s.kind !== 'user') throw new Error('a member, not a path')
      const { tenant, actor, role, zone } = s, value = await w.sessions.start({ kind: 'user', tenant, actor, role, zone })
      await context.addCookies([{ name: COOKIE.user, value, domain: 'localhost', path: '/', httpOnly: true, secure: false, sameSite: 'Lax' }])
    },
    page: async (context: BrowserContext): Promise<Page> => {
      const page = await context.newPage()
      await page.goto(`${url}/faults/`)
      return page
    },
    stop: async (): Promise<void> => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((done) => server.close(done))
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}
