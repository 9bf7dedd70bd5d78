import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { world, type World } from './world.ts'

/** The real server on a free loopback port, over a world of its own. */
export const site = async (options: Parameters<typeof world>[0] = {}): Promise<{ url: string; world: World; stop(): Promise<void> }> => {
  const w = await world(options)
  const server = await new Promise<ReturnType<typeof serve>>((ready) => {
    const s = serve({ fetch: w.app.hono.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(s))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`, world: w,
    stop: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await w.stop()
    },
  }
}
