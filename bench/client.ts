import { Agent, request } from 'node:http'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { Connection } from '#db/connect.ts'
import { loop, type Measured } from './load.ts'
import type { Call } from './network.ts'
import { valuesOf, type Recorded } from './recorded.ts'

// One client process for every measurement: HTTP calls, or the recorded statements straight to PostgreSQL. Calls come from a file.
interface Asked { file: string; from: number; to: number; connections: number; port?: number; connection?: Connection }

const http = async (calls: readonly Call[], connections: number, port: number): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections * Math.max(...calls.slice(0, 1).map((call) => call.requests.length)) })
  const send = ({ path, body }: Call['requests'][number], token: string) => new Promise<boolean>((resolve, reject) => {
    const r = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...(token && { cookie: token }) } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200))
    })
    r.on('error', reject)
    r.end(body)
  })
  const told = await loop(calls, connections, async (call) => (await Promise.all(call.requests.map((one) => send(one, call.token)))).every(Boolean))
  agent.destroy()
  return told
}

const bare = async (calls: readonly Recorded[][], connections: number, connection: Connection): Promise<Measured> => {
  const clients = await Promise.all(Array.from({ length: connections }, async () => {
    const client = new pg.Client({ ...connection, pipeline: true, options: '-c role=jalon_app -c timezone=UTC -c enable_seqscan=off' } as pg.ClientConfig)
    await client.connect()
    return client
  }))
  const once = async (client: pg.Client, call: readonly Recorded[]) => {
    const trips = Map.groupBy(call, (s) => s.trip)
    for (const trip of trips.values()) {
      const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
      stream.cork()
      process.nextTick(() => stream.uncork())
      const told = await Promise.allSettled(trip.map((s) => (s.values ? client.query({ name: s.name ?? '', text: s.text, values: valuesOf(s.values) ?? [] }) : client.query(s.text))))
      const failed = told.find((t) => t.status === 'rejected')
      if (failed) throw failed.reason
    }
  }
  const told = await loop(calls, connections, async (call, worker) => {
    const client = clients[worker]
    for (let attempt = 0; client; attempt++) {
      try { await once(client, call); return true } catch (error) {
        await client.query('ROLLBACK')
        if ((error as { code?: string }).code !== '40001' || attempt > 24) return false
      }
    }
    return false
  })
  await Promise.all(clients.map((c) => c.end()))
  return told
}

process.on('message', async (m: Asked) => {
  const calls = JSON.parse(readFileSync(m.file, 'utf8')) as unknown[]
  const part = calls.slice(m.from, m.to)
  const told = m.port ? await http(part as Call[], m.connections, m.port) : m.connection ? await bare(part as Recorded[][], m.connections, m.connection) : undefined
  process.send?.(told)
})
