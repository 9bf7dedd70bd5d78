import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { makeApp } from '#app/app.ts'
import type { Connection } from '#db/connect.ts'
import type { Config } from '#app/config.ts'
import { NETWORK_ZONE } from '#site/zone.ts'

// A process of its own: the whole application over the database that its parent names. Answers `port`, then tokens and its memory when asked.
interface Asked { start?: { connection: Connection; config: Config; connections: number }; tokens?: { kind: 'user' | 'link'; tenant: string; actor: string; role: 'person' | 'counsellor'; subject?: string }[]; memory?: true; stop?: true }

let app: Awaited<ReturnType<typeof makeApp>> | undefined
process.on('message', async (m: Asked) => {
  if (m.start) {
    app = await makeApp({ ...m.start, jobs: true })
    const server = serve({ fetch: app.hono.fetch, port: 0, hostname: '127.0.0.1' }, () => process.send?.({ port: (server.address() as AddressInfo).port }))
  }
  if (m.tokens && app) {
    const { sessions } = app.tools
    const made: string[] = []
    for (let i = 0; i < m.tokens.length; i += 200) made.push(...(await Promise.all(m.tokens.slice(i, i + 200).map((t) => sessions.start({ ...t, zone: NETWORK_ZONE })))))
    process.send?.({ tokens: made })
  }
  if (m.memory) process.send?.({ rss: process.memoryUsage.rss() })
  if (m.stop) { await app?.close(); process.exit(0) }
})
