import { expect, test } from 'vitest'
import { importRules } from './imports.ts'
import { allCode, parse } from './sources.ts'

const code = allCode()
const check = (rule: string, files: Record<string, string>): string =>
  (importRules[rule]?.(Object.entries(files).map(([path, text]) => parse({ path, text }))) ?? []).join('\n')

test.each(Object.keys(importRules))('%s', (rule) => {
  expect(importRules[rule]?.(code)).toEqual([])
})

// Negative controls: each rule reports a sample that breaks it, and accepts the one that does not.
test.each<[rule: string, report: RegExp | '', files: Record<string, string>]>([
  ['each layer imports only the layers below it', /kernel knows nothing of modules/, { 'kernel/a.ts': "import { b } from '#modules/x/b.ts'" }],
  ['each layer imports only the layers below it', /kernel knows nothing of modules/, { 'kernel/a.ts': "const b = await import('../modules/x/b.ts')" }],
  ['each layer imports only the layers below it', /nothing imports what is started/, { 'site/a.ts': "export { b } from '#app/server.ts'" }],
  ['each layer imports only the layers below it', '', { 'site/a.ts': "import type { B } from '#app/server.ts'", 'test/a.ts': "import '#app/server.ts'" }],
  ['a module keeps its commands, queries, jobs, pages and screens for itself', /module b keeps/, {
    'modules/a/x.ts': "import { y } from '../b/accept.ts'", 'modules/b/accept.ts': "export const y = command('b.accept', {})" }],
  ['a module keeps its commands, queries, jobs, pages and screens for itself', '', {
    'modules/a/x.ts': "import { y } from '../b/rules.ts'\nimport type { Z } from '../b/accept.ts'", 'modules/b/rules.ts': 'export const y = 1' }],
  ['only screens have styles of their own', /only a screen/, { 'modules/a/pages/p.tsx': "import css from './p.module.css'" }],
  ['only screens have styles of their own', /only a screen/, { 'modules/a/rules.ts': "import { Table } from '#web/components/table.tsx'" }],
  ['only screens have styles of their own', '', { 'modules/a/screens/s.tsx': "import css from './s.module.css'\nimport { Table } from '#web/components/table.tsx'" }],
  ['only server queries, the kernel and the start know SQL', /know SQL/, { 'modules/a/list.ts': "import type { Pool } from 'pg'" }],
  ['only server queries, the kernel and the start know SQL', '', { 'modules/a/list.query.ts': "import { sql } from 'kysely'" }],
  ['nothing that runs on a device reaches SQL or Node', /web\/a\.tsx → modules\/b\/r\.ts → kernel\/sql\.ts → pg/, {
    'web/a.tsx': "import { r } from '#modules/b/r.ts'", 'modules/b/r.ts': "import '#kernel/sql.ts'", 'kernel/sql.ts': "import { Pool } from 'pg'" }],
  ['nothing that runs on a device reaches SQL or Node', /node:fs/, { 'modules/a/accept.ts': "import 'node:fs'\nexport const a = command('a.accept', {})" }],
  ['nothing that runs on a device reaches SQL or Node', '', { 'web/a.tsx': "import type { Pool } from 'pg'" }],
  ['a table is written by one module', /person: written by a and b/, { 'modules/a/x.ts': "insert('person', {})", 'modules/b/y.ts': "update('person', r, {})" }],
])('control of "%s": %s', (rule, report, files) => {
  expect(check(rule, files)).toMatch(report || /^$/)
})
