import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { Connection } from '#db/connect.ts'

// The limit of the machine: bare node:http in front of one database function that does the whole work. No framework, no sign-in.
process.on('message', (m: { connection: Connection; connections: number }) => {
  const pool = new pg.Pool({ ...m.connection, max: m.connections, options: '-c role=jalon_app -c enable_seqscan=off -c default_transaction_isolation=serializable' })
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const name = request.url?.slice(1) ?? '', body = Buffer.concat(parts).toString()
      for (let attempt = 0; ; attempt++) {
        try {
          const { rows } = await pool.query({ name, text: `select bench.${name}($1::jsonb) as told`, values: [body] })
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows[0]?.told ?? null))
          return
        } catch (error) {
          if (attempt < 24 && (error as { code?: string }).code === '40001') continue
          response.writeHead(500).end(String((error as Error).message))
          return
        }
      }
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
