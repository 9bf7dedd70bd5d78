import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const base = mkdtempSync(join(tmpdir(), 'jalon-config-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
let made = 0
const folder = (): string => join(base, String(made++))

test.each([
  ['launch-bad-port', { PORT: '70000' }],
  ['launch-bad-port', { PORT: 'quatre' }],
  ['launch-bad-origin', { JALON_ORIGIN: 'jalon.example.org' }],
  ['launch-bad-origin', { JALON_ORIGIN: 'http://jalon.example.org' }],
  ['launch-bad-origin', { JALON_ORIGIN: 'https://jalon.example.org/fr' }],
  ['launch-bad-database-url', { DATABASE_URL: 'mysql://u:secret@h/d' }],
  ['launch-folder-not-writable', { JALON_DATA: '/dev/null/jalon' }],
])('%s for %o, without repeating a password', (key, env) => {
  const read = () => readConfig({ JALON_DATA: folder(), ...env })
  expect(read).toThrow(expect.objectContaining({ key }))
  expect(read).not.toThrow('secret')
})

test('what is not said has a default', () => {
  const data = folder()
  expect(readConfig({ JALON_DATA: data })).toMatchObject({ port: 4600, data, demo: false, trustProxy: false })
  expect(readConfig({ JALON_DATA: data, PORT: '80', JALON_DEMO: '1', JALON_ORIGIN: 'https://jalon.example.org/' }))
    .toMatchObject({ port: 80, demo: true, trustProxy: true, origin: 'https://jalon.example.org' })
  expect(readConfig({ JALON_DATA: data, JALON_ORIGIN: 'http://localhost:4600', JALON_DEMO: '0' })).toMatchObject({ trustProxy: false, demo: false })
})

test('secrets are made once, differ, and only their owner reads them', () => {
  const data = folder()
  const { secrets } = readConfig({ JALON_DATA: data })
  expect(new Set(Object.values(secrets)).size).toBe(4)
  expect(readFileSync(join(data, 'secrets/journal.key'), 'utf8')).toBe(`${secrets.journal}\n`)
  chmodSync(join(data, 'secrets/pepper.key'), 0o644)
  expect(readConfig({ JALON_DATA: data }).secrets).toEqual(secrets)
  expect(statSync(join(data, 'secrets')).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'secrets/pepper.key')).mode & 0o777).toBe(0o600)
})

test('a data folder that existed keeps its rights', () => {
  const data = folder()
  mkdirSync(data, { mode: 0o755 })
  readConfig({ JALON_DATA: data })
  expect(statSync(data).mode & 0o777).toBe(0o755)
})

test('a missing or spoilt secret beside a database is refused rather than replaced', () => {
  const data = folder()
  readConfig({ JALON_DATA: data })
  mkdirSync(join(data, 'postgres'))
  writeFileSync(join(data, 'postgres/PG_VERSION'), '18\n')
  writeFileSync(join(data, 'secrets/auth.key'), 'short')
  expect(() => readConfig({ JALON_DATA: data })).toThrow(expect.objectContaining({ key: 'launch-secret-unreadable' }))
  rmSync(join(data, 'secrets/auth.key'))
  expect(() => readConfig({ JALON_DATA: data })).toThrow(expect.objectContaining({ key: 'launch-secret-missing' }))
})
