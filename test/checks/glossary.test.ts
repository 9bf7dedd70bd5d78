import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const unexplained = (names: readonly string[], glossary: string) => names.filter((name) => !glossary.includes(`\`${name}\``))

const tables = globSync('db/migrations/*.sql', { cwd: root }).flatMap((path) => [...read(path).matchAll(/^create table (\w+) \(/gm)].flatMap(([, name]) => name ?? []))
const modules = globSync('modules/*/module.ts', { cwd: root }).map((path) => `modules/${basename(join(path, '..'))}`)

test('every table and every module has its row in the glossary', () => {
  expect(tables.length).toBeGreaterThan(10)
  expect(unexplained([...tables, ...modules], read('docs/glossary.md'))).toEqual([])
})

test('control: a table without a row is named', () => {
  expect(unexplained(['door', 'window'], '| door (`door`) | porte |')).toEqual(['window'])
})
