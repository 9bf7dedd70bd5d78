import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#db/catalogue.ts'
import { openPool } from '#db/connect.ts'
import type { ParticipationRow } from '#db/types.ts'
import { update, type Command } from '#kernel/command.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Registry } from '#kernel/module.ts'
import type { SharedQuery } from '#kernel/query.ts'
import { committed, permissionsIn } from '#test/prove/permissions.ts'
import { scenarios } from '#test/scenarios/all.ts'
import type { Call } from '#test/scenarios/scenario.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { groundOf, prepareAll, runMatrix, type Ground } from './matrix.ts'
import { permissionsSnapshot, readSnapshot } from './snapshot.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

test('the committed page names every command, query and page', () => {
  const { commands, queries, pages } = w.engine.registry
  expect([...committed().keys()].sort()).toEqual([...commands.keys(), ...queries.keys(), ...pages.map(({ name }) => name)].sort())
})

test('what is read of the page is what was written', () => {
  const { commands, permissions } = w.engine.registry
  const read = readSnapshot(permissionsSnapshot(w.engine.registry, catalogue))
  for (const { name, permission } of commands.values()) expect([...(read.get(name) ?? [])].sort(), name).toEqual(Object.keys(permissions).filter((role) => permissions[role]?.includes(permission)).sort())
})

test('every role, organisation and relation: what the page says, no more and no less', { timeout: 120_000 }, async () => {
  const { assertions, calls, wrong } = await permissionsIn(w, { quick: true })
  expect(wrong).toEqual([])
  expect(calls).toBeGreaterThan(1_500)
  expect(assertions).toBeGreaterThan(20_000)
})

describe('a safeguard taken away is reported', () => {
  let s: Setting, ground: Ground, prepared: { name: string; call: Call }[]
  beforeAll(async () => {
    s = await settingIn(w, { related: true })
    prepared = await prepareAll(s, [...scenarios.values()].filter(({ name }) => ['referral.decline', 'people.all', 'people.end', 'people.file'].includes(name)))
    ground = await groundOf(s)
  })

  /** The matrix over one call, on a copy of the registry. */
  const over = async (name: string, change: (registry: Registry) => Partial<Registry>, expected = committed()): Promise<string> => {
    const pool = openPool(w.connection, 'jalon_app', 2)
    try {
      const engine: Engine = { ...w.engine, registry: { ...w.engine.registry, ...change(w.engine.registry) } }
      return (await runMatrix(s, prepared.filter((one) => one.name === name), { engine, pool, expected, ground })).wrong.join('\n')
    } finally {
      await pool.end()
    }
  }
  const queryBut = (name: string, change: (query: SharedQuery) => Partial<SharedQuery>) => ({ queries }: Registry) =>
    ({ queries: new Map([...queries].map(([key, query]) => [key, key === name && query.kind === 'query' ? { ...query, ...change(query) } : query])) })
  const commandBut = (name: string, change: Partial<Command>) => ({ commands }: Registry) => ({ commands: new Map([...commands].map(([key, command]) => [key, key === name ? { ...command, ...change } : command])) })

  test.each(['referral.decline', 'people.file'])('%s with nothing taken away: nothing reported', async (name) => expect(await over(name, () => ({}))).toBe(''))

  test('one permission too many', async () => {
    const told = await over('referral.decline', ({ permissions }) => ({ permissions: { ...permissions, reception: [...(permissions['reception'] ?? []), 'referral.decide'] } }))
    expect(told).toMatch(/^referral.decline by user reception \(team, .*\): has no permission and is told applied$/m)
  })

  test('one permission too few', async () => {
    const told = await over('referral.decline', ({ permissions }) => ({ permissions: { ...permissions, director: [] } }))
    expect(told).toMatch(/^referral.decline by user director \(team, .*\): has the permission and is refused it$/m)
  })

  test('a question that remembers what it told somebody else', async () => {
    // The first answer with somebody in it: several ask at once, and some work with nobody.
    let memory: { lines: unknown[] } | undefined
    const told = await over('people.all', queryBut('people.all', (query) => ({ view: (...given) => {
      const now = query.view(...given) as { lines: unknown[] }
      return (memory ??= now.lines.length > 0 ? now : undefined) ?? now
    } })))
    expect(told).toMatch(/^people.all by user \w+ \(none, .*\): lines\[\d+\]\.person tells [0-9a-f-]{36} of /m)
    expect(told).toMatch(/^people.all by user \w+ \(none, .*\): lines\[\d+\]\.called tells mot/m)
  })

  test('a question about people, opened to those who work with none', async () => {
    const everybody = new Map(committed()).set('people.all', new Set(Object.keys(w.engine.registry.permissions)))
    const told = await over('people.all', queryBut('people.all', () => ({ permission: 'public.read' })), everybody)
    expect(told).toMatch(/^people.all by user training \(team, .*\): works with nobody, and was given person$/m)
  })

  test('a rule that does not look whose row it is', async () => {
    const told = await over('people.end', commandBut('people.end', { facts: async () => ({}), decide: () => [] }))
    expect(told).toMatch(/^people.end by user counsellor \(none, .*\): out of reach, and applied$/m)
  })

  test('row security, where a rule takes the row of another organisation', async () => {
    const careless = commandBut('people.end', { facts: (see, input) => see.many('participation', { tenant_id: s.tenantOf('a'), id: (input as { participation: string }).participation }),
      decide: (rows) => (rows as ParticipationRow[]).map((row) => update('participation', row, { next_on: '2031-01-01' })) })
    expect(await over('people.end', careless)).not.toContain('wrote')
    await w.owner.query('alter policy reading on participation using (true); alter policy changing on participation using (true) with check (true)')
    expect(await over('people.end', careless)).toMatch(/^people.end by user counsellor \(none, .*\): wrote somebody else's participation$/m)
  })
})
