import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { makeRegistry } from '#app/registry.ts'
import { version } from '#app/version.ts'
import { command } from './command.ts'
import { jobOf, registryOf } from './module.ts'
import { openapi } from './openapi.ts'
import { page } from './page.ts'
import { query } from './query.ts'

const registry = makeRegistry(() => { throw new Error('nothing is served here') })
interface Operation { operationId: string; 'x-permission': string; 'x-kind': string; requestBody: { content: { 'application/json': { schema: { required: string[]; properties: Record<string, { type?: string; properties?: object }> } } } } }
const paths = openapi(registry, version)['paths'] as Record<string, { post: Operation }>

test('the document has every command and every question, with the permission it asks for, and nothing else', () => {
  const all = [...registry.commands.values(), ...registry.queries.values()]
  expect(Object.keys(paths)).toEqual(all.map(({ name }) => `/api/${name}`).sort())
  for (const { name, permission, kind } of all) {
    const { post } = paths[`/api/${name}`] ?? {}
    expect(post).toMatchObject({ operationId: name, 'x-permission': permission, 'x-kind': kind })
    expect(post?.requestBody.content['application/json'].schema.required).toEqual(kind === 'command' ? ['id', 'input'] : ['input'])
  }
})

test('each input is told field by field, as whoever sends it writes it', () => {
  for (const { name, input } of [...registry.commands.values(), ...registry.queries.values()]) {
    const told = paths[`/api/${name}`]?.post.requestBody.content['application/json'].schema.properties['input']
    expect(told?.type, name).toBe('object')
    expect(Object.keys(told?.properties ?? {}), name).toEqual(Object.keys((input as z.ZodObject).shape))
  }
})

test('the committed document is the one that is served (npm run generate)', () => {
  expect(`${JSON.stringify(openapi(registry, version), null, 1)}\n`).toBe(readFileSync(new URL('../test/snapshots/openapi.json', import.meta.url), 'utf8'))
})

test('a name is given once in the whole registry, whatever it names', () => {
  const input = z.object({}), common = { input, permission: 'public.read' } as const
  const does = command('sample.one', { ...common, facts: async () => ({}), decide: () => [] }), asks = query('sample.one', { ...common, how: 'listed', facts: async () => ({}), view: () => 1 })
  const works = jobOf('sample.one', async () => {}), shows = (name: string, path: string) => page(name, { path, permission: 'public.read', get: async () => ({ to: '/' }) })
  const both = [{ name: 'a', commands: [does] }, { name: 'b', queries: [asks] }, { name: 'c', jobs: [works] }, { name: 'd', pages: [shows('sample.one', '/one')] }]
  for (const [i, one] of both.entries()) {
    expect(registryOf([one], {}, () => { throw new Error() }).pages).toHaveLength(i === 3 ? 1 : 0)
    for (const other of both) expect(() => registryOf([one, other], {}, () => { throw new Error() }), `${one.name}${other.name}`).toThrow(/declared twice/)
  }
  expect(() => registryOf([{ name: 'd', pages: [shows('sample.one', '/one'), shows('sample.two', '/one')] }], {}, () => { throw new Error() })).toThrow('/one is declared twice')
})
