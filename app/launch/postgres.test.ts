import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { joinPostgres, type RunningPostgres, startPostgres } from './postgres.ts'
import { runningServer } from './postgres-cluster.ts'
import { ways } from './privileges.ts'

const folders: string[] = []
const children: ChildProcess[] = []
let running: RunningPostgres | undefined

const folder = (name = 'jalon, é '): string => {
  const made = mkdtempSync(join(tmpdir(), name))
  folders.push(made)
  return made
}

/** The launcher in a process of its own, and the line it says once it has started or refused. */
const startChild = async (data: string, row: number) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/launch-child.ts'), data, String(row)], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  const said: { started: boolean; reused?: boolean; key?: string } = JSON.parse(String(line))
  return { child, said }
}
const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
const query = async (text: string): Promise<unknown[]> => {
  const client = new Client(running?.connection)
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

afterEach(async () => {
  await running?.stop()
  running = undefined
  for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGTERM')
})
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })))

test('a server left by a killed process is taken back, and a killed server recovers: nothing acknowledged is lost', async () => {
  const data = folder()
  const first = await startChild(data, 1)
  expect(first.said).toEqual({ started: true, reused: false })
  await end(first.child, 'SIGKILL')

  const second = await startChild(data, 2)
  expect(second.said).toEqual({ started: true, reused: true })
  const server = runningServer(join(data, 'postgres'))?.pid ?? 0
  process.kill(server, 'SIGKILL')
  await end(second.child, 'SIGKILL')

  running = await startPostgres({ data })
  expect(running.reused).toBe(false)
  expect(await query('select n from kept order by n')).toEqual([1, 2])
})

test('a second start on one data folder is told so, also when both begin on an empty folder', async () => {
  const data = folder()
  const both = await Promise.all([startChild(data, 1), startChild(data, 2)])
  expect(both.map(({ said }) => said.key ?? said.started).sort()).toEqual(['launch-already-started', true])
  await expect(startPostgres({ data })).rejects.toMatchObject({ key: 'launch-already-started', args: { folder: data } })
  expect(joinPostgres(data)).toMatchObject({ database: 'jalon' })
})

test('a stop is clean, rows stay, and a left-over process number that is somebody else is no obstacle', async () => {
  const data = folder()
  const { child } = await startChild(data, 7)
  await end(child, 'SIGTERM')
  expect(joinPostgres(data)).toBeUndefined()
  writeFileSync(join(data, 'postgres/postmaster.pid'), `${process.pid}\n${data}/postgres\n0\n5432\n${data}/run\n`)
  running = await startPostgres({ data })
  expect(await query('select n from kept')).toEqual([7])
})

test('the server is private and durable, and its log holds nothing that was written', async () => {
  const data = folder()
  running = await startPostgres({ data })
  expect(statSync(running.connection.host).mode & 0o777).toBe(0o700)
  expect(await query("select setting from pg_settings where name in ('fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit') order by name")).toEqual(['on', 'on', '', 'on'])
  await query('create table letter (id int primary key, words text)')
  await query("insert into letter values (1, 'secret words')")
  await expect(query("insert into letter values (1, 'secret words')")).rejects.toThrow('letter_pkey')
  await expect(query("select 'secret words'::uuid")).rejects.toThrow('uuid')
  expect(readFileSync(join(data, 'postgres.log'), 'utf8')).not.toContain('secret')
})

test('a data folder too deep for a socket uses a short private folder', async () => {
  const data = join(folder(), 'd'.repeat(120))
  mkdirSync(data)
  running = await startPostgres({ data })
  folders.push(running.connection.host)
  expect(running.connection.host.startsWith(tmpdir())).toBe(true)
  expect(statSync(running.connection.host).mode & 0o777).toBe(0o700)
  expect(await query('select 1')).toEqual([1])
})

const root = process.getuid?.() === 0
test.each(['unshare', 'setpriv'] as const)('root is given up by %s, and what another way made is taken over', { timeout: 60_000 }, async (way) => {
  const privileges = root ? ways[way]() : undefined
  if (!privileges) return
  const data = folder()
  for (const tried of [privileges, ways.setpriv() ?? privileges, privileges]) {
    running = await startPostgres({ data, privileges: tried })
    expect(await query('select current_user::text')).toEqual(['postgres'])
    const status = readFileSync(`/proc/${runningServer(join(data, 'postgres'))?.pid}/status`, 'utf8')
    expect(status).toMatch(way === 'unshare' && tried === privileges ? /Uid:\t0/ : /Uid:\t65534/)
    await running.stop()
    running = undefined
  }
})
