import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '#app/launch/postgres.ts'
import type { Connection } from '#db/connect.ts'
import { makeBase, withOwner } from './base.ts'
import { COOKIE } from '#kernel/http.ts'
import { footprint } from './footprint.ts'
import { limitFunction } from './limit-function.ts'
import type { Measured } from './load.ts'
import type { Call } from './network.ts'
import { long, operations, prepare, type Operation, type Work } from './operations.ts'

/**
 * `npm run bench [-- --quick] [-- --json FILE] [-- --only NAME,NAME]`: each operation over HTTP by one client process, against the very statements that they send
 * (bare `pg` client) and against one function behind bare node:http (the limit), at 1 and 8 connections, in one run on one machine.
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, only: { type: 'string' } } })
const sizes = options.quick ? { 1: 150, 8: 600 } : { 1: 1000, 8: 4000 }
const people = options.quick ? 2700 : 29_700, heavy = options.quick ? 60 : 300
const chosen = (Object.keys(operations) as Operation[]).filter((name) => options.only === undefined || options.only.split(',').includes(name))

const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'))
const children: ChildProcess[] = []
// What lets a start end with its parent lets go of the channel that these processes live by.
const execArgv = process.execArgv.filter((word, i, all) => !word.endsWith('follow-parent.mjs') && !all[i + 1]?.endsWith('follow-parent.mjs'))
const child = (file: string): ChildProcess => {
  const made = fork(join(import.meta.dirname, file), { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' })
  children.push(made)
  return made
}
const asking = <T>(to: ChildProcess, message: object): Promise<T> => new Promise((resolve, reject) => {
  to.once('message', (told) => resolve(told as T))
  to.once('exit', (code, signal) => reject(new Error(`${to.spawnargs.at(-1)?.split('/').at(-1)} ended: ${code ?? signal}`)))
  to.send(message)
})

const postgres = await startPostgres({ data: join(folder, 'data') })
const at = (database: string): Connection => ({ ...postgres.connection, database })
interface Row { operation: string; trips: number; statements: number; connections: number; ours: Measured; bare: Measured; limit: Measured }
try {
  const count = sizes[1] + sizes[8]
  console.error(`preparing: ${people} people, ${count} requests and referrals …`)
  const base = await makeBase(postgres.connection, folder, { count, people, heavy })
  const clone = (name: string) => withOwner(postgres.connection, (owner) => owner.query(`create database ${name} template bench_template strategy file_copy`))
  const rows: Row[] = []
  let memory: { idle: number; loaded: number } | undefined
  for (const operation of chosen) {
    const name = operation.replaceAll(/[.-]/g, '_')
    for (const copy of ['ours', 'record', 'bare', 'limit']) await clone(`${name}_${copy}`)
    const share = long.includes(operation) ? 5 : 1, some = { 1: sizes[1] / share, 8: sizes[8] / share }, work: Work = await prepare(at(`${name}_record`), base, operation, some[1] + some[8])
    const server = child('server.ts'), limit = child('limit-server.ts'), client = child('client.ts')
    const { port } = await asking<{ port: number }>(server, { start: { connection: at(`${name}_ours`), config: base.config, connections: 10 } })
    const idle = (await asking<{ rss: number }>(server, { memory: true })).rss
    const signers = [...new Map(work.calls.map(({ signer }) => [JSON.stringify(signer), signer])).values()]
    const { tokens } = await asking<{ tokens: string[] }>(server, { tokens: signers }), signed = new Map(signers.map((signer, i) => [JSON.stringify(signer), `${signer.kind === 'link' ? COOKIE.link : COOKIE.user}=${tokens[i]}`]))
    const calls = work.calls.map(({ requests, signer }): Call => ({ requests, token: signed.get(JSON.stringify(signer)) ?? '' }))
    const body = await withOwner(at(`${name}_limit`), (owner) => limitFunction(owner, name, work.recorded[0] ?? []))
    const file = (part: string, what: unknown) => { const path = join(folder, `${name}-${part}.json`); writeFileSync(path, JSON.stringify(what)); return path }
    const ours = file('calls', calls), bare = file('bare', work.recorded), limits = file('limit', work.recorded.map((r): Call => ({ requests: [{ path: `/${name}`, body: body(r) }], token: '' })))
    const { port: limitPort } = await asking<{ port: number }>(limit, { connection: at(`${name}_limit`), connections: 8 })
    for (const connections of [1, 8] as const) {
      const [from, to] = connections === 1 ? [0, some[1]] : [some[1], some[1] + some[8]]
      const measure = (what: object) => asking<Measured>(client, { from, to, connections, ...what })
      rows.push({
        operation, connections, trips: Math.max(...work.recorded.map((r) => r.at(-1)?.trip ?? 0)), statements: Math.max(...work.recorded.map((r) => r.length)),
        bare: await measure({ file: bare, connection: at(`${name}_bare`) }),
        ours: await measure({ file: ours, port }),
        limit: await measure({ file: limits, port: limitPort }),
      })
    }
    memory = { idle: Math.min(idle, memory?.idle ?? idle), loaded: Math.max((await asking<{ rss: number }>(server, { memory: true })).rss, memory?.loaded ?? 0) }
    for (const c of [server, limit, client]) c.kill()
    print(rows.slice(-2))
  }
  const around = await footprint(options.quick)
  const report = { machine: { cpus: cpus().length, model: cpus()[0]?.model, node: process.version }, people, rows, memoryMB: memory && { idle: mb(memory.idle), loaded: mb(memory.loaded) }, ...around }
  console.log(`\nserver process: ${mb(memory?.idle ?? 0)} MB just started, ${mb(memory?.loaded ?? 0)} MB under load\n${Object.entries(around).map(([k, v]) => `${k}: ${JSON.stringify(v)}`).join('\n')}`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  for (const c of children) c.kill()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

function mb(bytes: number) { return Math.round(bytes / 1e6) }
function print(rows: readonly Row[]) {
  const of = (m: Measured) => `${String(m.perSecond).padStart(6)}/s ${m.p50}/${m.p95}/${m.p99} ms`
  for (const r of rows) {
    console.log(`${r.operation} ×${r.connections} (${r.trips} trips, ${r.statements} statements)\n  ours  ${of(r.ours)}${r.ours.refused ? `  ${r.ours.refused} refused` : ''}\n  bare  ${of(r.bare)}${r.bare.refused ? `  ${r.bare.refused} failed` : ''}   ratio ${(r.ours.perSecond / r.bare.perSecond).toFixed(2)}\n  limit ${of(r.limit)}${r.limit.refused ? `  ${r.limit.refused} failed` : ''}   ratio ${(r.ours.perSecond / r.limit.perSecond).toFixed(2)}`)
  }
}
